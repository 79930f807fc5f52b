-- Writes what the counting function finds where it differs from what is written, and says how much did.
-- ?1 school, ?2 year, ?3 académie, ?4 pupils or nothing for all, ?5 first and ?6 last day, ?7 whether to write
with counted as materialized (
    select c.*
      from missed_half_days(?1, cast(?2 as int), cast(nullif(?4, '') as bigint[]), cast(?5 as date), cast(?6 as date)) c),
written as materialized (
    select h.pupil_id, h.day, h.half, h.missed_minutes, h.excused, h.awaiting
      from half_day h
     where h.school_year = ?2 and h.academy = ?3 and h.establishment_id = ?1 and h.day between cast(?5 as date) and cast(?6 as date)
       and (cast(nullif(?4, '') as bigint[]) is null or h.pupil_id = any (cast(nullif(?4, '') as bigint[])))),
gone as materialized (
    select pupil_id, day, half from written except select pupil_id, day, half from counted),
fresh as materialized (
    select pupil_id, day, half, missed_minutes, excused, awaiting from counted
    except
    select pupil_id, day, half, missed_minutes, excused, awaiting from written),
removed as (
    delete from half_day h using gone g
     where ?7 and h.school_year = ?2 and h.academy = ?3 and h.establishment_id = ?1
       and h.pupil_id = g.pupil_id and h.day = g.day and h.half = g.half),
kept as (
    insert into half_day (school_year, academy, establishment_id, pupil_id, day, half, missed_minutes, excused, awaiting)
    select ?2, ?3, ?1, f.* from fresh f where ?7
    on conflict (school_year, academy, establishment_id, pupil_id, day, half)
    do update set missed_minutes = excluded.missed_minutes, excused = excluded.excused, awaiting = excluded.awaiting)
select (select count(*) from counted), (select count(*) from fresh), (select count(*) from gone)
