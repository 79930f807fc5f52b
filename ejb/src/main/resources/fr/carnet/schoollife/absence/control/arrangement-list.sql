-- ?1 school, ?2 year, ?3 académie, ?4 one pupil, or 0 for those of the school that are not over, ?5 today
select r.id, p.id, coalesce(p.usage_name, p.last_name), p.first_name, d.code, r.kind, r.weekday, r.starts, r.ends, r.first_day, r.last_day,
       r.cause, colleague(r.recorded_by),
       (select count(*) from absence a where a.arrangement_id = r.id and a.school_year = ?2 and a.academy = ?3 and a.cancelled_at is null),
       r.ended_at, r.ended_at is not null or r.last_day < ?5
  from absence_arrangement r
  join pupil p on p.id = r.pupil_id
  left join division_pupil m on m.pupil_id = p.id and m.principal
  left join division d on d.id = m.division_id and d.school_year = ?2 and d.establishment_id = ?1
 where r.school_year = ?2 and r.academy = ?3 and r.establishment_id = ?1
   and (?4 = 0 and r.ended_at is null and r.last_day >= ?5 or r.pupil_id = ?4)
 order by case when ?4 = 0 then p.search_name end, r.recorded_at desc, r.id
