-- What was agreed for one pupil, the same hours of each week: a dispense, an arranged timetable. Each week is still an absence of its own;
-- this says that they are one thing, so that it can be read, and ended, as one.
create table absence_arrangement (
    id               bigint      not null,
    school_year      smallint    not null,
    academy          smallint    not null,
    establishment_id bigint      not null,
    pupil_id         bigint      not null references pupil,
    kind             text        not null check (kind in ('DISPENSE', 'ARRANGED_TIMETABLE')),
    weekday          text        not null,
    starts           time        not null,
    ends             time        not null check (ends > starts),
    first_day        date        not null,
    last_day         date        not null check (last_day >= first_day),
    cause            text check (length(cause) <= 300),
    recorded_at      timestamptz not null,
    recorded_by      bigint      not null,
    ended_at         timestamptz,
    ended_by         bigint,
    version          int         not null default 0,
    primary key (id, school_year, academy)
) partition by list (school_year);
create sequence absence_arrangement_seq increment by 50;
create index absence_arrangement_pupil on absence_arrangement (pupil_id);
create index absence_arrangement_school on absence_arrangement (establishment_id, last_day) where ended_at is null;

alter table absence add column arrangement_id bigint;
create index absence_arrangement_weeks on absence (arrangement_id) where arrangement_id is not null;

alter table absence_arrangement enable row level security;
create policy school on absence_arrangement using (establishment_id = (select scope_school()));
grant select, insert, update on absence_arrangement to carnet_app;
grant usage on sequence absence_arrangement_seq to carnet_app;

select nextval('absence_arrangement_seq');
select reopen_school_life();
