-- The téléservice of 2012 (ABSENCES) shows two counts of a pupil and nothing else, and has nowhere to keep anything else: neither reason,
-- hour, course, date, lateness nor INE (TS-040, TS-041). A test of the build reads the columns of this schema. It is filled by the job
-- absences-recount, for the schools that opened the service and for no other.
create schema absences_2012;
grant usage on schema absences_2012 to carnet_app;

create table absences_2012.pupil_count (
    pupil_id         bigint   primary key references pupil on delete cascade,
    establishment_id bigint   not null,
    school_year      smallint not null,
    last_name        text     not null,
    first_name       text     not null,
    class_name       text,
    half_days        smallint not null check (half_days >= 0),
    absences         smallint not null check (absences >= 0)
);
create index pupil_count_school on absences_2012.pupil_count (establishment_id);
alter table absences_2012.pupil_count enable row level security;
grant select, insert, update, delete on absences_2012.pupil_count to carnet_app;

-- The children of the account, told apart by what their school opened: those whose carnet is followed, and those who are only counted. A
-- school that opened both shows the carnet.
drop function find_family_pupils();
create function find_family_pupils(out followed bigint[], out counted bigint[])
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        select coalesce(array_agg(c.id) filter (where c.carnet), '{}'), coalesce(array_agg(c.id) filter (where not c.carnet), '{}')
          into followed, counted
          from (select p.id, bool_or(s.service = 'CARNET') as carnet
                  from account a
                  join persona n on n.account_id = a.id and n.closed_at is null
                  left join legal_link l on l.guardian_id = n.guardian_id and not l.protected_address
                  join pupil p on p.id = coalesce(n.pupil_id, l.pupil_id) and p.closed_on is null
                  join service_opening s on s.establishment_id = p.establishment_id and s.school_year = scope_year() and s.closed_at is null
                 where a.id = scope_account() and a.status = 'ACTIVE'
                 group by p.id) c;
    end
    $$;

create function counted_pupils() returns bigint[]
    language plpgsql stable parallel safe
    as $$
    begin
        if scope_account() is null then
            return '{}';
        end if;
        return coalesce(nullif(current_setting('carnet.counted', true), '')::bigint[], '{}');
    end
    $$;

create or replace function enter_family(asked_account bigint, asked_year int) returns boolean
    language plpgsql volatile security definer set search_path = public
    as $$
    declare
        alive boolean;
        seen record;
    begin
        select exists (select 1 from account a
                         join persona n on n.account_id = a.id and n.closed_at is null and n.staff_id is null
                        where a.id = asked_account and a.status = 'ACTIVE') into alive;
        perform set_config('carnet.scope', case when alive then 'family:' || asked_account || ':' || asked_year else '' end, true);
        if alive then
            select f.followed, f.counted into seen from find_family_pupils() f;
            perform set_config('carnet.pupils', seen.followed::text, true), set_config('carnet.counted', seen.counted::text, true);
        else
            perform set_config('carnet.pupils', '', true), set_config('carnet.counted', '', true);
        end if;
        return alive;
    end
    $$;

create policy school on absences_2012.pupil_count using (establishment_id = (select scope_school()));
create policy family on absences_2012.pupil_count for select using (
    pupil_id = any ((select counted_pupils())::bigint[]) and school_year = (select scope_year()));

-- What the family's home adds for those who are only counted; its school is read in the directory.
create function absences_2012.family_counts()
    returns table (pupil_id bigint, first_name text, last_name text, class_name text, school_name text, school_phone text,
                   half_days smallint, absences smallint)
    language plpgsql stable set plan_cache_mode = 'force_generic_plan'
    as $$
    #variable_conflict use_column
    begin
        if counted_pupils() = '{}' then
            return;
        end if;
        return query
        select c.pupil_id, c.first_name, c.last_name, c.class_name, e.name, e.phone, c.half_days, c.absences
          from absences_2012.pupil_count c
          join establishment e on e.id = c.establishment_id
         order by c.first_name, c.pupil_id;
    end
    $$;

-- For the clock, which belongs to no school: where something is to be counted, or to be erased because the service or its year is over.
create function absences_2012.schools_to_count(asked_year int) returns table (establishment_id bigint)
    language sql stable security definer set search_path = public
    as $$
    select s.establishment_id from service_opening s where s.service = 'ABSENCES' and s.school_year = asked_year and s.closed_at is null
    union
    select c.establishment_id from absences_2012.pupil_count c
    $$;
revoke execute on function absences_2012.schools_to_count(int) from public;
grant execute on function absences_2012.schools_to_count(int) to carnet_app;

-- A school that opened either service is not silent.
create or replace function family_schools_not_open() returns table (name text, phone text)
    language sql stable security definer set search_path = public
    as $$
    select distinct e.name, e.phone
      from persona n
      join account a on a.id = n.account_id and a.status = 'ACTIVE'
      join establishment e on e.id = n.establishment_id
     where n.account_id = scope_account() and n.closed_at is null and n.staff_id is null
       and not exists (select 1 from service_opening s
                        where s.establishment_id = n.establishment_id and s.school_year = scope_year() and s.closed_at is null)
    $$;
