-- Everybody who has a live link with a pupil, those who are told first.
select g.id, concat_ws(' ', case g.civility when 'M' then 'M.' when 'MME' then 'Mme' end, g.first_name, coalesce(g.usage_name, g.last_name)),
       l.kinship, l.level, l.authority, l.authority_until, l.since, l.protected_address, k.id is not null and not l.protected_address as told
  from guardianship l
  join guardian g on g.id = l.guardian_id
  left join legal_link k on k.id = l.id
 where l.pupil_id = ?1 and l.closed_on is null
 order by told desc, l.level, g.search_name, g.id
