-- The same absence of many, or of one pupil on many days: those present on the roll who are not already away all that time.
-- ?1 divisions, ?2 pupils, ?3 starts and ?4 ends (as many of one as of the other), ?5 school, ?6 year, ?7 académie, ?8 now, ?9 account,
-- ?10 kind, ?11 state, ?12 reason, ?13 origin, ?14 cause or nothing, ?15 the arrangement of these weeks, of which days without class
-- are left out, or 0; answers each pupil and how many absences were recorded
with moment as (
    select s.starts_at, e.ends_at
      from unnest(cast(?3 as timestamptz[])) with ordinality s (starts_at, n)
      join unnest(cast(?4 as timestamptz[])) with ordinality e (ends_at, n) using (n)
     where ?15 = 0 or open_day(?5, cast(s.starts_at at time zone 'Europe/Paris' as date))),
concerned as (
    select p.id as pupil_id
      from pupil p
     where p.establishment_id = ?5 and p.closed_on is null
       and (p.id = any (cast(?2 as bigint[]))
            or exists (select 1 from division_pupil d where d.pupil_id = p.id and d.division_id = any (cast(?1 as bigint[]))))),
made as (
    insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, kind, state, reason, origin,
                         classed_at, classed_by, recorded_at, recorded_by, arrangement_id)
    select nextval('absence_seq'), ?6, ?7, ?5, c.pupil_id, m.starts_at, m.ends_at, ?10, ?11, ?12, ?13,
           case when ?11 in ('LEGITIMATE', 'NOT_LEGITIMATE') then cast(?8 as timestamptz) end,
           case when ?11 in ('LEGITIMATE', 'NOT_LEGITIMATE') then cast(?9 as bigint) end, cast(?8 as timestamptz), ?9,
           nullif(cast(?15 as bigint), 0)
      from concerned c cross join moment m
     where not exists (select 1 from absence a
                        where a.pupil_id = c.pupil_id and a.school_year = ?6 and a.academy = ?7 and a.cancelled_at is null
                          and a.starts_at < m.ends_at and a.ends_at > m.starts_at)
    returning id, pupil_id, state, reason, starts_at, ends_at),
told as (
    insert into absence_change (school_year, academy, establishment_id, absence_id, pupil_id, what, to_state, to_reason, starts_at, ends_at,
                                cause, changed_at, changed_by)
    select ?6, ?7, ?5, m.id, m.pupil_id, 'RECORDED', m.state, m.reason, m.starts_at, m.ends_at, nullif(cast(?14 as text), ''),
           cast(?8 as timestamptz), ?9
      from made m)
select pupil_id, count(*) from made group by pupil_id
