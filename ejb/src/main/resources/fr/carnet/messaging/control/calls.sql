-- Who is to be called now. Whoever was called in vain comes back when the time has come.
select n.id, n.subject, p.id as pupil, n.matter, n.day, n.starts_at, coalesce(p.usage_name, p.last_name), p.first_name, d.code,
       concat_ws(' ', case g.civility when 'M' then 'M.' when 'MME' then 'Mme' end, g.first_name, coalesce(g.usage_name, g.last_name)),
       g.phone_mobile, g.phone_home, g.phone_work, coalesce(l.protected_address, false), n.attempts, n.outcome,
       (select string_agg(x.channel, ',' order by x.sent_at) from notice x
         where x.establishment_id = ?1 and x.school_year = ?2 and x.matter = n.matter and x.subject = n.subject
           and x.guardian_id = n.guardian_id and x.sent_at is not null)
  from notice n
  join pupil p on p.id = n.pupil_id
  join guardian g on g.id = n.guardian_id
  left join guardianship l on l.pupil_id = n.pupil_id and l.guardian_id = n.guardian_id
  left join division_pupil dp on dp.pupil_id = p.id and dp.principal
  left join division d on d.id = dp.division_id
 where n.establishment_id = ?1 and n.school_year = ?2 and n.channel = 'CALL' and n.state = 'PLANNED' and n.due_at <= ?3
   and (n.matter <> 'ABSENCE' or exists (select from absence_to_tell a where a.id = n.subject and a.establishment_id = ?1 and a.school_year = ?2))
 order by n.due_at, n.id
 limit 60
