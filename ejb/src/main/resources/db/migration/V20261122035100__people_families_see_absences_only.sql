-- A conservatory ban, an exclusion, an outing or a visit to the infirmary stands among the absences for the staff, and is none (ED-015,
-- ED-075): a family reads what counts as an absence, and the rest comes to it by its own notice or not at all (TS-043).
drop policy family on absence;
create policy family on absence for select using (
    pupil_id = any ((select family_pupils())::bigint[]) and school_year = (select scope_year()) and cancelled_at is null
    and kind in ('ABSENCE', 'COLLECTIVE'));
