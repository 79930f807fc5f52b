-- What a pupil had to attend, and how many half-days of it were missed (ED-010; docs/domain/attendance.md shows it by examples).
-- Each function runs with the rights of who asks, hence within the school in scope.

-- Kinds that are absences of the pupil; the others are a presence elsewhere, or were ordered by the school (ED-015).
create function counts_as_absence(kind text) returns boolean
    language sql immutable parallel safe
    return kind in ('ABSENCE', 'COLLECTIVE');

-- Lessons as they are held on each open day between two days: weekday, week of the alternance, closed days and changes applied.
-- An audience is a division by its number, a group by the opposite of its number, and 0 for the COURSE slots of a school that has
-- not said who attends what.
create function lessons_held(school bigint, asked_year int, first date, last date)
    returns table (audience bigint, day date, starts time, ends time)
    language sql stable
    as $$
    with open_day as (
        select d as day, extract(isodow from d)::smallint as weekday, d - (extract(isodow from d)::int - 1) as monday
          from open_days(school, first, last) d),
    held as (
        select l.id as lesson_id, o.day, l.starts, l.ends
          from lesson l
          join open_day o on o.weekday = l.weekday and (l.closed_on is null or o.day < l.closed_on)
          join alternance_week w on w.alternance_id = l.alternance_id and w.monday = o.monday
         where l.establishment_id = school and l.school_year = asked_year
           and not exists (select 1 from lesson_change c where c.lesson_id = l.id and c.day = o.day and c.cancelled_at is null)
        union all
        select c.lesson_id, c.new_day, c.new_starts, c.new_ends
          from lesson_change c
          join lesson l on l.id = c.lesson_id and l.school_year = asked_year
         where c.establishment_id = school and c.state = 'MOVED' and c.cancelled_at is null and c.new_day between first and last)
    select coalesce(a.division_id, - a.group_id), h.day, h.starts, h.ends
      from held h join lesson_audience a on a.lesson_id = h.lesson_id
    union all
    select 0, o.day, s.starts, s.ends
      from open_day o
      join opening_hours h on h.establishment_id = school and h.weekday = o.weekday
      join lesson_slot s on s.establishment_id = school and s.kind = 'COURSE' and s.starts >= h.opens and s.ends <= h.closes
    $$;

-- The audiences a pupil is part of; 0 alone counts for whom no lesson is known. All the pupils of the school when none is named.
create function attends(school bigint, asked_year int, pupils bigint[]) returns table (pupil_id bigint, audience bigint)
    language sql stable
    as $$
    with audience as (
        select dp.pupil_id, d.id as audience
          from division_pupil dp join division d on d.id = dp.division_id and d.school_year = asked_year
         where dp.establishment_id = school and (pupils is null or dp.pupil_id = any (pupils))
        union all
        select gp.pupil_id, - g.id
          from group_pupil gp join teaching_group g on g.id = gp.group_id and g.school_year = asked_year
         where gp.establishment_id = school and (pupils is null or gp.pupil_id = any (pupils))),
    taught as (
        select distinct coalesce(a.division_id, - a.group_id) as audience
          from lesson l join lesson_audience a on a.lesson_id = l.id
         where l.establishment_id = school and l.school_year = asked_year)
    select a.pupil_id, a.audience from audience a join taught t using (audience)
    union all
    select p.id, 0
      from pupil p
     where p.establishment_id = school and (pupils is null or p.id = any (pupils))
       and not exists (select 1 from audience a join taught t using (audience) where a.pupil_id = p.id)
    $$;

-- The lessons that some pupils had to attend; for a class and a few days, never for a school and a year.
create function lessons_of_pupils(school bigint, asked_year int, pupils bigint[], first date, last date)
    returns table (pupil_id bigint, day date, starts time, ends time)
    language sql stable
    as $$
    select distinct a.pupil_id, h.day, h.starts, h.ends
      from attends(school, asked_year, pupils) a join lessons_held(school, asked_year, first, last) h using (audience)
    $$;

-- The counting rule. A half-day is missed when an absence meets a lesson of it that the pupil had to attend, for at least the
-- school's minimum of minutes; a lesson is of the morning when it starts before the school's pivot. Minutes that several absences
-- cover are minutes once. A minute is excused when one absence that covers it is legitimate; the half-day is excused when what is
-- left unexcused is under the minimum, awaiting when it is so only with what waits for the school's answer.
create function missed_half_days(school bigint, asked_year int, pupils bigint[], first date, last date)
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
    missed as (
        select b.pupil_id, b.day, h.starts < r.pivot as morning, b.state, r.minimum_minutes,
               int4range(extract(epoch from greatest(b.starts, h.starts))::int / 60,
                         extract(epoch from least(b.ends, h.ends))::int / 60) as minutes
          from absent b
          join attends(school, asked_year, pupils) a on a.pupil_id = b.pupil_id
          join lessons_held(school, asked_year, first, last) h on h.audience = a.audience and h.day = b.day
                                                              and h.starts < b.ends and h.ends > b.starts
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
