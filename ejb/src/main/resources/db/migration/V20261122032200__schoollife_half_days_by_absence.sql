-- The same count, told to meet absences with lessons in the order that costs least: a whole school in less than half a second.
create or replace function missed_half_days(school bigint, asked_year int, pupils bigint[], first date, last date)
    returns table (pupil_id bigint, day date, half text, missed_minutes smallint, excused boolean, awaiting boolean)
    language sql stable
    as $$
    with local as (
        select a.pupil_id, a.state, a.starts_at at time zone 'Europe/Paris' as starts, a.ends_at at time zone 'Europe/Paris' as ends
          from absence a
         where a.establishment_id = school and a.school_year = asked_year and a.cancelled_at is null and counts_as_absence(a.kind)
           and a.starts_at < (last + 1)::timestamp at time zone 'Europe/Paris'
           and a.ends_at > first::timestamp at time zone 'Europe/Paris'
           and (pupils is null or a.pupil_id = any (pupils))),
    absent as (
        select l.pupil_id, l.state, d.day,
               case when l.starts < d.day then time '00:00' else l.starts::time end as starts,
               case when l.ends >= d.day + 1 then time '24:00' else l.ends::time end as ends
          from local l
         cross join lateral (select l.starts::date + n as day
                               from generate_series(0, l.ends::date - l.starts::date) n) d
         where d.day between first and last),
    -- Absences first, then their audiences, then the lessons of the day: joined otherwise, a school and a year have millions of lessons.
    expected as materialized (
        select b.*, a.audience from absent b join attends(school, asked_year, pupils) a on a.pupil_id = b.pupil_id),
    held as materialized (
        select * from lessons_held(school, asked_year, first, last)),
    missed as (
        select e.pupil_id, e.day, h.starts < r.pivot as morning, e.state, r.minimum_minutes,
               int4range(extract(epoch from greatest(e.starts, h.starts))::int / 60,
                         extract(epoch from least(e.ends, h.ends))::int / 60) as minutes
          from expected e
          join held h on h.audience = e.audience and h.day = e.day and h.starts < e.ends and h.ends > e.starts
          join counting_rule r on r.establishment_id = school),
    half as (
        select pupil_id, day, morning, minimum_minutes, range_agg(minutes) as missed,
               coalesce(range_agg(minutes) filter (where state = 'LEGITIMATE'), '{}') as legitimate,
               coalesce(range_agg(minutes) filter (where state = 'AWAITING'), '{}') as awaiting
          from missed
         group by pupil_id, day, morning, minimum_minutes),
    counted as (
        select h.*, t.missed_minutes, t.unexcused_minutes, t.bare_minutes
          from half h
         cross join lateral (select
               (select coalesce(sum(upper(m) - lower(m)), 0) from unnest(h.missed) m) as missed_minutes,
               (select coalesce(sum(upper(m) - lower(m)), 0) from unnest(h.missed - h.legitimate) m) as unexcused_minutes,
               (select coalesce(sum(upper(m) - lower(m)), 0) from unnest(h.missed - h.legitimate - h.awaiting) m) as bare_minutes) t)
    select pupil_id, day, case when morning then 'AM' else 'PM' end, missed_minutes::smallint,
           unexcused_minutes < minimum_minutes, unexcused_minutes >= minimum_minutes and bare_minutes < minimum_minutes
      from counted
     where missed_minutes >= minimum_minutes
    $$;
