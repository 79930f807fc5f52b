-- What changed of what a family reads, old and new value, for its own children and nobody else (D-8): what was recorded, moved,
-- answered, withdrawn. Owned by the migrating role, because withdrawn facts are in no family's sight otherwise; so it asks itself
-- whose child it is, and leaves out what never was shown: a proposal, a procedure under way, a kind that is no absence of the pupil.
create function portal_changes(asked_pupil bigint, asked_year int)
    returns table (at timestamptz, kind text, what text, subject_from timestamptz, subject_to timestamptz, old_from timestamptz, old_to timestamptz,
                   old_value text, new_value text)
    language plpgsql stable security definer set search_path = public
    as $$
    #variable_conflict use_column
    begin
        if not asked_pupil = any (family_pupils()) then
            return;
        end if;
        return query
        select c.changed_at, 'ABSENCE', c.what, c.starts_at, c.ends_at, c.before_from, c.before_to,
               case when c.from_state is not null then 'family.state.' || c.from_state end, 'family.state.' || c.to_state
          from (select h.*, lag(h.starts_at) over w as before_from, lag(h.ends_at) over w as before_to
                  from absence_change h where h.pupil_id = asked_pupil and h.school_year = asked_year
                window w as (partition by h.absence_id order by h.changed_at, h.id)) c
          join absence a on a.id = c.absence_id and a.school_year = c.school_year and a.academy = c.academy and a.kind in ('ABSENCE', 'COLLECTIVE')
        union all
        select l.recorded_at, 'LATENESS', 'RECORDED', l.arrived_at, null, null, null, null, null
          from lateness l where l.pupil_id = asked_pupil and l.school_year = asked_year
        union all
        select l.cancelled_at, 'LATENESS', 'CANCELLED', l.arrived_at, null, null, null, null, null
          from lateness l where l.pupil_id = asked_pupil and l.school_year = asked_year and l.cancelled_at is not null
        union all
        select c.changed_at, 'LATENESS', 'REASON', l.arrived_at, null, null, null, 'LatenessReason.' || c.from_reason, 'LatenessReason.' || c.to_reason
          from lateness_change c join lateness l on l.id = c.lateness_id and l.school_year = c.school_year and l.academy = c.academy
         where c.pupil_id = asked_pupil and c.school_year = asked_year
        union all
        select p.recorded_at, 'PUNISHMENT', 'RECORDED', p.decided_on::timestamp at time zone 'Europe/Paris', null, null, null, null, 'PunishmentKind.' || p.kind
          from punishment p
         where p.pupil_id = asked_pupil and p.school_year = asked_year and p.state in ('GIVEN', 'DONE', 'NOT_DONE', 'LIFTED')
        union all
        select c.at, 'PUNISHMENT', 'CANCELLED', p.decided_on::timestamp at time zone 'Europe/Paris', null, null, null, 'PunishmentKind.' || p.kind, null
          from punishment p
         cross join lateral (select coalesce(p.cancelled_at, (select max(h.changed_at) from punishment_change h
                                                               where h.punishment_id = p.id and h.school_year = p.school_year and h.what = 'LIFTED')) as at) c
         where p.pupil_id = asked_pupil and p.school_year = asked_year and c.at is not null
           and (p.state = 'LIFTED' or p.cancelled_at is not null and p.state <> 'PROPOSED' and p.state <> 'REFUSED')
        union all
        select greatest(s.recorded_at, s.notified_on::timestamp at time zone 'Europe/Paris'), 'SANCTION', 'RECORDED',
               s.decided_on::timestamp at time zone 'Europe/Paris', null, null, null, null, 'SanctionKind.' || s.kind
          from sanction s where s.pupil_id = asked_pupil and s.school_year = asked_year and s.notified_on is not null and s.cancelled_at is null
        order by 1 desc limit 40;
    end
    $$;

-- Who has seen what: one line per account and fact, written once (ED-131: each parent for himself or herself).
create table seen_fact (
    school_year      smallint    not null,
    academy          smallint    not null,
    establishment_id bigint      not null references establishment,
    pupil_id         bigint      not null references pupil,
    kind             text        not null check (kind in ('PUNISHMENT', 'SANCTION')),
    fact_id          bigint      not null,
    account_id       bigint      not null references account,
    seen_at          timestamptz not null,
    primary key (kind, fact_id, account_id)
);
create index seen_fact_pupil on seen_fact (pupil_id);
alter table seen_fact enable row level security;
create policy school on seen_fact for select using (establishment_id = (select scope_school()));
create policy family on seen_fact for select using (
    account_id = (select scope_account()) and pupil_id = any ((select family_pupils())::bigint[]));
create policy family_sees on seen_fact for insert with check (
    account_id = (select scope_account()) and pupil_id = any ((select family_pupils())::bigint[])
    and establishment_id = (select p.establishment_id from pupil p where p.id = pupil_id));
grant select, insert on seen_fact to carnet_app;
