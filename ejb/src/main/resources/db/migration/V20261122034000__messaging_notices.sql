-- What a court hides (ED-139, ED-140): of a link, that this guardian may learn where the pupil lives and goes to school; of a pupil,
-- the place where he or she lives, from everybody. Decided by people; no import writes it.
alter table guardianship add column protected_address boolean not null default false;
alter table pupil add column protected_address boolean not null default false;

-- How fast a school calls families: how long a missed lesson may be explained before anybody is told, how long each try waits for an
-- answer, and when the letters of the day are printed. A school without a row has these defaults.
create table contact_rhythm (
    establishment_id bigint   primary key references establishment,
    grace_minutes    smallint not null default 10 check (grace_minutes between 0 and 120),
    step_minutes     smallint not null default 15 check (step_minutes between 5 and 120),
    letters_at       time     not null default '17:00',
    version          int      not null default 0
);

-- One line per addressee, way and matter: what is to be said to whom, when, and what became of it. rung is its place in the ladder,
-- household who lives together, sending the group that waits for a confirmation. taken_at is written, and committed, before a message is handed over: whatever
-- happens then, it never leaves twice. error is a word of ours, never an address nor an answer of a relay.
create table notice (
    id               bigint      not null,
    school_year      smallint    not null,
    academy          smallint    not null,
    establishment_id bigint      not null,
    matter           text        not null check (matter in ('ABSENCE', 'CORRECTION', 'LATENESS', 'DETENTION', 'ATTENDANCE_FILE', 'PROCEDURE')),
    subject          bigint      not null,
    day              date        not null,
    starts_at        timestamptz,
    pupil_id         bigint      not null references pupil,
    guardian_id      bigint      not null references guardian,
    household        bigint      not null,
    rung             smallint    not null,
    channel          text        not null check (channel in ('MAIL', 'SMS', 'CALL', 'LETTER')),
    state            text        not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'SENT', 'FAILED', 'ANSWERED', 'STOPPED')),
    planned_at       timestamptz not null,
    due_at           timestamptz not null,
    sending          bigint,
    held_at          timestamptz,
    confirmed_at     timestamptz,
    confirmed_by     bigint,
    taken_at         timestamptz,
    sent_at          timestamptz,
    answered_at      timestamptz,
    attempts         smallint    not null default 0,
    outcome          text        check (outcome in ('REACHED', 'VOICEMAIL', 'NO_ANSWER')),
    error            text        check (error in ('BAD_ADDRESS', 'REFUSED', 'INTERRUPTED')),
    recorded_by      bigint,
    version          int         not null default 0,
    primary key (id, school_year, academy)
) partition by list (school_year);
create sequence notice_seq increment by 50;
create sequence notice_sending_seq;
create unique index notice_once on notice (school_year, academy, establishment_id, matter, subject, guardian_id, channel, day);
create index notice_subject on notice (establishment_id, subject, matter);
create index notice_waiting on notice (establishment_id, due_at) where state in ('PLANNED', 'HELD');
create index notice_pupil on notice (pupil_id, planned_at);

alter table notice enable row level security;
alter table contact_rhythm enable row level security;
create policy school on notice using (establishment_id = (select scope_school()));
create policy school on contact_rhythm using (establishment_id = (select scope_school()));
grant select, insert, update on notice, contact_rhythm to carnet_app;
grant usage on sequence notice_seq, notice_sending_seq to carnet_app;

-- The absences that a family must be told: live, of the pupil, and explained by nothing that the school knows: no declaration, no other
-- record over the same time, no passage at the infirmary, no late arrival within it (ED-002).
create view absence_to_tell with (security_invoker = true) as
    select a.id, a.school_year, a.academy, a.establishment_id, a.pupil_id, a.starts_at, a.ends_at, a.recorded_at, a.owner_id
      from absence a
     where a.cancelled_at is null and a.state = 'UNJUSTIFIED' and a.kind = 'ABSENCE'
       and not exists (select from absence_explanation e
                        where e.pupil_id = a.pupil_id and e.withdrawn_at is null and e.starts_at < a.ends_at and e.ends_at > a.starts_at)
       and not exists (select from absence o
                        where o.pupil_id = a.pupil_id and o.id <> a.id and o.cancelled_at is null and o.starts_at < a.ends_at and o.ends_at > a.starts_at
                          and (o.kind <> 'ABSENCE' or o.state <> 'UNJUSTIFIED'))
       and not exists (select from roll_entry r
                        where r.pupil_id = a.pupil_id and r.mark = 'INFIRMARY' and r.replaced_at is null
                          and r.starts_at < a.ends_at and r.ends_at > a.starts_at)
       and not exists (select from lateness l
                        where l.pupil_id = a.pupil_id and l.cancelled_at is null and l.arrived_at between a.starts_at and a.ends_at);
grant select on absence_to_tell to carnet_app;

-- For the clock, which belongs to no school: where somebody is to be told something now. It gives schools and nothing of their pupils.
create function schools_to_tell(moment timestamptz, asked_year int) returns table (id bigint, uai text)
    language sql stable security definer set search_path = public
    as $$
    select e.id, e.uai from establishment e
     where exists (select from notice n
                    where n.establishment_id = e.id and n.school_year = asked_year and n.state = 'PLANNED' and n.due_at <= moment
                      and n.channel in ('MAIL', 'SMS'))
        or exists (select from absence a
                    where a.establishment_id = e.id and a.school_year = asked_year and a.state = 'UNJUSTIFIED' and a.kind = 'ABSENCE'
                      and a.cancelled_at is null and a.starts_at <= moment
                      and a.starts_at >= date_trunc('day', moment at time zone 'Europe/Paris') at time zone 'Europe/Paris'
                      and not exists (select from notice n
                                       where n.establishment_id = e.id and n.matter = 'ABSENCE' and n.subject = a.id and n.school_year = asked_year))
     order by e.id
    $$;
revoke execute on function schools_to_tell(timestamptz, int) from public;
grant execute on function schools_to_tell(timestamptz, int) to carnet_app;

select nextval('notice_seq');
select reopen_school_life();
