-- One call opens the scope of a transaction: it checks that the account is alive and tells who acts, where.
-- A changed right takes effect at the next request (SE-110), because nothing of this is remembered in a session.
create function enter_school(asked_account bigint, asked_year int)
    returns table (establishment_id bigint, staff_id bigint, role text, academy smallint)
    language plpgsql volatile security definer set search_path = public
    as $$
    begin
        select n.establishment_id, n.staff_id, n.role, e.academy into establishment_id, staff_id, role, academy
          from account a
          join persona n on n.account_id = a.id and n.closed_at is null and n.staff_id is not null
          join establishment e on e.id = n.establishment_id
         where a.id = asked_account and a.status = 'ACTIVE'
         order by n.id limit 1;
        perform set_config('carnet.scope', coalesce('school:' || establishment_id || ':' || asked_year, ''), true);
        if establishment_id is not null then
            return next;
        end if;
    end
    $$;

create function enter_family(asked_account bigint, asked_year int) returns boolean
    language plpgsql volatile security definer set search_path = public
    as $$
    declare
        alive boolean;
    begin
        select exists (select 1 from account a
                         join persona n on n.account_id = a.id and n.closed_at is null and n.guardian_id is not null
                        where a.id = asked_account and a.status = 'ACTIVE') into alive;
        perform set_config('carnet.scope', case when alive then 'family:' || asked_account || ':' || asked_year else '' end, true);
        return alive;
    end
    $$;

-- The school where an account works, for the journal; null for families and for the operator.
create function place_of(asked_account bigint) returns bigint
    language sql stable security definer set search_path = public
    as $$
    select n.establishment_id from persona n
     where n.account_id = asked_account and n.closed_at is null and n.staff_id is not null
     order by n.id limit 1
    $$;
