-- From how many latenesses in a calendar month a pupil is to be watched, then to be seen; a school without a line has the defaults.
create table lateness_rule (
    establishment_id bigint   primary key references establishment,
    watch            smallint not null default 3 check (watch between 1 and 60),
    alert            smallint not null default 5 check (alert <= 60),
    version          int      not null default 0,
    check (alert >= watch)
);
alter table lateness_rule enable row level security;
create policy school on lateness_rule using (establishment_id = (select scope_school()));
grant select, insert, update on lateness_rule to carnet_app;
create index lateness_school_day on lateness (establishment_id, arrived_at);
