-- A family writes words for a pupil of a live legal link, in that pupil's own school and nowhere else.
drop policy family_says on absence_explanation;
create policy family_says on absence_explanation for insert with check (
    pupil_id = any ((select family_pupils())::bigint[]) and school_year = (select scope_year()) and channel = 'PORTAL'
    and recorded_by = (select scope_account())
    and establishment_id = (select p.establishment_id from pupil p where p.id = pupil_id));
