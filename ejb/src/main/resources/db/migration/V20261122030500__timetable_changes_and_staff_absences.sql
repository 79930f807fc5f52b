-- Changes are recorded by people, hence by JPA: their numbers come by blocks of fifty.
alter table lesson_change alter column id drop identity;
create sequence lesson_change_seq increment by 50 owned by lesson_change.id;
select setval('lesson_change_seq', coalesce(max(id), 0) + 1, false) from lesson_change;
alter table lesson_change alter column id set default nextval('lesson_change_seq');
alter table lesson_change add column version int not null default 0;
grant usage on sequence lesson_change_seq to carnet_app;

-- Who of the staff is away, for the head and the secretariat alone: dates, and no kind nor cause. Nothing else may read this table:
-- a lesson that is not held is declared by a person, in lesson_change (S3-1 to S3-4); a test holds every query to it.
create table staff_absence (
    id               bigint   not null primary key,
    establishment_id bigint   not null references establishment,
    staff_id         bigint   not null references staff_member,
    starts_on        date     not null,
    ends_on          date     not null check (ends_on >= starts_on),
    recorded_at      timestamptz not null,
    recorded_by      bigint   not null,
    cancelled_at     timestamptz,
    cancelled_by     bigint,
    version          int      not null default 0
);
create sequence staff_absence_seq increment by 50 owned by staff_absence.id;
create index staff_absence_school on staff_absence (establishment_id, starts_on) where cancelled_at is null;
alter table staff_absence enable row level security;
create policy school on staff_absence using (establishment_id = (select scope_school()));
grant select, insert, update on staff_absence to carnet_app;
grant usage on sequence staff_absence_seq to carnet_app;

select nextval('lesson_change_seq');
select nextval('staff_absence_seq');
