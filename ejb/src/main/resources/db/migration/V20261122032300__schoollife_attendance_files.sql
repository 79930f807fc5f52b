-- A lesson that begins or ends within the year is missed between its dates only: asked of the one place that knows what is held.
create or replace function lessons_held(school bigint, asked_year int, first date, last date)
    returns table (audience bigint, day date, starts time, ends time)
    language sql stable
    as $$
    select coalesce(a.division_id, - a.group_id), h.day, h.starts, h.ends
      from lesson_days(school, first, last) h
      join lesson_audience a on a.lesson_id = h.lesson_id
     where h.held
    union all
    select 0, o.day, s.starts, s.ends
      from open_days(school, first, last) o (day)
      join opening_hours h on h.establishment_id = school and h.weekday = extract(isodow from o.day)
      join lesson_slot s on s.establishment_id = school and s.kind = 'COURSE' and s.starts >= h.opens and s.ends <= h.closes
    $$;

-- The individual file of absenteeism (R131-6, R131-7; ED-007 to ED-009): one for each pupil, calendar month and alert, opened at 4 and
-- at 10 half-days without legitimate reason. Closed when the count falls under the alert, opened again when it comes back; never removed.
create table attendance_file (
    id               bigint      not null,
    school_year      smallint    not null,
    academy          smallint    not null,
    establishment_id bigint      not null,
    pupil_id         bigint      not null references pupil,
    month            date        not null check (extract(day from month) = 1),
    level            smallint    not null check (level in (4, 10)),
    half_days        smallint    not null,
    opened_at        timestamptz not null,
    closed_at        timestamptz,
    sent_at          timestamptz,
    sent_by          bigint,
    version          int         not null default 0,
    primary key (id, school_year, academy)
) partition by list (school_year);
create sequence attendance_file_seq increment by 50;
create unique index attendance_file_alert on attendance_file (school_year, academy, establishment_id, pupil_id, month, level);

create table attendance_file_step (
    id               bigint      not null,
    school_year      smallint    not null,
    academy          smallint    not null,
    establishment_id bigint      not null,
    file_id          bigint      not null,
    what             text        not null,
    half_days        smallint,
    done_on          date        not null,
    note             text check (length(note) <= 500),
    recorded_at      timestamptz not null,
    recorded_by      bigint,
    primary key (id, school_year, academy)
) partition by list (school_year);
create sequence attendance_file_step_seq increment by 50;
create index attendance_file_step_file on attendance_file_step (file_id);

alter table attendance_file enable row level security;
alter table attendance_file_step enable row level security;
create policy school on attendance_file using (establishment_id = (select scope_school()));
create policy school on attendance_file_step using (establishment_id = (select scope_school()));
grant select, insert, update on attendance_file to carnet_app;
grant select, insert on attendance_file_step to carnet_app;
grant usage on sequence attendance_file_seq, attendance_file_step_seq to carnet_app;
alter table attendance_file_step alter column id set default nextval('attendance_file_step_seq');

select nextval('attendance_file_seq'), nextval('attendance_file_step_seq');
select reopen_school_life();
