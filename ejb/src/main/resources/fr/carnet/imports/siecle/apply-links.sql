-- A file never undoes a decision: it may only close a link, or make one that waits for a person. Those who already answer for the pupil
-- are told of a new legal link, by the next round of messages.
insert into guardianship (establishment_id, pupil_id, guardian_id, level, kinship, pays, hosts, first_contact, authority, since, announced)
select p.establishment_id, p.id, g.id, s.level, s.kinship, s.pays, s.hosts, s.first_contact,
       case when p.eleve_id in (select u.eleve_id from plan_guarded u) then 'TO_CONFIRM' else 'EXERCISED' end,
       current_setting('carnet.import_day')::date,
       s.level <> 1 or not exists (select from guardianship o where o.pupil_id = p.id)
  from stage_link s
  join plan_link v on v.eleve_id = s.eleve_id and v.personne_id = s.personne_id and v.verdict = 'CREATED'
  join pupil p on p.eleve_id = s.eleve_id
  join guardian g on g.personne_id = s.personne_id
 where not s.refused;

update guardianship l
   set level = s.level, kinship = s.kinship, pays = s.pays, hosts = s.hosts, first_contact = s.first_contact, closed_on = null,
       authority = case when l.authority = 'EXERCISED' and s.level = 1 and (l.level <> 1 or l.closed_on is not null)
                             and s.eleve_id in (select u.eleve_id from plan_guarded u) then 'TO_CONFIRM' else l.authority end,
       announced = l.announced and (s.level <> 1 or l.level = 1 and l.closed_on is null),
       version = l.version + 1
  from stage_link s
  join plan_link v on v.eleve_id = s.eleve_id and v.personne_id = s.personne_id and v.verdict = 'CHANGED'
 where l.id = v.link_id and not s.refused;

update guardianship l set closed_on = current_setting('carnet.import_day')::date, version = l.version + 1
  from plan_link v
 where v.closes and l.id = v.link_id
