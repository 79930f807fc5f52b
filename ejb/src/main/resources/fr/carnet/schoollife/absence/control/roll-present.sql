-- What a roll makes of those who are there: an absence that rolls had made ends before the lesson, starts after it, or was a mistake.
-- Set-based: one statement for the whole class. Announced, office and other kinds stay, and show as contradictions.
-- ?1 pupils, ?2 start and ?3 end of the lesson, ?4 its day, ?5 school, ?6 year, ?7 académie, ?8 now, ?9 account, ?10 cause or nothing
with roll as (
    select cast(?2 as timestamptz) as starts_at, cast(?3 as timestamptz) as ends_at,
           cast(cast(?4 as date) as timestamp) at time zone 'Europe/Paris' as midnight, cast(?8 as timestamptz) as now),
hit as (
    select a.*
      from absence a, roll r
     where a.school_year = ?6 and a.academy = ?7 and a.establishment_id = ?5 and a.cancelled_at is null
       and a.pupil_id = any (cast(?1 as bigint[])) and a.origin = 'ROLL' and a.kind = 'ABSENCE'
       and a.starts_at >= r.midnight and a.starts_at < r.ends_at and a.ends_at > r.starts_at),
cancelled as (
    update absence a
       set cancelled_at = r.now, cancelled_by = ?9, version = a.version + 1
      from hit h, roll r
     where a.id = h.id and a.school_year = ?6 and a.academy = ?7 and h.starts_at >= r.starts_at and h.ends_at <= r.ends_at
    returning a.id, a.pupil_id, a.state, a.reason, a.starts_at, a.ends_at),
shortened as (
    update absence a
       set starts_at = case when h.starts_at < r.starts_at then h.starts_at else r.ends_at end,
           ends_at = case when h.starts_at < r.starts_at then r.starts_at else h.ends_at end, version = a.version + 1
      from hit h, roll r
     where a.id = h.id and a.school_year = ?6 and a.academy = ?7 and (h.starts_at < r.starts_at or h.ends_at > r.ends_at)
    returning a.id, a.pupil_id, a.state, a.reason, a.starts_at, a.ends_at),
rest as (
    insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, kind, state, reason, own_reason_id,
                         origin, classed_at, classed_by, recorded_at, recorded_by)
    select nextval('absence_seq'), ?6, ?7, ?5, h.pupil_id, r.ends_at, h.ends_at, 'ABSENCE', h.state, h.reason, h.own_reason_id,
           'ROLL', h.classed_at, h.classed_by, h.recorded_at, h.recorded_by
      from hit h, roll r
     where h.starts_at < r.starts_at and h.ends_at > r.ends_at
    returning id, pupil_id, state, reason, starts_at, ends_at),
done as (
    select 'CANCELLED' as what, c.* from cancelled c union all
    select 'SHORTENED', s.* from shortened s union all
    select 'RECORDED', r.* from rest r),
told as (
    insert into absence_change (school_year, academy, establishment_id, absence_id, pupil_id, what, to_state, to_reason, starts_at,
                                ends_at, cause, changed_at, changed_by)
    select ?6, ?7, ?5, d.id, d.pupil_id, d.what, d.state, d.reason, d.starts_at, d.ends_at, nullif(cast(?10 as text), ''), r.now, ?9
      from done d, roll r)
select d.what, d.id, d.pupil_id, d.state from done d
