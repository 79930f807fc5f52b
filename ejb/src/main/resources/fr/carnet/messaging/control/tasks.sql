-- Absences of the day that nothing explains, the oldest first, with what was done to tell the family.
select a.id, p.id as pupil, coalesce(p.usage_name, p.last_name), p.first_name, d.code, a.starts_at, a.ends_at, a.recorded_at,
       (select count(*) from legal_link l join guardian g on g.id = l.guardian_id and g.closed_on is null
         where l.pupil_id = a.pupil_id),
       n.reached, n.held, n.next_channel, n.next_at
  from absence_to_tell a
  join pupil p on p.id = a.pupil_id
  left join division_pupil dp on dp.pupil_id = p.id and dp.principal
  left join division d on d.id = dp.division_id
  cross join lateral (select count(distinct x.guardian_id) filter (where x.sent_at is not null) as reached,
                             coalesce(bool_or(x.state = 'HELD'), false) as held,
                             (array_agg(x.channel order by x.due_at, x.rung) filter (where x.state = 'PLANNED'))[1] as next_channel,
                             min(x.due_at) filter (where x.state = 'PLANNED') as next_at
                        from notice x
                       where x.establishment_id = ?1 and x.school_year = ?2 and x.matter = 'ABSENCE' and x.subject = a.id) n
 where a.establishment_id = ?1 and a.school_year = ?2 and a.starts_at <= ?3 and a.ends_at >= ?4
 order by a.recorded_at, a.id
