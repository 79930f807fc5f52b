-- Eighteen, or emancipated before (C. civ. 413-6): from then on the pupil decides alone (ED-142, TS-008).
create function is_of_age(born date, of_age_on date, asked date) returns boolean
    language sql immutable parallel safe
    return coalesce(of_age_on <= asked, false) or coalesce(born <= asked - interval '18 years', false);

create or replace function pupil_may_sign_in(asked bigint) returns boolean
    language sql stable security definer set search_path = public
    as $$
    select case when is_of_age(p.birth_date, p.of_age_on, current_date)
                then exists (select from consent c where c.pupil_id = p.id and c.guardian_id is null and c.replaced_at is null and c.given)
                else coalesce((select bool_and(c.given) from consent c
                                join legal_link l on l.pupil_id = c.pupil_id and l.guardian_id = c.guardian_id
                               where c.pupil_id = p.id and c.replaced_at is null), false) end
      from pupil p where p.id = asked
    $$;
