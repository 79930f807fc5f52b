-- When somebody last read the home of the family, and the time before: what came since is new to him or her, whatever the other parent has
-- read. One row per account. A visit goes on as long as no half hour passes; within it a minute is not written twice.
create table family_visit (
    account_id   bigint      primary key references account,
    last_at      timestamptz not null,
    previous_at  timestamptz
);
alter table family_visit enable row level security;
create policy family on family_visit using (account_id = (select scope_account()));
grant select, insert, update on family_visit to carnet_app;

-- Notes that the account in scope reads its home now, and gives when its visit before this one ended; null the first time. It is asked within
-- the statement that reads the page.
create function visit_home(moment timestamptz) returns timestamptz
    language plpgsql volatile set search_path = public
    as $$
    declare
        known family_visit;
    begin
        select * into known from family_visit where account_id = scope_account();
        if known.account_id is null then
            insert into family_visit (account_id, last_at) values (scope_account(), moment) on conflict do nothing;
        elsif known.last_at < moment - interval '30 minutes' then
            update family_visit set previous_at = last_at, last_at = moment where account_id = known.account_id and last_at = known.last_at;
            return known.last_at;
        elsif known.last_at < moment - interval '1 minute' then
            update family_visit set last_at = moment where account_id = known.account_id and last_at = known.last_at;
        end if;
        return known.previous_at;
    end
    $$;

-- recorded_at says since when a family may read the fact: a punishment that was proposed, since it was accepted; a sanction, since the end of
-- the day of its notification, whose hour nobody knows (TS-043).
alter table punishment add column accepted_at timestamptz;
update punishment p set accepted_at = (select max(c.changed_at) from punishment_change c where c.punishment_id = p.id and c.what = 'ACCEPTED');

create or replace function portal_facts(asked_pupils bigint[], asked_year int)
    returns table (pupil_id bigint, what text, id bigint, starts_at timestamptz, ends_at timestamptz, label text, quantity int,
                   motive text, state text, happens_at timestamptz, place text, recorded_at timestamptz)
    language plpgsql stable set plan_cache_mode = 'force_generic_plan'
    as $$
    #variable_conflict use_column
    begin
        return query
        select a.pupil_id, 'ABSENCE', a.id, a.starts_at, a.ends_at, 'AbsenceReason.' || a.reason, null::int,
               case a.state when 'NOT_LEGITIMATE' then
                   (select c.cause from absence_change c
                     where c.absence_id = a.id and c.school_year = a.school_year and c.what = 'REFUSED' order by c.changed_at desc limit 1) end,
               a.state, null::timestamptz, null::text, a.recorded_at
          from absence a
         where a.pupil_id = any (asked_pupils) and a.school_year = asked_year and a.cancelled_at is null and a.kind in ('ABSENCE', 'COLLECTIVE')
        union all
        select l.pupil_id, 'LATENESS', l.id, l.arrived_at, null, 'LatenessReason.' || l.reason, l.minutes, null, null, null, null, l.recorded_at
          from lateness l
         where l.pupil_id = any (asked_pupils) and l.school_year = asked_year and l.cancelled_at is null
        union all
        select p.pupil_id, 'PUNISHMENT', p.id, p.decided_on::timestamp at time zone 'Europe/Paris', null, 'PunishmentKind.' || p.kind, null,
               concat_ws(' – ', case when p.kind = 'OTHER' then p.label end, p.motive, p.work), p.state,
               (d.day + d.starts) at time zone 'Europe/Paris', d.room,
               coalesce(p.accepted_at, p.recorded_at)
          from punishment p
          left join lateral (select t.day, t.starts, t.room from detention t
                              where t.punishment_id = p.id and t.pupil_id = p.pupil_id and t.school_year = p.school_year and t.academy = p.academy
                                and t.state in ('PLANNED', 'HELD', 'MISSED')
                              order by t.day desc, t.starts desc limit 1) d on true
         where p.pupil_id = any (asked_pupils) and p.school_year = asked_year and p.cancelled_at is null and p.state in ('GIVEN', 'DONE', 'NOT_DONE')
        union all
        select s.pupil_id, 'SANCTION', s.id, s.decided_on::timestamp at time zone 'Europe/Paris', null, 'SanctionKind.' || s.kind,
               coalesce(s.days, s.hours), s.motive, null, null, null,
               greatest(s.recorded_at, (s.notified_on + 1)::timestamp at time zone 'Europe/Paris')
          from sanction s
         where s.pupil_id = any (asked_pupils) and s.school_year = asked_year and s.cancelled_at is null and s.notified_on is not null
        union all
        select h.pupil_id, 'HALF_DAY', null, h.day::timestamp at time zone 'Europe/Paris', null, h.half, null, null,
               case when h.awaiting then 'AWAITING' when h.excused then 'LEGITIMATE' else 'UNJUSTIFIED' end, null, null, null
          from half_day h
         where h.pupil_id = any (asked_pupils) and h.school_year = asked_year
         order by 4 desc, 2, 3 desc, 6;
    end
    $$;
