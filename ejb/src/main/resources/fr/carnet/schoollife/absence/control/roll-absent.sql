-- What a roll makes of those who are not there. Set-based: one statement for the whole class.
-- ?1 pupils, ?2 start and ?3 end of the lesson, ?4 its day, ?5 school, ?6 year, ?7 académie, ?8 now, ?9 account, ?10 cause or nothing
with roll as (
    select cast(?1 as bigint[]) as pupils, cast(?2 as timestamptz) as starts_at, cast(?3 as timestamptz) as ends_at,
           cast(?4 as date) as day, cast(?8 as timestamptz) as now),
live as (
    select a.id, a.pupil_id, a.starts_at, a.ends_at, a.kind, a.state, a.origin
      from absence a, roll r
     where a.school_year = ?6 and a.academy = ?7 and a.establishment_id = ?5 and a.cancelled_at is null
       and a.pupil_id = any (cast(?1 as bigint[]))
       and a.starts_at < (cast(r.day + 1 as timestamp) at time zone 'Europe/Paris')
       and a.ends_at > (cast(r.day as timestamp) at time zone 'Europe/Paris')),
-- Lessons of these pupils on that day: what lies between two stretches of one absence must hold none.
lesson_of as (
    select l.pupil_id, (l.day + l.starts) at time zone 'Europe/Paris' as starts_at, (l.day + l.ends) at time zone 'Europe/Paris' as ends_at
      from lessons_of_pupils(?5, cast(?6 as int), cast(?1 as bigint[]), cast(?4 as date), cast(?4 as date)) l),
known as (
    select distinct l.pupil_id from live l, roll r where l.starts_at <= r.starts_at and l.ends_at >= r.ends_at),
-- What rolls made, that nobody settled, and that touches this lesson.
near as (
    select l.id, l.pupil_id, l.starts_at, l.ends_at, l.state
      from live l, roll r
     where l.origin = 'ROLL' and l.kind = 'ABSENCE' and l.state in ('UNJUSTIFIED', 'AWAITING')
       and l.pupil_id not in (select pupil_id from known)
       and not exists (select 1 from lesson_of s
                        where s.pupil_id = l.pupil_id
                          and (s.starts_at >= l.ends_at and s.ends_at <= r.starts_at
                               or s.starts_at >= r.ends_at and s.ends_at <= l.starts_at))),
keeper as (
    select distinct on (n.pupil_id) n.id, n.pupil_id,
           least(r.starts_at, min(n.starts_at) over everything) as starts_at,
           greatest(r.ends_at, max(n.ends_at) over everything) as ends_at,
           max(case n.state when 'AWAITING' then 'AWAITING' end) over everything as awaiting
      from near n, roll r
    window everything as (partition by n.pupil_id)
     order by n.pupil_id, n.starts_at),
lengthened as (
    update absence a
       set starts_at = k.starts_at, ends_at = k.ends_at, state = coalesce(k.awaiting, a.state), version = a.version + 1
      from keeper k
     where a.id = k.id and a.school_year = ?6 and a.academy = ?7
    returning a.id, a.pupil_id, a.state, a.reason, a.starts_at, a.ends_at),
merged as (
    update absence a
       set cancelled_at = r.now, cancelled_by = ?9, version = a.version + 1
      from near n, roll r
     where a.id = n.id and a.school_year = ?6 and a.academy = ?7 and a.id not in (select id from keeper)
    returning a.id, a.pupil_id, a.state, a.reason, a.starts_at, a.ends_at),
-- What was said of a stretch is said of the absence it became.
said as (
    update absence_explanation e
       set absence_id = k.id, version = e.version + 1
      from near n join keeper k on k.pupil_id = n.pupil_id and k.id <> n.id
     where e.absence_id = n.id and e.school_year = ?6 and e.academy = ?7),
-- Only the part of the lesson that no announced or settled absence covers, so that a family does not read it twice.
bounds as (
    select m.pupil_id,
           greatest(r.starts_at, max(l.ends_at) filter (where l.starts_at <= r.starts_at)) as starts_at,
           least(r.ends_at, min(l.starts_at) filter (where l.starts_at > r.starts_at)) as ends_at
      from roll r
     cross join unnest(r.pupils) m (pupil_id)
      left join live l on l.pupil_id = m.pupil_id and l.starts_at < r.ends_at and l.ends_at > r.starts_at
     where m.pupil_id not in (select pupil_id from known) and m.pupil_id not in (select pupil_id from near)
     group by m.pupil_id, r.starts_at, r.ends_at),
made as (
    insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, kind, state, reason, origin,
                         recorded_at, recorded_by)
    select nextval('absence_seq'), ?6, ?7, ?5, b.pupil_id, b.starts_at, b.ends_at, 'ABSENCE',
           case when exists (select 1 from absence_explanation e
                              where e.pupil_id = b.pupil_id and e.school_year = ?6 and e.academy = ?7
                                and e.absence_id is null and e.withdrawn_at is null
                                and e.starts_at < b.ends_at and e.ends_at > b.starts_at) then 'AWAITING' else 'UNJUSTIFIED' end,
           'UNKNOWN', 'ROLL', r.now, ?9
      from bounds b, roll r
     where b.starts_at < b.ends_at
    returning id, pupil_id, state, reason, starts_at, ends_at),
done as (
    select 'LENGTHENED' as what, l.* from lengthened l union all
    select 'MERGED', m.* from merged m union all
    select 'RECORDED', m.* from made m),
told as (
    insert into absence_change (school_year, academy, establishment_id, absence_id, pupil_id, what, to_state, to_reason, starts_at,
                                ends_at, cause, changed_at, changed_by)
    select ?6, ?7, ?5, d.id, d.pupil_id, d.what, d.state, d.reason, d.starts_at, d.ends_at, nullif(cast(?10 as text), ''), r.now, ?9
      from done d, roll r)
select d.what, d.id, d.pupil_id, d.state from done d
