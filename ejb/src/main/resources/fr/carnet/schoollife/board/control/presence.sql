-- Every pupil of the school by division, and whether he or she is away.
select d.code, coalesce(p.usage_name, p.last_name) || ' ' || p.first_name, a.absence_id is not null
  from pupil p
  left join away_now(?2) a on a.pupil_id = p.id
  left join division_pupil dp on dp.pupil_id = p.id and dp.principal
  left join division d on d.id = dp.division_id
 where p.establishment_id = ?1 and p.closed_on is null
 order by d.code nulls last, 2, p.id
