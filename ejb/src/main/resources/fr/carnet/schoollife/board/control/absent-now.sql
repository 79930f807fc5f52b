select a.absence_id, p.id, coalesce(p.usage_name, p.last_name) as last_name, p.first_name, d.code, a.starts_at, a.kind, a.state
  from away_now(?1) a
  join pupil p on p.id = a.pupil_id and p.closed_on is null
  left join division_pupil dp on dp.pupil_id = p.id and dp.principal
  left join division d on d.id = dp.division_id
 order by d.code nulls last, 3, 4, p.id
