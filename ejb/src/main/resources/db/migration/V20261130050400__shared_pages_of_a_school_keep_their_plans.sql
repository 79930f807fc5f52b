-- Row-level security makes a statement of a page longer to plan than to run. What a school's pages ask is always the school's own rows,
-- found by the same indexes: one plan serves. Jobs enter by other doors and go on planning for what they find.

create or replace function enter_school(asked_account bigint, asked_year integer)
    returns table (establishment_id bigint, staff_id bigint, role text, academy smallint)
    language plpgsql security definer set search_path = public
    as $$
    begin
        select n.establishment_id, n.staff_id, n.role, e.academy into establishment_id, staff_id, role, academy
          from account a
          join persona n on n.account_id = a.id and n.closed_at is null and n.staff_id is not null
          join establishment e on e.id = n.establishment_id
         where a.id = asked_account and a.status = 'ACTIVE'
         order by n.id limit 1;
        perform set_config('carnet.scope', coalesce('school:' || establishment_id || ':' || asked_year, ''), true),
                set_config('plan_cache_mode', 'force_generic_plan', true);
        if establishment_id is not null then
            return next;
        end if;
    end
    $$;
