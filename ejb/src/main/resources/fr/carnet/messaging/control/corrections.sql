select n.day, coalesce(p.usage_name, p.last_name), p.first_name, d.code,
       concat_ws(' ', case g.civility when 'M' then 'M.' when 'MME' then 'Mme' end, g.first_name, coalesce(g.usage_name, g.last_name)),
       n.channel, n.state, n.sent_at
  from notice n
  join pupil p on p.id = n.pupil_id
  join guardian g on g.id = n.guardian_id
  left join division_pupil dp on dp.pupil_id = p.id and dp.principal
  left join division d on d.id = dp.division_id
 where n.establishment_id = ?1 and n.school_year = ?2 and n.matter = 'CORRECTION' and n.planned_at >= ?3
 order by n.planned_at desc, n.id
