-- Only when the export of structures is there: what it no longer names, and where no pupil is placed, is closed.
update division d set closed_on = current_setting('carnet.import_day')::date
 where d.school_year = (select scope_year()) and d.closed_on is null
   and not exists (select from stage_structure s where s.kind = 'D' and s.code = d.code)
   and not exists (select from stage_membership m where m.kind = 'D' and m.code = d.code)
   and not exists (select from division_pupil p where p.division_id = d.id);

update teaching_group g set closed_on = current_setting('carnet.import_day')::date
 where g.school_year = (select scope_year()) and g.closed_on is null
   and not exists (select from stage_structure s where s.kind = 'G' and s.code = g.code)
   and not exists (select from stage_membership m where m.kind = 'G' and m.code = g.code)
   and not exists (select from group_pupil p where p.group_id = g.id);

delete from group_division x
 using teaching_group g, division d
 where x.group_id = g.id and x.division_id = d.id and g.school_year = (select scope_year())
   and exists (select from stage_structure s where s.kind = 'G' and s.code = g.code)
   and not exists (select from stage_group_division n where n.group_code = g.code and n.division_code = d.code);

insert into group_division (group_id, division_id, establishment_id)
select distinct g.id, d.id, g.establishment_id
  from stage_group_division n
  join teaching_group g on g.code = n.group_code and g.school_year = (select scope_year())
  join division d on d.code = n.division_code and d.school_year = (select scope_year())
 where not exists (select from group_division x where x.group_id = g.id and x.division_id = d.id)
