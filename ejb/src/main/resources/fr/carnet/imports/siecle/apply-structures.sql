-- SIECLE names divisions and groups; those that only a pupil's line gives exist too, under their code.
insert into division (establishment_id, school_year, code, label)
select (select scope_school()), (select scope_year()), n.code, coalesce(n.label, n.code)
  from (select s.code, max(s.label) as label from stage_structure s where s.kind = 'D' group by s.code
        union all
        select distinct m.code, null from stage_membership m
         where m.kind = 'D' and not exists (select from stage_structure s where s.kind = 'D' and s.code = m.code)) n
  left join division d on d.school_year = (select scope_year()) and d.code = n.code
 where d.id is null;

update division d set label = s.label, closed_on = null
  from stage_structure s
 where s.kind = 'D' and d.code = s.code and d.school_year = (select scope_year())
   and (d.label <> s.label or d.closed_on is not null);

insert into teaching_group (establishment_id, school_year, code, label)
select (select scope_school()), (select scope_year()), n.code, coalesce(n.label, n.code)
  from (select s.code, max(s.label) as label from stage_structure s where s.kind = 'G' group by s.code
        union all
        select distinct m.code, null from stage_membership m
         where m.kind = 'G' and not exists (select from stage_structure s where s.kind = 'G' and s.code = m.code)) n
  left join teaching_group g on g.school_year = (select scope_year()) and g.code = n.code
 where g.id is null;

update teaching_group g set label = s.label, closed_on = null
  from stage_structure s
 where s.kind = 'G' and g.code = s.code and g.school_year = (select scope_year())
   and (g.label <> s.label or g.closed_on is not null)
