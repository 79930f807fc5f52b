-- A pupil is a person who signs in: a persona and a code are of a guardian, of a member of the staff, or of a pupil.
alter table persona add column pupil_id bigint references pupil;
alter table persona drop constraint persona_check;
alter table persona add constraint persona_of_one check (num_nonnulls(guardian_id, staff_id, pupil_id) = 1);
alter table persona add constraint persona_of_a_pupil check ((role = 'PUPIL') = (pupil_id is not null));
create unique index persona_pupil on persona (pupil_id) where closed_at is null;

alter table activation_code add column pupil_id bigint references pupil;
alter table activation_code drop constraint activation_code_check;
alter table activation_code add constraint activation_code_of_one check (num_nonnulls(guardian_id, staff_id, pupil_id) = 1);
create unique index activation_code_live_pupil on activation_code (pupil_id) where destroyed_at is null;

-- The pupils that the account in scope may follow: of live legal links, or oneself; on the roll, in a school that opened the service.
create or replace function family_pupils() returns bigint[]
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        if scope_account() is null then
            return '{}';
        end if;
        return (
            select coalesce(array_agg(distinct p.id), '{}')
              from account a
              join persona n on n.account_id = a.id and n.closed_at is null
              left join legal_link l on l.guardian_id = n.guardian_id
              join pupil p on p.id = coalesce(n.pupil_id, l.pupil_id) and p.closed_on is null
              join service_opening s on s.establishment_id = p.establishment_id and s.school_year = scope_year()
                                    and s.service = 'CARNET' and s.closed_at is null
             where a.id = scope_account() and a.status = 'ACTIVE');
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
        return alive;
    end
    $$;

create or replace function family_schools_not_open() returns table (name text, phone text)
    language sql stable security definer set search_path = public
    as $$
    select distinct e.name, e.phone
      from persona n
      join account a on a.id = n.account_id and a.status = 'ACTIVE'
      join establishment e on e.id = n.establishment_id
     where n.account_id = scope_account() and n.closed_at is null and n.staff_id is null
       and not exists (select 1 from service_opening s
                        where s.establishment_id = n.establishment_id and s.school_year = scope_year()
                          and s.service = 'CARNET' and s.closed_at is null)
    $$;
