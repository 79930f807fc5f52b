-- Schools with their divisions, groups and timetable, and the absences of a whole year: some fifteen for each pupil.
-- Settings: bench.year (September), bench.schools, bench.pupils (of each school).
select setseed(0.2015);

create temporary table bench_size as
select current_setting('bench.year')::int as year, current_setting('bench.schools')::int as schools, current_setting('bench.pupils')::int as pupils;

insert into establishment (uai, name, kind, academy, city)
select lpad((990000 + n)::text, 7, '0') || substr('ABCDEFGHJKLMNPRSTUVWXYZ', (990000 + n) % 23 + 1, 1), 'Collège ' || n, 'COLLEGE', 99, 'Villefictive'
  from bench_size, generate_series(1, schools) n;
select open_school_life((select year from bench_size), 99);

insert into division (establishment_id, school_year, code, label)
select e.id, year, 'D' || n, 'D' || n from bench_size, establishment e, generate_series(1, (pupils + 24) / 25) n;
insert into teaching_group (establishment_id, school_year, code, label)
select d.establishment_id, d.school_year, d.code || 'G' || n, d.code || ' groupe ' || n from division d, generate_series(1, 2) n;

insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
select e.id, n, 'MESURE', 'Élève ' || n, date '2014-01-01' + n % 365, 'MESURE ELEVE ' || n from bench_size, establishment e, generate_series(1, pupils) n;
insert into division_pupil (pupil_id, division_id, establishment_id, principal)
select p.id, d.id, p.establishment_id, true
  from pupil p join division d on d.establishment_id = p.establishment_id and d.code = 'D' || 1 + (p.eleve_id - 1) / 25;
insert into group_pupil (pupil_id, group_id, establishment_id)
select p.id, g.id, p.establishment_id
  from pupil p join teaching_group g on g.establishment_id = p.establishment_id
                                    and g.code = 'D' || 1 + (p.eleve_id - 1) / 25 || 'G' || 1 + p.eleve_id % 2;

-- Each week, and every other week.
insert into alternance (establishment_id, school_year, code, label)
select e.id, year, c, c from bench_size, establishment e, unnest(array['H', 'Q1', 'Q2']) c;
insert into alternance_week (alternance_id, establishment_id, monday)
select a.id, a.establishment_id, m::date
  from alternance a
 cross join generate_series(date_trunc('week', make_date(a.school_year, 9, 1)), make_date(a.school_year + 1, 7, 5), interval '7 days') m
 where a.code = 'H' or (extract(epoch from m)::bigint / 604800) % 2 = case a.code when 'Q1' then 0 else 1 end;

-- A lesson in each slot of the week: for the whole division, but for one in six that its two groups have in turn or in parallel.
create temporary table bench_lesson as
select d.establishment_id, d.id as division_id, null::bigint as group_id, w as weekday, s.starts, s.ends, 'H' as weeks, d.code
  from division d join lesson_slot s on s.establishment_id = d.establishment_id and s.kind = 'COURSE', generate_series(1, 5) w
 where (w <> 3 or s.starts < '12:00') and (extract(hour from s.starts)::int + w) % 6 <> 0
union all
select g.establishment_id, null, g.id, w, s.starts, s.ends, case when right(g.code, 1) = '1' then 'Q1' else 'Q2' end, g.code
  from teaching_group g join lesson_slot s on s.establishment_id = g.establishment_id and s.kind = 'COURSE', generate_series(1, 5) w
 where (w <> 3 or s.starts < '12:00') and (extract(hour from s.starts)::int + w) % 6 = 0;
alter table bench_lesson add column id bigint;
update bench_lesson set id = nextval(pg_get_serial_sequence('lesson', 'id'));
insert into lesson (id, establishment_id, school_year, subject_code, mode, weekday, starts, ends, alternance_id)
select l.id, l.establishment_id, z.year, '061300', 'CG', l.weekday, l.starts, l.ends, a.id
  from bench_size z, bench_lesson l join alternance a on a.establishment_id = l.establishment_id and a.code = l.weeks;
insert into lesson_audience (lesson_id, establishment_id, division_id, group_id)
select id, establishment_id, division_id, group_id from bench_lesson;

-- A lesson, a half-day, a day or several in a row; by any day of the year, closed ones too, as people type them.
insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by, state, kind, origin)
select nextval('absence_seq'), year, 99, establishment_id, pupil_id, (day + starts) at time zone 'Europe/Paris',
       (day + more + ends) at time zone 'Europe/Paris', 'UNKNOWN', (day + starts) at time zone 'Europe/Paris', 0,
       (array['LEGITIMATE', 'LEGITIMATE', 'UNJUSTIFIED', 'AWAITING', 'NOT_LEGITIMATE'])[1 + k % 5],
       case when k % 15 = 0 then 'OUTING' else 'ABSENCE' end, 'ROLL'
  from (select p.id as pupil_id, p.establishment_id, k, year,
               make_date(year, 9, 1) + (random() * 305)::int as day, (random() * 4)::int as shape, case when k % 12 = 0 then (random() * 3)::int else 0 end as more
          from bench_size, pupil p, generate_series(1, 15) k) x
 cross join lateral (values (0, time '08:55', time '09:50'), (1, time '08:00', time '12:00'), (2, time '13:30', time '17:30'),
                            (3, time '08:00', time '17:30'), (4, time '15:35', time '16:30')) h (shape, starts, ends)
 where h.shape = x.shape;

analyze;
