-- The same count as one plain statement over all schools at once, into nothing but four numbers: no policy, no row written.
with open_day as materialized (
    select e.id as establishment_id, d::date as day, h.weekday, date_trunc('week', d)::date as monday
      from establishment e
      join opening_hours h on h.establishment_id = e.id
      join generate_series(make_date(current_setting('bench.year')::int, 8, 1), make_date(current_setting('bench.year')::int + 1, 8, 31), interval '1 day') d
        on extract(isodow from d) = h.weekday
     where not exists (select from closed_day c where c.calendar = e.calendar and c.day = d::date)),
held as materialized (
    select coalesce(a.division_id, - a.group_id) as audience, o.day, l.starts, l.ends, l.starts < r.pivot as morning, r.minimum_minutes
      from open_day o
      join lesson l on l.establishment_id = o.establishment_id and l.weekday = o.weekday
      join alternance_week w on w.alternance_id = l.alternance_id and w.monday = o.monday
      join lesson_audience a on a.lesson_id = l.id
      join counting_rule r on r.establishment_id = o.establishment_id),
away as materialized (
    select a.pupil_id, a.state, (a.starts_at at time zone 'Europe/Paris')::date + n as day,
           case when n = 0 then (a.starts_at at time zone 'Europe/Paris')::time else time '00:00' end as starts,
           case when n = (a.ends_at at time zone 'Europe/Paris')::date - (a.starts_at at time zone 'Europe/Paris')::date
                then (a.ends_at at time zone 'Europe/Paris')::time else time '24:00' end as ends
      from absence a,
           generate_series(0, (a.ends_at at time zone 'Europe/Paris')::date - (a.starts_at at time zone 'Europe/Paris')::date) n
     where a.school_year = current_setting('bench.year')::int and a.cancelled_at is null and a.kind in ('ABSENCE', 'COLLECTIVE')),
expected as materialized (
    select b.*, m.audience
      from away b
      join (select pupil_id, division_id as audience from division_pupil union all select pupil_id, - group_id from group_pupil) m
        on m.pupil_id = b.pupil_id),
missed as (
    select e.pupil_id, e.day, h.morning, h.minimum_minutes, e.state,
           int4range(extract(epoch from greatest(e.starts, h.starts))::int / 60, extract(epoch from least(e.ends, h.ends))::int / 60) as minutes
      from expected e
      join held h on h.audience = e.audience and h.day = e.day and h.starts < e.ends and h.ends > e.starts),
half as (
    select minimum_minutes, range_agg(minutes) as missed,
           coalesce(range_agg(minutes) filter (where state = 'LEGITIMATE'), '{}') as legitimate,
           coalesce(range_agg(minutes) filter (where state = 'AWAITING'), '{}') as awaiting
      from missed group by pupil_id, day, morning, minimum_minutes),
counted as materialized (
    select minimum_minutes,
           (select coalesce(sum(upper(m) - lower(m)), 0) from unnest(missed) m) as missed_minutes,
           (select coalesce(sum(upper(m) - lower(m)), 0) from unnest(missed - legitimate) m) as unexcused_minutes,
           (select coalesce(sum(upper(m) - lower(m)), 0) from unnest(missed - legitimate - awaiting) m) as bare_minutes
      from half)
select count(*), sum(missed_minutes), count(*) filter (where unexcused_minutes < minimum_minutes),
       count(*) filter (where unexcused_minutes >= minimum_minutes and bare_minutes < minimum_minutes)
  from counted
 where missed_minutes >= minimum_minutes
