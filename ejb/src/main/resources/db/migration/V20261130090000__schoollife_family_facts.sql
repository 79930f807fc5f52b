-- Why the school did not accept a reason is told with the answer; only of absences that the family reads.
create policy family on absence_change for select using (
    pupil_id = any ((select family_pupils())::bigint[]) and school_year = (select scope_year()) and what = 'REFUSED'
    and exists (select from absence a where a.id = absence_id and a.school_year = absence_change.school_year and a.academy = absence_change.academy));

-- What a family may read of pupils, in one place for every way of telling it: the home, the page of a child, the statement that the
-- office prints (D-12, TS-042, TS-043). It runs with the rights of the caller, so that the policies judge each row again: nobody reads
-- more by it than without it. Its plan is made once for a connection: left to choose, PostgreSQL planned it at each call, for six times what it takes to run.
create function portal_facts(asked_pupils bigint[], asked_year int)
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
               (d.day + d.starts) at time zone 'Europe/Paris', d.room, p.recorded_at
          from punishment p
          left join lateral (select t.day, t.starts, t.room from detention t
                              where t.punishment_id = p.id and t.pupil_id = p.pupil_id and t.school_year = p.school_year and t.academy = p.academy
                                and t.state in ('PLANNED', 'HELD', 'MISSED')
                              order by t.day desc, t.starts desc limit 1) d on true
         where p.pupil_id = any (asked_pupils) and p.school_year = asked_year and p.cancelled_at is null and p.state in ('GIVEN', 'DONE', 'NOT_DONE')
        union all
        select s.pupil_id, 'SANCTION', s.id, s.decided_on::timestamp at time zone 'Europe/Paris', null, 'SanctionKind.' || s.kind,
               coalesce(s.days, s.hours), s.motive, null, null, null, s.recorded_at
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

-- All of a page at once, since each statement is a journey: a row per pupil, per fact of a pupil, and, for a family, per school that shows nothing.
create function portal_page(asked_pupils bigint[], asked_year int, asked_day date)
    returns table (pupil_id bigint, what text, id bigint, starts_at timestamptz, ends_at timestamptz, label text, quantity int,
                   motive text, state text, happens_at timestamptz, place text, recorded_at timestamptz,
                   first_name text, last_name text, division text, school text, phone text, open boolean)
    language plpgsql stable set plan_cache_mode = 'force_generic_plan'
    as $$
    #variable_conflict use_column
    begin
        return query
        with school as materialized (
            select e.id, e.name, e.phone, open_day(e.id, asked_day) as open from establishment e
             where e.id in (select p.establishment_id from pupil p where p.id = any (asked_pupils)))
        select p.id, 'CHILD', null::bigint, null::timestamptz, null::timestamptz, null::text, null::int, null::text, null::text, null::timestamptz,
               null::text, null::timestamptz, p.first_name, coalesce(p.usage_name, p.last_name), d.code, e.name, e.phone, e.open
          from pupil p
          join school e on e.id = p.establishment_id
          left join division_pupil dp on dp.pupil_id = p.id and dp.principal
          left join division d on d.id = dp.division_id and d.school_year = asked_year
         where p.id = any (asked_pupils)
         order by p.birth_date, p.first_name;
        return query
        select f.*, null::text, null::text, null::text, null::text, null::text, null::boolean from portal_facts(asked_pupils, asked_year) f;
        return query
        select null::bigint, 'SCHOOL', null::bigint, null::timestamptz, null::timestamptz, null::text, null::int, null::text, null::text,
               null::timestamptz, null::text, null::timestamptz, null::text, null::text, null::text, s.name, s.phone, null::boolean
          from family_schools_not_open() s order by s.name;
    end
    $$;
