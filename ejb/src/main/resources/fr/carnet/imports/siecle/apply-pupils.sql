insert into pupil (establishment_id, eleve_id, last_name, usage_name, first_name, sex, birth_date, formation, entered_on, left_on,
                   closed_on, search_name, protected_address)
select (select scope_school()), s.eleve_id, s.last_name, s.usage_name, s.first_name, s.sex, s.birth_date, s.formation, s.entered_on,
       s.left_on, s.closed_on, s.search_name, o.search_name is not null
  from stage_pupil s join plan_pupil v on v.eleve_id = s.eleve_id and v.verdict = 'CREATED'
  left join (select distinct birth_date, search_name from pupil where protected_address) o
         on o.birth_date = s.birth_date and o.search_name = s.search_name
 where not s.refused;

update pupil p
   set last_name = s.last_name, usage_name = s.usage_name, first_name = s.first_name, sex = s.sex, birth_date = s.birth_date,
       formation = s.formation, entered_on = s.entered_on, left_on = s.left_on, closed_on = s.closed_on,
       search_name = s.search_name, version = p.version + 1
  from stage_pupil s join plan_pupil v on v.eleve_id = s.eleve_id and v.verdict = 'CHANGED'
 where p.id = v.pupil_id and not s.refused;

update pupil p set closed_on = current_setting('carnet.import_day')::date, version = p.version + 1
  from plan_pupil v
 where v.verdict = 'GONE' and p.id = v.pupil_id
