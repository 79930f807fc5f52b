-- Accounts are national: one account may hold personas in several schools. Nothing here is shown to another person, and only
-- the accounts component reads it.
create table account (
    id                  bigint primary key,
    login               text unique check (login = lower(login)),
    password_hash       text,
    status              text not null check (status in ('BLOCKED', 'ACTIVE', 'CLOSED')),
    notice_version      text,
    notice_confirmed_at timestamptz,
    created_at          timestamptz not null,
    activated_at        timestamptz,
    last_sign_in_at     timestamptz,
    version             int not null default 0,
    check (status <> 'ACTIVE' or (login is not null and password_hash is not null))
);
create sequence account_seq increment by 50;

create table persona (
    id               bigint primary key,
    account_id       bigint not null references account,
    role             text   not null check (role in ('GUARDIAN', 'PUPIL', 'HEAD', 'CPE', 'TEACHER', 'AED', 'SECRETARIAT', 'STAFF')),
    establishment_id bigint not null references establishment,
    guardian_id      bigint references guardian,
    staff_id         bigint references staff_member,
    closed_at        timestamptz,
    version          int    not null default 0,
    check ((guardian_id is null) <> (staff_id is null) or role = 'PUPIL')
);
create sequence persona_seq increment by 50;
create index persona_account on persona (account_id);
create unique index persona_guardian on persona (guardian_id) where closed_at is null;
create unique index persona_staff on persona (staff_id) where closed_at is null;

-- A code is a public selector and a secret of which only an HMAC is kept, under a key held outside the database.
-- When it is used, cancelled or dead the HMAC goes and the dates stay (TS-022).
create table activation_code (
    id               bigint   primary key,
    establishment_id bigint   not null references establishment,
    school_year      smallint not null,
    guardian_id      bigint references guardian,
    staff_id         bigint references staff_member,
    selector         text     not null unique,
    secret_hmac      bytea,
    channel          text     not null check (channel in ('MAIL', 'LETTER')),
    issued_at        timestamptz not null,
    expires_on       date     not null,
    sent_at          timestamptz,
    used_at          timestamptz,
    cancelled_at     timestamptz,
    destroyed_at     timestamptz,
    version          int      not null default 0,
    check ((guardian_id is null) <> (staff_id is null)),
    check ((secret_hmac is null) = (destroyed_at is not null))
);
create sequence activation_code_seq increment by 50;
create unique index activation_code_live_guardian on activation_code (guardian_id) where destroyed_at is null;
create unique index activation_code_live_staff on activation_code (staff_id) where destroyed_at is null;
create index activation_code_establishment on activation_code (establishment_id);

-- Failed tries, by what is slowed down: 'account:…' or 'source:…' (hashed). Shared by all members of a cluster.
create table failed_try (
    key           text primary key,
    window_start  timestamptz not null,
    failures      int  not null,
    consecutive   int  not null,
    blocked_until timestamptz
);

grant select, insert, update on account, persona, activation_code to carnet_app;
grant select, insert, update, delete on failed_try to carnet_app;
grant usage on sequence account_seq, persona_seq, activation_code_seq to carnet_app;
