-- School life is partitioned by académie, and the pages of a family named none: with thirty académies each page opened, locked and searched the
-- partitions of all, for the facts of one child.

-- First and last académie in which the family in scope reads; all, for whoever is in no family. Not a right, which the policies judge: PostgreSQL
-- reads them before it starts, and leaves the other partitions shut. Two bounds and not a list, since it prunes by a range that it computes,
-- and not by an array.
create function scope_first_academy() returns smallint language sql stable parallel safe
    return coalesce(nullif(split_part(case when current_setting('carnet.scope', true) like 'family:%'
                                           then current_setting('carnet.academies', true) end, '-', 1), '')::smallint, 0);
create function scope_last_academy() returns smallint language sql stable parallel safe
    return coalesce(nullif(split_part(case when current_setting('carnet.scope', true) like 'family:%'
                                           then current_setting('carnet.academies', true) end, '-', 2), '')::smallint, 99);

create or replace function enter_family(asked_account bigint, asked_year int) returns boolean
    language plpgsql volatile security definer set search_path = public
    as $$
    declare
        alive boolean;
        followed bigint[];
        counted bigint[];
        academies text;
    begin
        select count(*) > 0, array_agg(c.id) filter (where c.carnet), array_agg(c.id) filter (where not c.carnet),
               min(c.academy) || '-' || max(c.academy)
          into alive, followed, counted, academies
          from (select p.id, e.academy, bool_or(s.service = 'CARNET') as carnet
                  from account a
                  join persona n on n.account_id = a.id and n.closed_at is null and n.staff_id is null
                  left join legal_link l on l.guardian_id = n.guardian_id and not l.protected_address
                  left join pupil p on p.id = coalesce(n.pupil_id, l.pupil_id) and p.closed_on is null
                  left join establishment e on e.id = p.establishment_id
                  left join service_opening s on s.establishment_id = p.establishment_id and s.school_year = asked_year and s.closed_at is null
                 where a.id = asked_account and a.status = 'ACTIVE'
                 group by p.id, e.academy) c;
        perform set_config('carnet.scope', case when alive then 'family:' || asked_account || ':' || asked_year else '' end, true),
                set_config('carnet.pupils', coalesce(followed::text, ''), true),
                set_config('carnet.counted', coalesce(counted::text, ''), true),
                set_config('carnet.academies', coalesce(academies, ''), true),
                set_config('plan_cache_mode', 'force_generic_plan', true);
        return alive;
    end
    $$;

-- Why an absence was not admitted; asked of the few that were not, so that no plan carries this question once for each partition.
create function absence_refusal(asked_absence bigint, asked_year int, asked_academy int) returns text
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        return (select c.cause from absence_change c
                 where c.absence_id = asked_absence and c.school_year = asked_year and c.academy = asked_academy and c.what = 'REFUSED'
                   and (c.pupil_id = any (family_pupils()) or c.establishment_id = scope_school())
                 order by c.changed_at desc limit 1);
    end
    $$;

create or replace view portal_fact with (security_invoker = true) as
select a.pupil_id, a.school_year, 'ABSENCE'::text as what, a.id, a.starts_at, a.ends_at, 'AbsenceReason.' || a.reason as label, null::int as quantity,
       case a.state when 'NOT_LEGITIMATE' then absence_refusal(a.id, a.school_year, a.academy) end as motive,
       a.state, null::timestamptz as happens_at, null::text as place, a.recorded_at
  from absence a
 where a.cancelled_at is null and a.kind in ('ABSENCE', 'COLLECTIVE') and a.academy between scope_first_academy() and scope_last_academy()
union all
select l.pupil_id, l.school_year, 'LATENESS', l.id, l.arrived_at, null, 'LatenessReason.' || l.reason, l.minutes, null, null, null, null, l.recorded_at
  from lateness l
 where l.cancelled_at is null and l.academy between scope_first_academy() and scope_last_academy()
union all
select p.pupil_id, p.school_year, 'PUNISHMENT', p.id, p.decided_on::timestamp at time zone 'Europe/Paris', null, 'PunishmentKind.' || p.kind, null,
       concat_ws(' – ', case when p.kind = 'OTHER' then p.label end, p.motive, p.work), p.state,
       (d.day + d.starts) at time zone 'Europe/Paris', d.room, coalesce(p.accepted_at, p.recorded_at)
  from punishment p
  left join lateral (select t.day, t.starts, t.room from detention t
                      where t.punishment_id = p.id and t.pupil_id = p.pupil_id and t.school_year = p.school_year and t.academy = p.academy
                        and t.academy between scope_first_academy() and scope_last_academy()
                        and t.state in ('PLANNED', 'HELD', 'MISSED')
                      order by t.day desc, t.starts desc limit 1) d on true
 where p.cancelled_at is null and p.state in ('GIVEN', 'DONE', 'NOT_DONE') and p.academy between scope_first_academy() and scope_last_academy()
union all
select s.pupil_id, s.school_year, 'SANCTION', s.id, s.decided_on::timestamp at time zone 'Europe/Paris', null, 'SanctionKind.' || s.kind,
       coalesce(s.days, s.hours), s.motive, null, null, null,
       greatest(s.recorded_at, (s.notified_on + 1)::timestamp at time zone 'Europe/Paris')
  from sanction s
 where s.cancelled_at is null and s.notified_on is not null and s.academy between scope_first_academy() and scope_last_academy()
