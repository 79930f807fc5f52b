-- Ten policies ask for the children of the account, each for itself: entering finds them once, for that transaction and no longer.
create function find_family_pupils() returns bigint[]
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        return (
            select coalesce(array_agg(distinct p.id), '{}')
              from account a
              join persona n on n.account_id = a.id and n.closed_at is null
              left join legal_link l on l.guardian_id = n.guardian_id and not l.protected_address
              join pupil p on p.id = coalesce(n.pupil_id, l.pupil_id) and p.closed_on is null
              join service_opening s on s.establishment_id = p.establishment_id and s.school_year = scope_year()
                                    and s.service = 'CARNET' and s.closed_at is null
             where a.id = scope_account() and a.status = 'ACTIVE');
    end
    $$;

create or replace function family_pupils() returns bigint[]
    language plpgsql stable parallel safe
    as $$
    begin
        if scope_account() is null then
            return '{}';
        end if;
        return coalesce(nullif(current_setting('carnet.pupils', true), '')::bigint[], '{}');
    end
    $$;

create or replace function enter_family(asked_account bigint, asked_year int) returns boolean
    language plpgsql volatile security definer set search_path = public
    as $$
    declare
        alive boolean;
    begin
        select exists (select 1 from account a
                         join persona n on n.account_id = a.id and n.closed_at is null and n.staff_id is null
                        where a.id = asked_account and a.status = 'ACTIVE') into alive;
        perform set_config('carnet.scope', case when alive then 'family:' || asked_account || ':' || asked_year else '' end, true);
        perform set_config('carnet.pupils', case when alive then find_family_pupils()::text else '' end, true);
        return alive;
    end
    $$;
