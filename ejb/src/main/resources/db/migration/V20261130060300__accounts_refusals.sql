-- A person refuses the service for all the children he or she answers for, in every school where the same account proves that it is the
-- same person (TS-005). Only the proof is kept: how, when, of which notice. Withdrawn by another act, which is kept beside it.
-- recorded_in: the school that had the letter; null on line. National like the accounts, and read by the accounts component alone.
create table refusal (
    id                 bigint      generated always as identity primary key,
    reference          text        not null unique,
    channel            text        not null check (channel in ('ONLINE', 'LETTER', 'MAIL')),
    received_on        date        not null,
    notice_version     text        not null,
    recorded_at        timestamptz not null,
    recorded_by        bigint      not null,
    recorded_in        bigint      references establishment,
    withdrawn_on       date        check (withdrawn_on >= received_on),
    withdrawn_channel  text        check (withdrawn_channel in ('LETTER', 'MAIL')),
    withdrawn_at       timestamptz,
    withdrawn_by       bigint,
    check (num_nonnulls(withdrawn_on, withdrawn_channel, withdrawn_at, withdrawn_by) in (0, 4)),
    check ((channel = 'ONLINE') = (recorded_in is null))
);
create table refusal_guardian (
    refusal_id  bigint not null references refusal,
    guardian_id bigint not null references guardian,
    primary key (guardian_id, refusal_id)
);
grant select, insert, update on refusal to carnet_app;
grant select, insert on refusal_guardian to carnet_app;

-- Whether somebody refused, and has not said otherwise since: no code is made for him or her, and no account opens.
create function has_refused(asked bigint) returns boolean
    language sql stable
    as $$
    select exists (select from refusal_guardian g join refusal r on r.id = g.refusal_id where g.guardian_id = asked and r.withdrawn_on is null)
    $$;

-- The last lock: whatever a job or a page forgets, a code of somebody who refused cannot be written, nor a right opened with one.
create function refuse_who_refused() returns trigger
    language plpgsql
    as $$
    begin
        if new.guardian_id is not null and has_refused(new.guardian_id) then
            raise exception 'guardian % refused the service', new.guardian_id using errcode = 'check_violation';
        end if;
        return new;
    end
    $$;
create trigger no_code_after_a_refusal before insert on activation_code for each row execute function refuse_who_refused();
create trigger no_persona_after_a_refusal before insert on persona for each row execute function refuse_who_refused();
