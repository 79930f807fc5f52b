-- The letters of one printing, in the order of the divisions: who lives together has one, protected addresses none.
select n.pupil_id, n.household, n.matter, n.day, n.starts_at, p.first_name, coalesce(c.pivot, time '12:30'),
       string_agg(distinct concat_ws(' ', case g.civility when 'M' then 'M.' when 'MME' then 'Mme' end, g.first_name, coalesce(g.usage_name, g.last_name)), ' et '),
       a.line1, a.line2, a.line3, a.line4, nullif(concat_ws(' ', a.postcode, a.city), ''),
       case when a.country ~* '^(france|[0-9]*)$' then null else a.country end
  from notice n
  join pupil p on p.id = n.pupil_id
  join guardian g on g.id = n.guardian_id
  join address a on a.id = g.address_id
  left join counting_rule c on c.establishment_id = n.establishment_id
  left join division_pupil dp on dp.pupil_id = p.id and dp.principal
  left join division d on d.id = dp.division_id
 where n.establishment_id = ?1 and n.school_year = ?2 and n.sending = ?3 and n.channel = 'LETTER'
 group by n.pupil_id, n.household, n.matter, n.subject, n.day, n.starts_at, p.id, c.pivot, a.id, d.code
 order by d.code nulls last, p.search_name, n.pupil_id, n.household
