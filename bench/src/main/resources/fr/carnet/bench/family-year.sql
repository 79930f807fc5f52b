-- Twenty schools, 20 000 guardians with an account each, and the events of their children since September.
-- Settings: bench.year (September), bench.now (the moment), bench.guardians, bench.events (in all), bench.hash (of everybody's password).
select setseed(0.2015);

insert into establishment (uai, name, kind, academy, city, phone)
select lpad(n::text, 7, '0') || substr('ABCDEFGHJKLMNPRSTUVWXYZ', n % 23 + 1, 1), 'Collège Mesure ' || n - 990000, 'COLLEGE', 99, 'Villefictive', '0199000000'
  from generate_series(990001, 990020) n;
-- All are open, as in production: a page that opened the partitions of all would pay for it here.
select open_school_life(current_setting('bench.year')::int, code) from academy;
insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
select nextval('service_opening_seq'), id, current_setting('bench.year')::int, 'CARNET', now(), 0 from establishment;
insert into division (establishment_id, school_year, code, label)
select e.id, current_setting('bench.year')::int, 'C' || n, 'Classe ' || n from establishment e, generate_series(1, 40) n;

-- Six guardians in ten have one child, three have two, one has four.
create temporary table bench_guardian as
select nextval('account_seq') as account_id, n, case when n % 10 < 6 then 1 when n % 10 < 9 then 2 else 4 end as children,
       e.id as establishment_id, null::bigint as guardian_id
  from generate_series(1, current_setting('bench.guardians')::int) n
  join (select id, row_number() over (order by id) - 1 as at from establishment) e on e.at = n / 10 % 20;
insert into guardian (establishment_id, personne_id, last_name, first_name, search_name)
select establishment_id, n, 'MESURE', 'Parent ' || n, 'MESURE PARENT ' || n from bench_guardian;
update bench_guardian b set guardian_id = g.id from guardian g where g.personne_id = b.n;
insert into account (id, login, password_hash, status, notice_version, notice_confirmed_at, created_at, activated_at)
select account_id, 'parent.' || n, current_setting('bench.hash'), 'ACTIVE', 'bench', now(), now(), now() from bench_guardian;
insert into persona (id, account_id, role, establishment_id, guardian_id)
select nextval('persona_seq'), account_id, 'GUARDIAN', establishment_id, guardian_id from bench_guardian;

insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
select establishment_id, n * 10 + k, 'MESURE', 'Élève ' || k, make_date(2010 + k, 5, 1 + n % 28), 'MESURE ELEVE ' || k
  from bench_guardian, generate_series(1, children) k;
insert into guardianship (establishment_id, pupil_id, guardian_id, level)
select p.establishment_id, p.id, b.guardian_id, 1 from pupil p join bench_guardian b on b.n = p.eleve_id / 10;
insert into division_pupil (pupil_id, division_id, establishment_id, principal)
select p.id, d.id, p.establishment_id, true
  from pupil p join division d on d.establishment_id = p.establishment_id and d.code = 'C' || 1 + p.id % 40;

create temporary table bench_pupil as select id, establishment_id, row_number() over (order by id)::int as i from pupil;
create index on bench_pupil (i);
-- Draws, for each event, a pupil, a day since September that is no Sunday, and an hour.
create temporary table bench_event as
select p.id as pupil_id, p.establishment_id, d.day, 8 + (r.dice * 9)::int as hour, r.dice, r.k
  from (select k, 1 + floor(random() * (select max(i) from bench_pupil))::int as i,
               floor(random() * (current_setting('bench.now')::timestamptz::date - make_date(current_setting('bench.year')::int, 9, 1)))::int as after,
               random() as dice
          from generate_series(1, current_setting('bench.events')::int) k) r
  join bench_pupil p on p.i = r.i
 cross join lateral (select make_date(current_setting('bench.year')::int, 9, 1) + r.after as day) d;
update bench_event set day = day - 1 where extract(isodow from day) = 7;

-- Four in ten are absences, a third lateness, the others punishments and a few sanctions.
insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by, state, origin)
select nextval('absence_seq'), current_setting('bench.year')::int, 99, establishment_id, pupil_id,
       (day + make_time(hour, 0, 0)) at time zone 'Europe/Paris', (day + make_time(hour + 2, 0, 0)) at time zone 'Europe/Paris',
       case when dice < 0.8 then 'CHILD_ILLNESS' else 'UNKNOWN' end, (day + make_time(hour, 10, 0)) at time zone 'Europe/Paris', 0,
       case when dice < 0.8 then 'LEGITIMATE' else 'UNJUSTIFIED' end, 'ROLL'
  from bench_event where k % 10 < 4;
insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
select nextval('lateness_seq'), current_setting('bench.year')::int, 99, establishment_id, pupil_id,
       (day + make_time(hour, 7, 0)) at time zone 'Europe/Paris', 7, 'OTHER', (day + make_time(hour, 8, 0)) at time zone 'Europe/Paris', 0
  from bench_event where k % 10 between 4 and 6;
insert into punishment (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)
select nextval('punishment_seq'), current_setting('bench.year')::int, 99, establishment_id, pupil_id, 'EXTRA_WORK', day,
       'Travail non rendu à deux reprises.', (day + make_time(hour, 30, 0)) at time zone 'Europe/Paris', 0
  from bench_event where k % 10 > 6 and k % 50 <> 49;
insert into sanction (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, notified_on, erased_on, recorded_at, recorded_by)
select nextval('sanction_seq'), current_setting('bench.year')::int, 99, establishment_id, pupil_id, 'WARNING', day,
       'Insultes répétées envers un camarade.', day, make_date(current_setting('bench.year')::int + 1, 8, 31),
       (day + make_time(hour, 30, 0)) at time zone 'Europe/Paris', 0
  from bench_event where k % 50 = 49;
insert into half_day (school_year, academy, establishment_id, pupil_id, day, half, missed_minutes, excused, awaiting)
select distinct on (pupil_id, day, half) school_year, 99, establishment_id, pupil_id, day, half, 120, state = 'LEGITIMATE', false
  from (select *, (starts_at at time zone 'Europe/Paris')::date as day,
               case when extract(hour from starts_at at time zone 'Europe/Paris') < 13 then 'AM' else 'PM' end as half from absence) a;

-- What the bare page reads: the rows that our page shows of the same guardian, ready to be shown, found by one index.
create table bare_row (reader int not null, at timestamptz not null, day text not null, first_name text not null, kind text not null, label text not null, detail text not null);
insert into bare_row
select reader, at, to_char(at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24:MI'), first_name, kind, label, detail
  from (select b.n as reader, e.at, p.first_name, e.kind, e.label, e.detail, row_number() over (partition by p.id order by e.at desc) as rank
          from bench_guardian b
          join pupil p on p.eleve_id / 10 = b.n
          join lateral (select starts_at as at, 'Absence' as kind, reason as label, '' as detail from absence where pupil_id = p.id
                        union all select arrived_at, 'Retard', reason, minutes || ' minutes' from lateness where pupil_id = p.id
                        union all select decided_on::timestamp at time zone 'Europe/Paris', 'Punition', kind, motive from punishment where pupil_id = p.id
                        union all select decided_on::timestamp at time zone 'Europe/Paris', 'Sanction', kind, motive from sanction where pupil_id = p.id) e on true) r
 where rank <= current_setting('bench.shown')::int;
create index on bare_row (reader, at desc);
grant select on bare_row to carnet_app;

analyze
