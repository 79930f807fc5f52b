-- What families said and nobody answered, the oldest first; the whole number stands on each line.
select a.id, p.id as pupil, coalesce(p.usage_name, p.last_name), p.first_name, d.code, a.starts_at, a.ends_at, e.reason, e.said_at, count(*) over ()
  from absence a
  join lateral (select x.reason, x.said_at from absence_explanation x
                 where x.absence_id = a.id and x.withdrawn_at is null order by x.recorded_at desc limit 1) e on true
  join pupil p on p.id = a.pupil_id
  left join division_pupil dp on dp.pupil_id = p.id and dp.principal
  left join division d on d.id = dp.division_id
 where a.establishment_id = ?1 and a.school_year = ?2 and a.cancelled_at is null and a.state = 'AWAITING'
 order by e.said_at, a.id
 limit ?3
