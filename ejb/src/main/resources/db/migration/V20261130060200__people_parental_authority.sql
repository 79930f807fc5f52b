-- What a judge, a family or an adult pupil decided of who may know (ED-130 to ED-144). The link and the pupil keep the state that every
-- query reads; authority_measure keeps who recorded it, from which act, and is never changed. An import writes neither: fail closed.
-- TO_CONFIRM: an import made the link of somebody to a pupil whom a decision protects; it opens nothing until a person decides.
-- ENTRUSTED: the judge entrusted the child to this person or service (C. civ. 373-3, 375-3); DELEGATED: and the authority itself (377).
alter table guardianship drop constraint guardianship_authority_check;
alter table guardianship add constraint guardianship_authority_check
    check (authority in ('EXERCISED', 'SURVEILLANCE', 'WITHDRAWN', 'DELEGATED', 'ENTRUSTED', 'TO_CONFIRM', 'DENIED'));
alter table guardianship add column authority_until date;
alter table guardianship add column since date not null default current_date;
-- Whether the others who answer for the pupil have been told that the link exists (D-15).
alter table guardianship add column announced boolean not null default true;
create index guardianship_unannounced on guardianship (establishment_id) where not announced;

-- of_age_on: eighteen, or emancipated (ED-141, ED-142). guardians_told: ALL; SERIOUS, when the adult pupil objected: absenteeism only
-- (ED-143); NONE, when he or she lives from own means (ED-144).
alter table pupil add column of_age_on date;
alter table pupil add column guardians_told text not null default 'ALL' check (guardians_told in ('ALL', 'SERIOUS', 'NONE'));
alter table pupil add constraint only_an_adult_objects check (guardians_told = 'ALL' or of_age_on is not null);
create index pupil_minor on pupil (birth_date) where of_age_on is null and closed_on is null;

create table authority_measure (
    id               bigint      generated always as identity primary key,
    establishment_id bigint      not null references establishment,
    pupil_id         bigint      not null references pupil,
    guardian_id      bigint      references guardian,
    measure          text        not null,
    source           text        not null check (source in ('JUDGMENT', 'PROTECTION_ORDER', 'WRITTEN_REQUEST', 'CIVIL_STATUS')),
    act              text        not null check (length(act) between 5 and 200),
    decided_on       date        not null,
    until            date        check (until >= decided_on),
    ground           text        check (length(ground) between 10 and 500),
    recorded_at      timestamptz not null,
    recorded_by      bigint,
    check (measure not in ('EXERCISED', 'SHOWN', 'PLACE_KNOWN', 'OBJECTION_LIFTED') or ground is not null)
);
create index authority_measure_pupil on authority_measure (pupil_id, recorded_at);
alter table authority_measure enable row level security;
create policy school on authority_measure using (establishment_id = (select scope_school()));
grant select, insert on authority_measure to carnet_app;

-- Whoever may still be told of a pupil; daily: of everything, and not only of what is serious. An import cannot make a minor his or her
-- own guardian (kinship 70).
create view informed_link with (security_invoker = true) as
    select l.id, l.establishment_id, l.pupil_id, l.guardian_id, l.first_contact, l.protected_address,
           p.guardians_told = 'ALL' or l.kinship = '70' as daily
      from guardianship l
      join pupil p on p.id = l.pupil_id
     where l.closed_on is null
       and (l.level = 1 and l.authority = 'EXERCISED' or l.authority in ('DELEGATED', 'ENTRUSTED'))
       and (l.authority_until is null or l.authority_until >= current_date)
       and (p.guardians_told <> 'NONE' or l.kinship = '70')
       and (l.kinship is distinct from '70' or p.of_age_on is not null or p.birth_date <= current_date - interval '18 years');
grant select on informed_link to carnet_app;

create or replace view legal_link with (security_invoker = true) as
    select id, establishment_id, pupil_id, guardian_id, first_contact, protected_address from informed_link where daily;

-- Who must not learn where the pupil is reads no page about him or her: the school is on each of them (ED-140).
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
              left join legal_link l on l.guardian_id = n.guardian_id and not l.protected_address
              join pupil p on p.id = coalesce(n.pupil_id, l.pupil_id) and p.closed_on is null
              join service_opening s on s.establishment_id = p.establishment_id and s.school_year = scope_year()
                                    and s.service = 'CARNET' and s.closed_at is null
             where a.id = scope_account() and a.status = 'ACTIVE');
    end
    $$;

-- For the clock, which belongs to no school: where a pupil comes of age, and where a new link is still to be told.
create function schools_with_new_adults(asked date) returns table (id bigint)
    language sql stable security definer set search_path = public
    as $$
    select distinct p.establishment_id from pupil p
     where p.of_age_on is null and p.closed_on is null and p.birth_date <= asked - interval '18 years'
    $$;
create function schools_with_new_links() returns table (id bigint, uai text)
    language sql stable security definer set search_path = public
    as $$
    select e.id, e.uai from establishment e where e.id in (select l.establishment_id from guardianship l where not l.announced)
    $$;
revoke execute on function schools_with_new_adults(date), schools_with_new_links() from public;
grant execute on function schools_with_new_adults(date), schools_with_new_links() to carnet_app;
create sequence own_guardian_seq;
grant usage on sequence own_guardian_seq to carnet_app;

alter table notice drop constraint notice_matter_check;
alter table notice add constraint notice_matter_check
    check (matter in ('ABSENCE', 'CORRECTION', 'LATENESS', 'DETENTION', 'ATTENDANCE_FILE', 'PROCEDURE', 'FAMILY_FILE'));
