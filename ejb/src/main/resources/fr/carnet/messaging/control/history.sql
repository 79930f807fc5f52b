select n.matter, n.day,
       concat_ws(' ', case g.civility when 'M' then 'M.' when 'MME' then 'Mme' end, g.first_name, coalesce(g.usage_name, g.last_name)),
       n.channel, n.state, n.due_at, n.sent_at, n.answered_at, n.attempts, n.outcome, n.error
  from notice n
  join guardian g on g.id = n.guardian_id
 where n.establishment_id = ?1 and n.school_year = ?2
