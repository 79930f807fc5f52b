-- Those ticked, and at most a hundred others: more would not be read, and nobody copies a school from here (SE-041).
-- ?1 school, ?2 year, ?3 ticked, ?4 beginnings of names or nothing, ?5 division or 0, ?6 group or 0
with ticked as (
    select unnest(cast(?3 as bigint[])) as id),
named as (
    select p.id
      from pupil p
     where p.establishment_id = ?1 and p.closed_on is null and (?4 <> '' or ?5 > 0 or ?6 > 0)
       and not exists (select 1 from regexp_split_to_table(?4, ' ') asked where position(' ' || asked in ' ' || p.search_name) = 0)
       and (?5 = 0 or exists (select 1 from division_pupil m where m.pupil_id = p.id and m.division_id = ?5))
       and (?6 = 0 or exists (select 1 from group_pupil m where m.pupil_id = p.id and m.group_id = ?6))
       and p.id not in (select id from ticked)
     order by p.search_name, p.id
     limit 100)
select p.id, coalesce(p.usage_name, p.last_name), p.first_name, d.code
  from pupil p
  left join division_pupil m on m.pupil_id = p.id and m.principal
  left join division d on d.id = m.division_id and d.school_year = ?2 and d.establishment_id = ?1
 where p.establishment_id = ?1 and p.closed_on is null and p.id in (select id from ticked union all select id from named)
 order by p.id not in (select id from ticked), p.search_name, p.id
