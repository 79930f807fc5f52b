-- The e-mail address that the owner of an account proved to read (TS-033), and the codes sent there: one for each purpose, of which only an
-- HMAC is kept, dead after ten minutes and deleted by their use (SE-017).
create table account_address (
    account_id  bigint primary key references account,
    address     text        not null,
    verified_at timestamptz not null
);

create table mailed_code (
    account_id bigint not null references account,
    purpose    text   not null check (purpose in ('ADDRESS', 'PASSWORD')),
    address    text   not null,
    hmac       bytea  not null,
    sent_at    timestamptz not null,
    primary key (account_id, purpose)
);

grant select, insert, update, delete on account_address, mailed_code to carnet_app;
