-- Mails about the safety of accounts that have not left yet, since a relay may be down for a moment. Of a code nothing stands here, nor anywhere
-- else: it is drawn when its mail leaves, and lives until ten minutes after it was asked for. taken_at is written before a mail is handed over, so
-- that no other server hands it over too. purpose: of a code; null for a warning.
create table security_mail (
    id         bigint      primary key generated always as identity,
    account_id bigint      not null references account,
    template   text        not null,
    purpose    text        check (purpose in ('ADDRESS', 'PASSWORD')),
    address    text        not null,
    asked_at   timestamptz not null,
    taken_at   timestamptz
);
create unique index security_mail_code on security_mail (account_id, purpose) where purpose is not null;
create index security_mail_account on security_mail (account_id);
grant select, insert, update, delete on security_mail to carnet_app;

create or replace function account_keeps_no_way_in() returns trigger
    language plpgsql security definer set search_path = public
    as $$
    begin
        delete from second_factor where account_id = new.id;
        delete from recovery_code where account_id = new.id;
        delete from security_key where account_id = new.id;
        delete from mailed_code where account_id = new.id;
        delete from account_address where account_id = new.id;
        delete from security_mail where account_id = new.id;
        update visit set browser = null, system = null where account_id = new.id;
        new.login := null;
        new.password_hash := null;
        new.language := null;
        return new;
    end
    $$;
