-- Brings the counts of a school to what is classed legitimate, and says how many pupils differed; nobody is counted where the service is not open.
-- ?1 school, ?2 year, ?3 académie, ?4 whether to write
with half_days as (
    select h.pupil_id, count(*) as number
      from half_day h
     where h.establishment_id = ?1 and h.school_year = ?2 and h.academy = ?3 and h.excused
     group by h.pupil_id),
legitimate as (
    select a.pupil_id, count(*) as number
      from absence a
     where a.establishment_id = ?1 and a.school_year = ?2 and a.academy = ?3 and a.cancelled_at is null
       and a.state = 'LEGITIMATE' and counts_as_absence(a.kind)
     group by a.pupil_id),
counted as materialized (
    select p.id as pupil_id, cast(?2 as smallint) as school_year, coalesce(p.usage_name, p.last_name) as last_name, p.first_name,
           d.code as class_name, cast(coalesce(h.number, 0) as smallint) as half_days, cast(coalesce(a.number, 0) as smallint) as absences
      from pupil p
      left join (division_pupil m join division d on d.id = m.division_id and d.school_year = ?2) on m.pupil_id = p.id and m.principal
      left join half_days h on h.pupil_id = p.id
      left join legitimate a on a.pupil_id = p.id
     where p.establishment_id = ?1 and p.closed_on is null
       and exists (select from service_opening s
                    where s.establishment_id = ?1 and s.school_year = ?2 and s.service = 'ABSENCES' and s.closed_at is null)),
written as materialized (
    select c.pupil_id, c.school_year, c.last_name, c.first_name, c.class_name, c.half_days, c.absences
      from absences_2012.pupil_count c
     where c.establishment_id = ?1),
gone as materialized (
    select pupil_id from written except select pupil_id from counted),
fresh as materialized (
    select * from counted except select * from written),
removed as (
    delete from absences_2012.pupil_count c using gone g where ?4 and c.pupil_id = g.pupil_id),
kept as (
    insert into absences_2012.pupil_count (pupil_id, school_year, last_name, first_name, class_name, half_days, absences, establishment_id)
    select f.*, ?1 from fresh f where ?4
    on conflict (pupil_id) do update
       set establishment_id = excluded.establishment_id, school_year = excluded.school_year, last_name = excluded.last_name,
           first_name = excluded.first_name, class_name = excluded.class_name, half_days = excluded.half_days, absences = excluded.absences)
select (select count(*) from counted), (select count(*) from fresh), (select count(*) from gone)
