-- Absences of the last two weeks that nobody explained, the oldest first; the whole number stands on each line.
select a.id, p.id as pupil, coalesce(p.usage_name, p.last_name), p.first_name, d.code, a.starts_at, a.ends_at,
       cast(?6 as date) - cast(a.starts_at at time zone 'Europe/Paris' as date),
       (select s.first_name || ' ' || s.last_name from persona n join staff_member s on s.id = n.staff_id
         where n.account_id = a.owner_id and n.establishment_id = ?1 order by n.closed_at nulls first limit 1), count(*) over ()
  from absence a
  join pupil p on p.id = a.pupil_id
  left join division_pupil dp on dp.pupil_id = p.id and dp.principal
  left join division d on d.id = dp.division_id
 where a.establishment_id = ?1 and a.school_year = ?2 and a.cancelled_at is null and a.state = 'UNJUSTIFIED' and a.kind in ('ABSENCE', 'COLLECTIVE')
   and a.starts_at >= ?4 and a.starts_at <= ?5
 order by a.starts_at, a.id
 limit ?3
