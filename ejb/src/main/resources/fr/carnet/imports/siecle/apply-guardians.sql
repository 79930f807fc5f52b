insert into address (establishment_id, adresse_id, line1, line2, line3, line4, postcode, city, country)
select (select scope_school()), s.adresse_id, s.line1, s.line2, s.line3, s.line4, s.postcode, s.city, s.country
  from stage_address s join plan_address v on v.adresse_id = s.adresse_id and v.verdict = 'CREATED';

update address a
   set line1 = s.line1, line2 = s.line2, line3 = s.line3, line4 = s.line4, postcode = s.postcode, city = s.city,
       country = s.country
  from stage_address s join plan_address v on v.adresse_id = s.adresse_id and v.verdict = 'CHANGED'
 where a.id = v.address_id;

insert into guardian (establishment_id, personne_id, civility, last_name, usage_name, first_name, phone_home, phone_mobile,
                      phone_work, accepts_sms, email, address_id, search_name)
select (select scope_school()), s.personne_id, s.civility, s.last_name, s.usage_name, s.first_name, s.phone_home, s.phone_mobile,
       s.phone_work, s.accepts_sms, s.email, a.id, s.search_name
  from stage_guardian s
  join plan_guardian v on v.personne_id = s.personne_id and v.verdict = 'CREATED'
  left join address a on a.adresse_id = v.adresse_id
 where not s.refused;

-- A confirmation was of the former e-mail address.
update guardian g
   set civility = s.civility, last_name = s.last_name, usage_name = s.usage_name, first_name = s.first_name,
       phone_home = s.phone_home, phone_mobile = s.phone_mobile, phone_work = s.phone_work, accepts_sms = s.accepts_sms,
       email_confirmed_at = case when g.email is not distinct from s.email then g.email_confirmed_at end,
       email = s.email, address_id = a.id, search_name = s.search_name, closed_on = null, version = g.version + 1
  from stage_guardian s
  join plan_guardian v on v.personne_id = s.personne_id and v.verdict = 'CHANGED'
  left join address a on a.adresse_id = v.adresse_id
 where g.id = v.guardian_id and not s.refused;

update guardian g set closed_on = current_setting('carnet.import_day')::date, version = g.version + 1
  from plan_guardian v
 where v.verdict = 'GONE' and g.id = v.guardian_id
