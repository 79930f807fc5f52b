-- A family's page was four functions within each other, each with its own plan and each laying down its rows for the next to read again: more
-- than half of what the page cost. It is one statement now, planned once for a connection.

-- What a family may read of pupils, in one place for every way of telling it: the home, the page of a child, the statement that the
-- office prints, the news (D-12, TS-042, TS-043). It is read with the rights of who asks, so that the policies judge each row again: nobody
-- reads more by it than without it. Whoever reads it asks for pupils and a year.
--
-- recorded_at says since when a family may read the fact: a punishment that was proposed, since it was accepted; a sanction, since the end of
-- the day of its notification, whose hour nobody knows.
create view portal_fact with (security_invoker = true) as
select a.pupil_id, a.school_year, 'ABSENCE'::text as what, a.id, a.starts_at, a.ends_at, 'AbsenceReason.' || a.reason as label, null::int as quantity,
       case a.state when 'NOT_LEGITIMATE' then
           (select c.cause from absence_change c
             where c.absence_id = a.id and c.school_year = a.school_year and c.what = 'REFUSED' order by c.changed_at desc limit 1) end as motive,
       a.state, null::timestamptz as happens_at, null::text as place, a.recorded_at
  from absence a
 where a.cancelled_at is null and a.kind in ('ABSENCE', 'COLLECTIVE')
union all
select l.pupil_id, l.school_year, 'LATENESS', l.id, l.arrived_at, null, 'LatenessReason.' || l.reason, l.minutes, null, null, null, null, l.recorded_at
  from lateness l
 where l.cancelled_at is null
union all
select p.pupil_id, p.school_year, 'PUNISHMENT', p.id, p.decided_on::timestamp at time zone 'Europe/Paris', null, 'PunishmentKind.' || p.kind, null,
       concat_ws(' – ', case when p.kind = 'OTHER' then p.label end, p.motive, p.work), p.state,
       (d.day + d.starts) at time zone 'Europe/Paris', d.room, coalesce(p.accepted_at, p.recorded_at)
  from punishment p
  left join lateral (select t.day, t.starts, t.room from detention t
                      where t.punishment_id = p.id and t.pupil_id = p.pupil_id and t.school_year = p.school_year and t.academy = p.academy
                        and t.state in ('PLANNED', 'HELD', 'MISSED')
                      order by t.day desc, t.starts desc limit 1) d on true
 where p.cancelled_at is null and p.state in ('GIVEN', 'DONE', 'NOT_DONE')
union all
select s.pupil_id, s.school_year, 'SANCTION', s.id, s.decided_on::timestamp at time zone 'Europe/Paris', null, 'SanctionKind.' || s.kind,
       coalesce(s.days, s.hours), s.motive, null, null, null,
       greatest(s.recorded_at, (s.notified_on + 1)::timestamp at time zone 'Europe/Paris')
  from sanction s
 where s.cancelled_at is null and s.notified_on is not null
union all
select h.pupil_id, h.school_year, 'HALF_DAY', null, h.day::timestamp at time zone 'Europe/Paris', null, h.half, null, null,
       case when h.awaiting then 'AWAITING' when h.excused then 'LEGITIMATE' else 'UNJUSTIFIED' end, null, null, null
  from half_day h;
grant select on portal_fact to carnet_app;

drop function portal_page(bigint[], int, date);
drop function portal_facts(bigint[], int);

-- Three that a family's page asks of each child or each time, and that PostgreSQL planned at each call: it keeps the plans of plpgsql.
create or replace function reads_as_oneself(asked_account bigint, asked_pupil bigint) returns boolean
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        return exists (select from persona n
                         left join guardianship g on g.guardian_id = n.guardian_id and g.pupil_id = asked_pupil and g.kinship = '70' and g.closed_on is null
                        where n.account_id = asked_account and n.closed_at is null and (n.pupil_id = asked_pupil or g.id is not null));
    end
    $$;

create or replace function family_schools_not_open() returns table (name text, phone text)
    language plpgsql stable security definer rows 2 set search_path = public
    as $$
    begin
        return query
        select distinct e.name, e.phone
          from persona n
          join account a on a.id = n.account_id and a.status = 'ACTIVE'
          join establishment e on e.id = n.establishment_id
         where n.account_id = scope_account() and n.closed_at is null and n.staff_id is null
           and not exists (select 1 from service_opening s
                            where s.establishment_id = n.establishment_id and s.school_year = scope_year() and s.closed_at is null);
    end
    $$;

-- One day is asked of itself, and not as a row of days.
create or replace function open_day(establishment bigint, asked date) returns boolean
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        return exists (select from establishment e
                         join opening_hours h on h.establishment_id = e.id and h.weekday = cast(extract(isodow from asked) as smallint)
                        where e.id = open_day.establishment
                          and not exists (select from closed_day c where c.calendar = e.calendar and c.day = asked)
                          and not exists (select from school_closure s where s.establishment_id = e.id and s.day = asked));
    end
    $$;

-- Who the account is and which children it reads, in one question: those whose carnet is followed, those who are only counted (a school that
-- opened both shows the carnet). As in a school, each statement of the transaction is planned once for its connection, whoever it is for.
create or replace function enter_family(asked_account bigint, asked_year int) returns boolean
    language plpgsql volatile security definer set search_path = public
    as $$
    declare
        alive boolean;
        followed bigint[];
        counted bigint[];
    begin
        select count(*) > 0, array_agg(c.id) filter (where c.carnet), array_agg(c.id) filter (where not c.carnet)
          into alive, followed, counted
          from (select p.id, bool_or(s.service = 'CARNET') as carnet
                  from account a
                  join persona n on n.account_id = a.id and n.closed_at is null and n.staff_id is null
                  left join legal_link l on l.guardian_id = n.guardian_id and not l.protected_address
                  left join pupil p on p.id = coalesce(n.pupil_id, l.pupil_id) and p.closed_on is null
                  left join service_opening s on s.establishment_id = p.establishment_id and s.school_year = asked_year and s.closed_at is null
                 where a.id = asked_account and a.status = 'ACTIVE'
                 group by p.id) c;
        perform set_config('carnet.scope', case when alive then 'family:' || asked_account || ':' || asked_year else '' end, true),
                set_config('carnet.pupils', coalesce(followed::text, ''), true),
                set_config('carnet.counted', coalesce(counted::text, ''), true),
                set_config('plan_cache_mode', 'force_generic_plan', true);
        return alive;
    end
    $$;
drop function find_family_pupils();
