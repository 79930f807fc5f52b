delete from division_pupil m
 using plan_move v, pupil p, division d
 where not v.added and v.kind = 'D' and p.eleve_id = v.eleve_id and d.code = v.code and d.school_year = (select scope_year())
   and m.pupil_id = p.id and m.division_id = d.id;

delete from group_pupil m
 using plan_move v, pupil p, teaching_group g
 where not v.added and v.kind = 'G' and p.eleve_id = v.eleve_id and g.code = v.code and g.school_year = (select scope_year())
   and m.pupil_id = p.id and m.group_id = g.id;

insert into division_pupil (pupil_id, division_id, establishment_id, principal)
select p.id, d.id, p.establishment_id, v.principal
  from plan_move v
  join pupil p on p.eleve_id = v.eleve_id
  join division d on d.code = v.code and d.school_year = (select scope_year())
 where v.added and v.kind = 'D'
on conflict (pupil_id, division_id) do update set principal = excluded.principal;

insert into group_pupil (pupil_id, group_id, establishment_id)
select p.id, g.id, p.establishment_id
  from plan_move v
  join pupil p on p.eleve_id = v.eleve_id
  join teaching_group g on g.code = v.code and g.school_year = (select scope_year())
 where v.added and v.kind = 'G'
on conflict do nothing
