-- SIECLE has the last word on the names of divisions and groups: STS only adds those that are missing.
insert into division (establishment_id, school_year, code, label)
select (select scope_school()), (select scope_year()), s.code, max(s.label)
  from (select code, label from stage_sts_structure where kind = 'D'
        union all
        select division, division from stage_main_teacher
         where division not in (select code from stage_sts_structure where kind = 'D')) s
  left join division d on d.school_year = (select scope_year()) and d.code = s.code
 where d.id is null
 group by s.code;

insert into teaching_group (establishment_id, school_year, code, label)
select (select scope_school()), (select scope_year()), s.code, max(s.label)
  from stage_sts_structure s
  left join teaching_group g on g.school_year = (select scope_year()) and g.code = s.code
 where s.kind = 'G' and g.id is null
 group by s.code;

insert into group_division (group_id, division_id, establishment_id)
select distinct g.id, d.id, g.establishment_id
  from stage_sts_group_division n
  join teaching_group g on g.code = n.group_code and g.school_year = (select scope_year())
  join division d on d.code = n.division_code and d.school_year = (select scope_year())
 where not exists (select from group_division x where x.group_id = g.id and x.division_id = d.id);

insert into subject (establishment_id, code, label)
select (select scope_school()), s.code, max(s.label)
  from stage_subject s left join subject b on b.code = s.code
 where b.code is null group by s.code;

insert into staff_member (establishment_id, sts_type, sts_id, civility, last_name, first_name, birth_date, function, role, search_name)
select (select scope_school()), s.sts_type, s.sts_id, s.civility, s.last_name, s.first_name, s.birth_date, s.function, s.role,
       s.search_name
  from stage_staff s
  join plan_staff v on v.sts_type = s.sts_type and v.sts_id = s.sts_id and v.verdict = 'CREATED'
 where not s.refused;

update staff_member m
   set civility = s.civility, last_name = s.last_name, first_name = s.first_name, birth_date = s.birth_date, function = s.function,
       role = coalesce(m.given_role, s.role), search_name = s.search_name, closed_on = null, version = m.version + 1
  from stage_staff s
  join plan_staff v on v.sts_type = s.sts_type and v.sts_id = s.sts_id and v.verdict = 'CHANGED'
 where m.id = v.staff_id and not s.refused;

update staff_member m set closed_on = current_setting('carnet.import_day')::date, version = m.version + 1
  from plan_staff v
 where v.verdict = 'GONE' and m.id = v.staff_id;

delete from main_teacher x
 using staff_member m, division d
 where x.staff_id = m.id and x.division_id = d.id and d.school_year = (select scope_year())
   and not exists (select from stage_main_teacher n
                    where n.sts_type = m.sts_type and n.sts_id = m.sts_id and n.division = d.code
                   having (min(n.from_on), max(n.to_on)) is not distinct from (x.from_on, x.to_on) and count(*) > 0);

insert into main_teacher (staff_id, division_id, establishment_id, from_on, to_on)
select m.id, d.id, m.establishment_id, min(n.from_on), max(n.to_on)
  from stage_main_teacher n
  join staff_member m on m.sts_type = n.sts_type and m.sts_id = n.sts_id
  join division d on d.code = n.division and d.school_year = (select scope_year())
 group by m.id, d.id, m.establishment_id
on conflict do nothing;

delete from teaching t using plan_teaching v where v.verdict = 'GONE' and t.id = v.teaching_id;

insert into teaching (establishment_id, staff_id, division_id, group_id, subject_code, mode)
select m.establishment_id, m.id, d.id, g.id, v.subject, v.mode
  from plan_teaching v
  join staff_member m on m.sts_type = v.sts_type and m.sts_id = v.sts_id
  left join division d on v.kind = 'D' and d.code = v.code and d.school_year = (select scope_year())
  left join teaching_group g on v.kind = 'G' and g.code = v.code and g.school_year = (select scope_year())
 where v.verdict = 'CREATED'
