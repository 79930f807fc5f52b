-- The column authority is not named anywhere here: a court's decision is never undone by a file.
insert into guardianship (establishment_id, pupil_id, guardian_id, level, kinship, pays, hosts, first_contact)
select p.establishment_id, p.id, g.id, s.level, s.kinship, s.pays, s.hosts, s.first_contact
  from stage_link s
  join plan_link v on v.eleve_id = s.eleve_id and v.personne_id = s.personne_id and v.verdict = 'CREATED'
  join pupil p on p.eleve_id = s.eleve_id
  join guardian g on g.personne_id = s.personne_id
 where not s.refused;

update guardianship l
   set level = s.level, kinship = s.kinship, pays = s.pays, hosts = s.hosts, first_contact = s.first_contact, closed_on = null,
       version = l.version + 1
  from stage_link s
  join plan_link v on v.eleve_id = s.eleve_id and v.personne_id = s.personne_id and v.verdict = 'CHANGED'
 where l.id = v.link_id and not s.refused;

update guardianship l set closed_on = current_setting('carnet.import_day')::date, version = l.version + 1
  from plan_link v
 where v.closes and l.id = v.link_id
