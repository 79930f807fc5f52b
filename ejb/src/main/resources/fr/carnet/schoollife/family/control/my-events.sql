-- What the policies show of school life to the account in scope, of every year that is still held.
select first_name, kind, to_char(moment at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'), detail, reason
  from (select a.pupil_id, 'Absence' as kind, a.starts_at as moment, 'jusqu’au ' || to_char(a.ends_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI') as detail, a.reason
          from absence a where a.cancelled_at is null
        union all
        select l.pupil_id, 'Retard', l.arrived_at, l.minutes || ' minutes', l.reason from lateness l where l.cancelled_at is null
        union all
        select h.pupil_id, 'Demi-journée manquée', cast(h.day as timestamp) at time zone 'Europe/Paris', h.half, null from half_day h
        union all
        select p.pupil_id, 'Punition', cast(p.decided_on as timestamp) at time zone 'Europe/Paris', p.motive, p.kind
          from punishment p where p.cancelled_at is null
        union all
        select s.pupil_id, 'Sanction', cast(s.decided_on as timestamp) at time zone 'Europe/Paris', s.motive, s.kind
          from sanction s where s.cancelled_at is null) e
  join pupil p on p.id = e.pupil_id
 order by p.birth_date, p.first_name, moment
