-- What changes of what families read is one view, asked by the page of a child for its own, and by the news for all since the last time. It is
-- granted to nobody: functions of the migrating role read it, and say for whom. Times before are found change by change, so that neither a
-- pupil nor a moment asked is looked for in the whole year. A punishment that was proposed counts since it was accepted (TS-042).
create view family_change as
    select c.pupil_id, c.school_year, c.absence_id as fact_id, c.changed_at as at, 'ABSENCE' as kind, c.what,
           c.starts_at as subject_from, c.ends_at as subject_to,
           (select b.starts_at from absence_change b
             where b.absence_id = c.absence_id and b.school_year = c.school_year and (b.changed_at, b.id) < (c.changed_at, c.id)
             order by b.changed_at desc, b.id desc limit 1) as old_from,
           (select b.ends_at from absence_change b
             where b.absence_id = c.absence_id and b.school_year = c.school_year and (b.changed_at, b.id) < (c.changed_at, c.id)
             order by b.changed_at desc, b.id desc limit 1) as old_to,
           case when c.from_state is not null then 'family.state.' || c.from_state end as old_value, 'family.state.' || c.to_state as new_value
      from absence_change c
      join absence a on a.id = c.absence_id and a.school_year = c.school_year and a.academy = c.academy and a.kind in ('ABSENCE', 'COLLECTIVE')
    union all
    select l.pupil_id, l.school_year, l.id, l.recorded_at, 'LATENESS', 'RECORDED', l.arrived_at, null, null, null, null, null
      from lateness l
    union all
    select l.pupil_id, l.school_year, l.id, l.cancelled_at, 'LATENESS', 'CANCELLED', l.arrived_at, null, null, null, null, null
      from lateness l where l.cancelled_at is not null
    union all
    select c.pupil_id, c.school_year, l.id, c.changed_at, 'LATENESS', 'REASON', l.arrived_at, null, null, null,
           'LatenessReason.' || c.from_reason, 'LatenessReason.' || c.to_reason
      from lateness_change c join lateness l on l.id = c.lateness_id and l.school_year = c.school_year and l.academy = c.academy
    union all
    select p.pupil_id, p.school_year, p.id, coalesce(p.accepted_at, p.recorded_at), 'PUNISHMENT', 'RECORDED',
           p.decided_on::timestamp at time zone 'Europe/Paris', null, null, null, null, 'PunishmentKind.' || p.kind
      from punishment p where p.state in ('GIVEN', 'DONE', 'NOT_DONE', 'LIFTED')
    union all
    select p.pupil_id, p.school_year, p.id, c.at, 'PUNISHMENT', 'CANCELLED',
           p.decided_on::timestamp at time zone 'Europe/Paris', null, null, null, 'PunishmentKind.' || p.kind, null
      from punishment p
     cross join lateral (select coalesce(p.cancelled_at, (select max(h.changed_at) from punishment_change h
                                                           where h.punishment_id = p.id and h.school_year = p.school_year and h.what = 'LIFTED')) as at) c
     where c.at is not null and (p.state = 'LIFTED' or p.cancelled_at is not null and p.state <> 'PROPOSED' and p.state <> 'REFUSED')
    union all
    select s.pupil_id, s.school_year, s.id, greatest(s.recorded_at, s.notified_on::timestamp at time zone 'Europe/Paris'), 'SANCTION', 'RECORDED',
           s.decided_on::timestamp at time zone 'Europe/Paris', null, null, null, null, 'SanctionKind.' || s.kind
      from sanction s where s.notified_on is not null and s.cancelled_at is null;
create index absence_change_moment on absence_change (changed_at);
create index lateness_moment on lateness (recorded_at);
create index lateness_cancelled on lateness (cancelled_at) where cancelled_at is not null;
create index punishment_moment on punishment ((coalesce(accepted_at, recorded_at)));

create or replace function portal_changes(asked_pupil bigint, asked_year int)
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
        select c.at, c.kind, c.what, c.subject_from, c.subject_to, c.old_from, c.old_to, c.old_value, c.new_value
          from family_change c where c.pupil_id = asked_pupil and c.school_year = asked_year
         order by 1 desc limit 40;
    end
    $$;