union all
select h.pupil_id, h.school_year, 'HALF_DAY', null, h.day::timestamp at time zone 'Europe/Paris', null, h.half, null, null,
       case when h.awaiting then 'AWAITING' when h.excused then 'LEGITIMATE' else 'UNJUSTIFIED' end, null, null, null
  from half_day h
 where h.academy between scope_first_academy() and scope_last_academy();

-- The policy asked this within each partition of the changes for each partition of the absences.
create function family_reads_absence(asked_absence bigint, asked_year int, asked_academy int) returns boolean
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        return exists (select from absence a
                        where a.id = asked_absence and a.school_year = asked_year and a.academy = asked_academy
                          and a.pupil_id = any (family_pupils()) and a.cancelled_at is null and a.kind in ('ABSENCE', 'COLLECTIVE'));
    end
    $$;
drop policy family on absence_change;
create policy family on absence_change for select using (
    pupil_id = any ((select family_pupils())::bigint[]) and school_year = (select scope_year()) and what in ('ACCEPTED', 'REFUSED')
    and family_reads_absence(absence_id, school_year, academy));
create index absence_change_pupil on absence_change (pupil_id);

-- What changes, the same as before; each change of an absence is found by its absence, each of a lateness by its lateness, and the
-- times before are looked for once, in the académie of the change.
create or replace view family_change as
    select a.pupil_id, c.school_year, c.absence_id as fact_id, c.changed_at as at, 'ABSENCE' as kind, c.what,
           c.starts_at as subject_from, c.ends_at as subject_to, b.starts_at as old_from, b.ends_at as old_to,
           case when c.from_state is not null then 'family.state.' || c.from_state end as old_value, 'family.state.' || c.to_state as new_value
      from absence_change c
      join absence a on a.id = c.absence_id and a.school_year = c.school_year and a.academy = c.academy and a.kind in ('ABSENCE', 'COLLECTIVE')
                    and a.academy between scope_first_academy() and scope_last_academy()
      left join lateral (select b.starts_at, b.ends_at from absence_change b
                          where b.absence_id = c.absence_id and b.school_year = c.school_year and b.academy = c.academy
                            and b.academy between scope_first_academy() and scope_last_academy()
                            and (b.changed_at, b.id) < (c.changed_at, c.id)
                          order by b.changed_at desc, b.id desc limit 1) b on true
     where c.academy between scope_first_academy() and scope_last_academy()
    union all
    select l.pupil_id, l.school_year, l.id, l.recorded_at, 'LATENESS', 'RECORDED', l.arrived_at, null, null, null, null, null
      from lateness l
     where l.academy between scope_first_academy() and scope_last_academy()
    union all
    select l.pupil_id, l.school_year, l.id, l.cancelled_at, 'LATENESS', 'CANCELLED', l.arrived_at, null, null, null, null, null
      from lateness l where l.cancelled_at is not null and l.academy between scope_first_academy() and scope_last_academy()
    union all
    select l.pupil_id, l.school_year, l.id, c.changed_at, 'LATENESS', 'REASON', l.arrived_at, null, null, null,
           'LatenessReason.' || c.from_reason, 'LatenessReason.' || c.to_reason
      from lateness_change c join lateness l on l.id = c.lateness_id and l.school_year = c.school_year and l.academy = c.academy
     where l.academy between scope_first_academy() and scope_last_academy() and c.academy between scope_first_academy() and scope_last_academy()
    union all
    select p.pupil_id, p.school_year, p.id, coalesce(p.accepted_at, p.recorded_at), 'PUNISHMENT', 'RECORDED',
           p.decided_on::timestamp at time zone 'Europe/Paris', null, null, null, null, 'PunishmentKind.' || p.kind
      from punishment p
     where p.state in ('GIVEN', 'DONE', 'NOT_DONE', 'LIFTED') and p.academy between scope_first_academy() and scope_last_academy()
    union all
    select p.pupil_id, p.school_year, p.id, coalesce(p.cancelled_at, h.lifted_at), 'PUNISHMENT', 'CANCELLED',
           p.decided_on::timestamp at time zone 'Europe/Paris', null, null, null, 'PunishmentKind.' || p.kind, null
      from punishment p
      left join lateral (select max(h.changed_at) as lifted_at from punishment_change h
                          where h.punishment_id = p.id and h.school_year = p.school_year and h.academy = p.academy and h.what = 'LIFTED'
                            and h.academy between scope_first_academy() and scope_last_academy()) h on true
     where coalesce(p.cancelled_at, h.lifted_at) is not null and p.academy between scope_first_academy() and scope_last_academy()
       and (p.state = 'LIFTED' or p.cancelled_at is not null and p.state <> 'PROPOSED' and p.state <> 'REFUSED')
    union all
    select s.pupil_id, s.school_year, s.id, greatest(s.recorded_at, s.notified_on::timestamp at time zone 'Europe/Paris'), 'SANCTION', 'RECORDED',
           s.decided_on::timestamp at time zone 'Europe/Paris', null, null, null, null, 'SanctionKind.' || s.kind
      from sanction s where s.notified_on is not null and s.cancelled_at is null and s.academy between scope_first_academy() and scope_last_academy();
