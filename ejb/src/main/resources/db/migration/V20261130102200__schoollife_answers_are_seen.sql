-- The school's answer to what a family said of an absence is seen too: fact_id is then the line of absence_change that is the answer, so that
-- another answer is to be seen again.
alter table seen_fact drop constraint seen_fact_kind_check;
alter table seen_fact add constraint seen_fact_kind_check check (kind in ('PUNISHMENT', 'SANCTION', 'ANSWER'));
drop policy family on absence_change;
create policy family on absence_change for select using (
    pupil_id = any ((select family_pupils())::bigint[]) and school_year = (select scope_year()) and what in ('ACCEPTED', 'REFUSED')
    and exists (select from absence a where a.id = absence_id and a.school_year = absence_change.school_year and a.academy = absence_change.academy));
