-- Why a pupil came late is often known after the roll that wrote it: the reason is read again, each reading is a line, the fact stays.
create table lateness_change (
    id               bigint      not null,
    school_year      smallint    not null,
    academy          smallint    not null,
    establishment_id bigint      not null,
    lateness_id      bigint      not null,
    pupil_id         bigint      not null,
    from_reason      text        not null,
    to_reason        text        not null,
    changed_at       timestamptz not null,
    changed_by       bigint      not null,
    primary key (id, school_year, academy)
) partition by list (school_year);
create sequence lateness_change_seq increment by 50;
create index lateness_change_lateness on lateness_change (lateness_id);

alter table lateness_change enable row level security;
create policy school on lateness_change using (establishment_id = (select scope_school()));
grant select, insert on lateness_change to carnet_app;
grant usage on sequence lateness_change_seq to carnet_app;

select nextval('lateness_change_seq');
select reopen_school_life();
