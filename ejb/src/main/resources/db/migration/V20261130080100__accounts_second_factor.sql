-- The second factor of an account (SE-018): a secret shared with an application of the telephone, sealed under a key held outside the
-- database; the last step used, so that a code serves once; and codes for the day when the telephone is lost, of which only an HMAC is kept.
create table second_factor (
    account_id   bigint primary key references account,
    secret       bytea       not null,
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);

create table recovery_code (
    account_id bigint not null references account,
    hmac       bytea  not null,
    primary key (account_id, hmac)
);

grant select, insert, update, delete on second_factor to carnet_app;
grant select, insert, delete on recovery_code to carnet_app;
