-- One line for each person who decides of a pupil's account: the guardians of a minor, the pupil once of age; one without anybody otherwise.
select p.id, concat_ws(' ', coalesce(p.usage_name, p.last_name), p.first_name), w.of_age, pupil_may_sign_in(p.id),
       exists (select from persona n where n.pupil_id = p.id and n.closed_at is null)
       or exists (select from activation_code c where c.pupil_id = p.id and c.destroyed_at is null and c.sent_at is not null and c.expires_on >= cast(?3 as date)),
       d.guardian_id, d.name, c.given, c.channel, c.received_on, c.notice_version
  from pupil p
 cross join lateral (select is_of_age(p.birth_date, p.of_age_on, cast(?3 as date)) as of_age) w
  left join lateral (
       select l.guardian_id, concat_ws(' ', case g.civility when 'M' then 'M.' when 'MME' then 'Mme' end, g.first_name,
                                       coalesce(g.usage_name, g.last_name)) as name, g.search_name
         from legal_link l join guardian g on g.id = l.guardian_id and g.closed_on is null
        where l.pupil_id = p.id and not w.of_age
       union all
       select null, concat_ws(' ', p.first_name, coalesce(p.usage_name, p.last_name)), '' where w.of_age) d on true
  left join consent c on c.pupil_id = p.id and c.guardian_id is not distinct from d.guardian_id and c.replaced_at is null
 where p.closed_on is null
   and (p.id = ?2 or ?1 <> 0 and exists (select from division_pupil m where m.pupil_id = p.id and m.division_id = ?1 and m.principal))
 order by p.search_name, p.id, d.search_name, d.guardian_id
