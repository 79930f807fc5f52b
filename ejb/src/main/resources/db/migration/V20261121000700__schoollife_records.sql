-- What happened, by school year and then by académie: the year-end purge drops partitions. Facts are never edited: a wrong
-- one is cancelled and another recorded, because a family may already have been told.
create table absence (
    id               bigint      not null,
    school_year      smallint    not null,
    academy          smallint    not null,
    establishment_id bigint      not null,
    pupil_id         bigint      not null references pupil,
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    reason           text        not null,
    recorded_at      timestamptz not null,
    recorded_by      bigint      not null,
    cancelled_at     timestamptz,
    cancelled_by     bigint,
    version          int         not null default 0,
    check (ends_at > starts_at),
    primary key (id, school_year, academy)
) partition by list (school_year);
create index absence_pupil on absence (pupil_id, starts_at);
create sequence absence_seq increment by 50;

create table lateness (
    id               bigint      not null,
    school_year      smallint    not null,
    academy          smallint    not null,
    establishment_id bigint      not null,
    pupil_id         bigint      not null references pupil,
    arrived_at       timestamptz not null,
    minutes          smallint    not null check (minutes between 1 and 240),
    reason           text        not null,
    recorded_at      timestamptz not null,
    recorded_by      bigint      not null,
    cancelled_at     timestamptz,
    cancelled_by     bigint,
    version          int         not null default 0,
    primary key (id, school_year, academy)
) partition by list (school_year);
create index lateness_pupil on lateness (pupil_id, arrived_at);
create sequence lateness_seq increment by 50;

create table punishment (
    id               bigint      not null,
    school_year      smallint    not null,
    academy          smallint    not null,
    establishment_id bigint      not null,
    pupil_id         bigint      not null references pupil,
    kind             text        not null,
    decided_on       date        not null,
    motive           text        not null check (length(motive) between 1 and 500),
    recorded_at      timestamptz not null,
    recorded_by      bigint      not null,
    cancelled_at     timestamptz,
    cancelled_by     bigint,
    version          int         not null default 0,
    primary key (id, school_year, academy)
) partition by list (school_year);
create index punishment_pupil on punishment (pupil_id, decided_on);
create sequence punishment_seq increment by 50;

-- The six sanctions of R511-13 and no other (ED-050), their bounds (ED-051), and the date at which the law erases the mention,
-- written at decision time (ED-110).
create table sanction (
    id               bigint      not null,
    school_year      smallint    not null,
    academy          smallint    not null,
    establishment_id bigint      not null,
    pupil_id         bigint      not null references pupil,
    kind             text        not null check (kind in ('WARNING', 'REPRIMAND', 'RESPONSIBILITY_MEASURE',
                                                          'CLASS_EXCLUSION', 'SCHOOL_EXCLUSION', 'EXPULSION')),
    decided_on       date        not null,
    motive           text        not null check (length(motive) between 1 and 2000),
    days             smallint check (days between 1 and 8),
    hours            smallint check (hours between 1 and 20),
    notified_on      date,
    erased_on        date,
    recorded_at      timestamptz not null,
    recorded_by      bigint      not null,
    cancelled_at     timestamptz,
    cancelled_by     bigint,
    version          int         not null default 0,
    primary key (id, school_year, academy),
    check (notified_on is null or notified_on >= decided_on)
) partition by list (school_year);
create index sanction_pupil on sanction (pupil_id, decided_on);
create sequence sanction_seq increment by 50;

alter table absence enable row level security;
alter table lateness enable row level security;
alter table punishment enable row level security;
alter table sanction enable row level security;

create policy school on absence using (establishment_id = (select scope_school()));
create policy school on lateness using (establishment_id = (select scope_school()));
create policy school on punishment using (establishment_id = (select scope_school()));
create policy school on sanction using (establishment_id = (select scope_school()));

-- A family sees the live facts of the year; a sanction only once notified (TS-043), and never after its legal erasure (TS-044).
create policy family on absence for select using (
    pupil_id = any ((select family_pupils())::bigint[]) and school_year = (select scope_year()) and cancelled_at is null);
create policy family on lateness for select using (
    pupil_id = any ((select family_pupils())::bigint[]) and school_year = (select scope_year()) and cancelled_at is null);
create policy family on punishment for select using (
    pupil_id = any ((select family_pupils())::bigint[]) and school_year = (select scope_year()) and cancelled_at is null);
create policy family on sanction for select using (
    pupil_id = any ((select family_pupils())::bigint[]) and school_year = (select scope_year()) and cancelled_at is null
    and notified_on is not null);

grant select, insert, update on absence, lateness, punishment, sanction to carnet_app;
grant usage on sequence absence_seq, lateness_seq, punishment_seq, sanction_seq to carnet_app;

-- The serving role has no DDL right: it asks for the partitions of a year and an académie here, and for nothing else.
create function open_school_life(asked_year int, asked_academy int) returns void
    language plpgsql security definer set search_path = public
    as $$
    declare
        family text;
    begin
        if asked_year not between 2000 and 2100 or asked_academy not between 1 and 99 then
            raise exception 'no partition for school year % and académie %', asked_year, asked_academy;
        end if;
        perform pg_advisory_xact_lock(hashtext('open_school_life'));
        foreach family in array array['absence', 'lateness', 'punishment', 'sanction'] loop
            execute format('create table if not exists %I partition of %I for values in (%s) partition by list (academy)',
                           format('%s_%s', family, asked_year), family, asked_year);
            execute format('create table if not exists %I partition of %I for values in (%s)',
                           format('%s_%s_%s', family, asked_year, lpad(asked_academy::text, 2, '0')),
                           format('%s_%s', family, asked_year), asked_academy);
        end loop;
    end
    $$;
revoke execute on function open_school_life(int, int) from public;
grant execute on function open_school_life(int, int) to carnet_app;
