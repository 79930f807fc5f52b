-- What both sides say. ?1 absences and ?2 rolls (as many of one as of the other), ?3 school, ?4 year, ?5 académie
select a.id, p.id, coalesce(p.usage_name, p.last_name), p.first_name, d.code, a.starts_at, a.ends_at, a.kind, a.state, a.origin,
       a.recorded_at, case when a.origin not in ('FAMILY', 'SANCTION') then colleague(a.recorded_by) end,
       c.id, c.starts_at, c.ends_at, coalesce(s.label, c.subject_code), c.taken_at, colleague(c.taken_by),
       (select min(e.mark) from roll_entry e
         where e.roll_call_id = c.id and e.pupil_id = a.pupil_id and e.school_year = ?4 and e.academy = ?5 and e.replaced_at is null
           and e.mark <> 'REMARK')
  from unnest(cast(?1 as bigint[])) with ordinality x (absence, n)
  join unnest(cast(?2 as bigint[])) with ordinality y (roll, n) using (n)
  join absence a on a.id = x.absence and a.school_year = ?4 and a.academy = ?5 and a.establishment_id = ?3
  join roll_call c on c.id = y.roll and c.school_year = ?4 and c.academy = ?5 and c.establishment_id = ?3
  join pupil p on p.id = a.pupil_id
  left join division_pupil m on m.pupil_id = p.id and m.principal
  left join division d on d.id = m.division_id and d.school_year = ?4 and d.establishment_id = ?3
  left join subject s on s.establishment_id = c.establishment_id and s.code = c.subject_code
 order by n
