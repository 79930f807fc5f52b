-- The life of each school of the base from 1 September to the moment of the measurement: staff, timetable, rolls and events.
-- Settings: bench.year (September), bench.now (the moment), bench.events (of each school), bench.hash (of everybody's password).
select setseed(0.2015);

create temporary table bench_day as
select d::date as day, extract(isodow from d)::int as weekday
  from generate_series(make_date(current_setting('bench.year')::int, 9, 1), current_setting('bench.now')::timestamptz::date, interval '1 day') d
 where extract(isodow from d) <= 5
   and not exists (select from closed_day c where c.day = d::date and c.calendar = (select min(calendar) from establishment));

create temporary table bench_staff as
with hired as (
    insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, role, search_name)
    select e.id, 'EPP', 900000 + n, 'MESURE', 'Agent ' || n, r.role, 'MESURE AGENT ' || n
      from establishment e, generate_series(1, 117) n,
           lateral (select case when n <= 100 then 'TEACHER' when n <= 108 then 'CPE' when n <= 116 then 'AED' else 'HEAD' end as role) r
    returning id, establishment_id, role, sts_id - 900000 as n)
select * from hired;

create temporary table bench_account as
select nextval('account_seq') as id, establishment_id, role, n, id as staff_id from bench_staff;
insert into account (id, login, password_hash, status, notice_version, notice_confirmed_at, created_at, activated_at)
select id, lower(role) || '.' || n || '.' || establishment_id, current_setting('bench.hash'), 'ACTIVE', 'bench', now(), now(), now()
  from bench_account;
insert into persona (id, account_id, role, establishment_id, staff_id)
select nextval('persona_seq'), id, role, establishment_id, staff_id from bench_account;

insert into subject (establishment_id, code, label) select id, '061300', 'MATHEMATIQUES' from establishment on conflict do nothing;
insert into alternance (establishment_id, school_year, code, label)
select id, current_setting('bench.year')::int, 'H', 'HEBDOMADAIRE' from establishment;
insert into alternance_week (alternance_id, establishment_id, monday)
select a.id, a.establishment_id, m::date
  from alternance a, generate_series(date_trunc('week', make_date(a.school_year, 9, 1)), make_date(a.school_year + 1, 7, 5), interval '7 days') m;

-- Every division has a lesson in every slot of the week; a teacher never has two at once.
create temporary table bench_lesson as
with place as (
    select d.id as division_id, d.establishment_id, row_number() over (partition by d.establishment_id order by d.id)::int as i
      from division d where d.closed_on is null and d.school_year = current_setting('bench.year')::int
       and exists (select from division_pupil p where p.division_id = d.id)),
slot as (
    select s.establishment_id, s.starts, s.ends, w as weekday, row_number() over (partition by s.establishment_id, w order by s.starts)::int as k
      from lesson_slot s, generate_series(1, 5) w
     where s.kind = 'COURSE' and (w <> 3 or s.starts < '12:00'))
select p.establishment_id, p.division_id, s.weekday, s.starts, s.ends, 1 + (p.i + s.k * 7 + s.weekday * 3) % 100 as n
  from place p join slot s on s.establishment_id = p.establishment_id;
alter table bench_lesson add column id bigint;
update bench_lesson set id = nextval(pg_get_serial_sequence('lesson', 'id'));
insert into lesson (id, establishment_id, school_year, subject_code, mode, weekday, starts, ends, alternance_id, room)
select l.id, l.establishment_id, a.school_year, '061300', 'CG', l.weekday, l.starts, l.ends, a.id, 'B' || l.n
  from bench_lesson l join alternance a on a.establishment_id = l.establishment_id;
insert into lesson_audience (lesson_id, establishment_id, division_id) select id, establishment_id, division_id from bench_lesson;
insert into lesson_teacher (lesson_id, staff_id, establishment_id)
select l.id, s.id, l.establishment_id from bench_lesson l join bench_staff s on s.establishment_id = l.establishment_id and s.n = l.n;

-- All académies are open, as in production.
select open_school_life(current_setting('bench.year')::int, code) from academy;

-- The rolls of all lessons that are over, but for one in twenty of today's.
insert into roll_call (id, school_year, academy, establishment_id, day, starts_at, ends_at, kind, lesson_id, staff_id, request_key, taken_at, taken_by)
select nextval('roll_call_seq'), current_setting('bench.year')::int, e.academy, e.id, d.day,
       (d.day + l.starts) at time zone 'Europe/Paris', (d.day + l.ends) at time zone 'Europe/Paris', 'LESSON', l.id, s.id,
       gen_random_uuid(), (d.day + l.starts) at time zone 'Europe/Paris' + interval '6 minutes', 0
  from bench_day d
  join bench_lesson l on l.weekday = d.weekday
  join establishment e on e.id = l.establishment_id
  join bench_staff s on s.establishment_id = l.establishment_id and s.n = l.n
 where (d.day + l.starts) at time zone 'Europe/Paris' < current_setting('bench.now')::timestamptz - interval '20 minutes'
   and (d.day < current_setting('bench.now')::timestamptz::date or random() > 0.05);

