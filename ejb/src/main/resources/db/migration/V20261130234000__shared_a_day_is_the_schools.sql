-- A day is that of the school, in France, and never that of whoever is connected: between midnight in Paris and midnight in UTC, current_date
-- still said yesterday, and a pupil of eighteen was asked for the consent of the parents.
create function school_day() returns date
    language sql stable parallel safe
    return (now() at time zone 'Europe/Paris')::date;

alter table guardianship alter column since set default school_day();

create or replace view informed_link with (security_invoker = true) as
    select l.id, l.establishment_id, l.pupil_id, l.guardian_id, l.first_contact, l.protected_address,
           p.guardians_told = 'ALL' or l.kinship = '70' as daily
      from guardianship l
      join pupil p on p.id = l.pupil_id
     where l.closed_on is null
       and (l.level = 1 and l.authority = 'EXERCISED' or l.authority in ('DELEGATED', 'ENTRUSTED'))
       and (l.authority_until is null or l.authority_until >= school_day())
       and (p.guardians_told <> 'NONE' or l.kinship = '70')
       and (l.kinship is distinct from '70' or p.of_age_on is not null or p.birth_date <= school_day() - interval '18 years');

create or replace function pupil_may_sign_in(asked bigint) returns boolean
    language sql stable security definer set search_path = public
    as $$
    select case when is_of_age(p.birth_date, p.of_age_on, school_day())
                then exists (select from consent c where c.pupil_id = p.id and c.guardian_id is null and c.replaced_at is null and c.given)
                else coalesce((select bool_and(c.given) from consent c
                                join legal_link l on l.pupil_id = c.pupil_id and l.guardian_id = c.guardian_id
                               where c.pupil_id = p.id and c.replaced_at is null), false) end
      from pupil p where p.id = asked
    $$;
