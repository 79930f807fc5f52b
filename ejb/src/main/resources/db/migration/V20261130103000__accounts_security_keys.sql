-- The security keys of an account, and the telephones and computers that act as one (WebAuthn, SE-018): what a key showed of itself when it
-- was added, from which each of its answers is proved. None of it is secret. Only the account that a transaction says it acts for, signed in
-- or halfway in, sees and changes its own: carnet.owner is set by SecurityKeys and by nothing else.
create function owner_account() returns bigint
    language sql stable parallel safe
    return nullif(current_setting('carnet.owner', true), '')::bigint;

create table security_key (
    id              bigint generated always as identity primary key,
    account_id      bigint      not null references account,
    name            text        not null check (length(name) between 1 and 60),
    credential_id   bytea       not null unique check (length(credential_id) between 1 and 1023),
    public_key      bytea       not null,
    sign_count      bigint      not null check (sign_count >= 0),
    backup_eligible boolean     not null,
    transports      text        not null,
    added_at        timestamptz not null,
    last_used_at    timestamptz
);
create index security_key_account on security_key (account_id);

alter table security_key enable row level security;
create policy owner on security_key using (account_id = (select owner_account()));

grant select, insert, update, delete on security_key to carnet_app;