create temporary table bench_pupil as
select p.id, p.establishment_id, e.academy, row_number() over (partition by p.establishment_id order by p.id)::int as i,
       count(*) over (partition by p.establishment_id)::int as of
  from pupil p join establishment e on e.id = p.establishment_id where p.closed_on is null;
create index on bench_pupil (establishment_id, i);
alter table bench_day add column i int;
update bench_day d set i = x.i from (select day, row_number() over (order by day)::int as i from bench_day) x where x.day = d.day;

-- Draws, for each school and event, a pupil, a day of class and an hour.
create temporary table bench_event as
select r.establishment_id, r.k, p.id as pupil_id, p.academy, d.day, r.hour, r.dice
  from (select e.id as establishment_id, k, (random() * 1e9)::int as a, (random() * 1e9)::int as b, 8 + (random() * 7)::int as hour, random() as dice
          from establishment e, generate_series(1, current_setting('bench.events')::int) k) r
  join (select establishment_id, max(of) as of from bench_pupil group by 1) n on n.establishment_id = r.establishment_id
  join bench_pupil p on p.establishment_id = r.establishment_id and p.i = 1 + r.a % n.of
  join bench_day d on d.i = 1 + r.b % (select max(i) - 1 from bench_day);

-- Four in ten are absences, a third lateness, the others punishments and a few sanctions.
insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by, state, origin)
select nextval('absence_seq'), current_setting('bench.year')::int, academy, establishment_id, pupil_id,
       (day + make_time(hour, 0, 0)) at time zone 'Europe/Paris', (day + make_time(least(hour + 1 + (dice * 1000)::int % 4, 18), 0, 0)) at time zone 'Europe/Paris',
       case when settled and dice < 0.8 then 'CHILD_ILLNESS' when settled then 'OTHER' else 'UNKNOWN' end,
       (day + make_time(hour, 10, 0)) at time zone 'Europe/Paris', 0,
       case when settled and dice < 0.8 then 'LEGITIMATE' when settled then 'NOT_LEGITIMATE' when dice > 0.5 then 'UNJUSTIFIED' else 'AWAITING' end, 'ROLL'
  from (select *, day < current_setting('bench.now')::timestamptz::date - 7 or dice between 0.04 and 0.92 as settled
          from bench_event where k % 10 < 4) e;
insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
select nextval('lateness_seq'), current_setting('bench.year')::int, academy, establishment_id, pupil_id,
       (day + make_time(hour, 7, 0)) at time zone 'Europe/Paris', 7, 'OTHER', (day + make_time(hour, 8, 0)) at time zone 'Europe/Paris', 0
  from bench_event where k % 10 between 4 and 6;
insert into punishment (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)
select nextval('punishment_seq'), current_setting('bench.year')::int, academy, establishment_id, pupil_id, 'EXTRA_WORK', day,
       'Travail non rendu à deux reprises.', (day + make_time(hour, 30, 0)) at time zone 'Europe/Paris', 0
  from bench_event where k % 10 > 6 and k % 50 <> 49;
insert into sanction (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, notified_on, erased_on, recorded_at, recorded_by)
select nextval('sanction_seq'), current_setting('bench.year')::int, academy, establishment_id, pupil_id, 'WARNING', day,
       'Insultes répétées envers un camarade.', day, make_date(current_setting('bench.year')::int + 1, 8, 31),
       (day + make_time(hour, 30, 0)) at time zone 'Europe/Paris', 0
  from bench_event where k % 50 = 49;

-- This morning: one pupil in twelve is absent since eight, and one in three of those families has already explained.
with away as (
    insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by, state, origin)
    select nextval('absence_seq'), current_setting('bench.year')::int, p.academy, p.establishment_id, p.id,
           (n.today + time '08:00') at time zone 'Europe/Paris', (n.today + time '11:00') at time zone 'Europe/Paris', 'UNKNOWN',
           (n.today + time '08:06') at time zone 'Europe/Paris', 0, case when p.i % 36 = 0 then 'AWAITING' else 'UNJUSTIFIED' end, 'ROLL'
      from bench_pupil p, (select (current_setting('bench.now')::timestamptz at time zone 'Europe/Paris')::date as today) n
     where p.i % 12 = 0
    returning id)
select count(*) from away;

-- What awaits an answer was explained by somebody (ED-005).
insert into absence_explanation (id, school_year, academy, establishment_id, pupil_id, absence_id, starts_at, ends_at, reason, channel, said_at,
                                 recorded_at, recorded_by)
select nextval('absence_explanation_seq'), school_year, academy, establishment_id, pupil_id, id, starts_at, ends_at, 'CHILD_ILLNESS', 'PHONE',
       starts_at + interval '30 minutes', starts_at + interval '30 minutes', 0
  from absence where state = 'AWAITING';

analyze
