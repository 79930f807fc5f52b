-- Opens, closes, reopens and keeps up to date the files of these pupils for the months between two days.
-- ?1 pupils, ?2 first and ?3 last day, ?4 school, ?5 year, ?6 académie, ?7 now, ?8 today
with counter as (
    select p.pupil_id, cast(m as date) as month, count(h.day) as half_days, max(h.day) as last_day
      from unnest(cast(?1 as bigint[])) p (pupil_id)
     cross join generate_series(date_trunc('month', cast(?2 as date)), cast(?3 as date), interval '1 month') m
      left join half_day h on h.pupil_id = p.pupil_id and h.school_year = ?5 and h.academy = ?6 and h.establishment_id = ?4
                          and h.day >= m and h.day < m + interval '1 month' and not h.excused and not h.awaiting
     group by 1, 2),
alert as (
    select c.pupil_id, c.month, l.level, c.half_days, c.last_day, f.id, f.half_days as had, f.closed_at is not null as closed
      from counter c
     cross join (values (4), (10)) l (level)
      left join attendance_file f on f.pupil_id = c.pupil_id and f.month = c.month and f.level = l.level
                                 and f.school_year = ?5 and f.academy = ?6 and f.establishment_id = ?4),
step as (
    select a.*, case when a.id is null then case when a.half_days >= a.level then 'OPENED' end
                     when a.closed and a.half_days >= a.level then 'REOPENED'
                     when not a.closed and a.half_days < a.level then 'CLOSED'
                     when not a.closed and a.half_days <> a.had then 'COUNT_CHANGED' end as what
      from alert a),
opened as (
    insert into attendance_file (id, school_year, academy, establishment_id, pupil_id, month, level, half_days, opened_at)
    select nextval('attendance_file_seq'), ?5, ?6, ?4, s.pupil_id, s.month, s.level, s.half_days, cast(?7 as timestamptz)
      from step s where s.what = 'OPENED'
    returning id, pupil_id, month, level),
changed as (
    update attendance_file f
       set half_days = s.half_days, version = f.version + 1,
           closed_at = case s.what when 'CLOSED' then cast(?7 as timestamptz) when 'REOPENED' then null else f.closed_at end
      from step s
     where f.id = s.id and f.school_year = ?5 and f.academy = ?6 and s.what in ('CLOSED', 'REOPENED', 'COUNT_CHANGED')
    returning f.id),
done as (
    select coalesce(s.id, o.id) as id, s.pupil_id, s.what, s.half_days, s.last_day
      from step s left join opened o on o.pupil_id = s.pupil_id and o.month = s.month and o.level = s.level
     where s.what is not null),
told as (
    insert into attendance_file_step (school_year, academy, establishment_id, file_id, what, half_days, done_on, recorded_at)
    select ?5, ?6, ?4, d.id, d.what, d.half_days, cast(?8 as date), cast(?7 as timestamptz) from done d)
select d.id, d.pupil_id, d.what, d.last_day from done d
