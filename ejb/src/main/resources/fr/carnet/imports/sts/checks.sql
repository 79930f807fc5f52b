-- What needs the whole file, or the base, to be seen: code, variant, file it is in, line, up to two details.
with placed as (
    select distinct d.code from division d join division_pupil m on m.division_id = d.id
      join pupil p on p.id = m.pupil_id and p.closed_on is null
     where d.school_year = (select scope_year())
), grouped as (
    select distinct g.code from teaching_group g join group_pupil m on m.group_id = g.id
      join pupil p on p.id = m.pupil_id and p.closed_on is null
     where g.school_year = (select scope_year())
)
select 'S01' as code, '' as variant, 'STAFF' as kind, t.line, t.code || ' ' || t.subject as first,
       t.sts_type || ' ' || t.sts_id as second
  from plan_teaching t where t.verdict = 'REFUSED'
union all
select 'S02', 'missing', 'STAFF', null, s.code, null
  from stage_sts_structure s
 where s.kind = 'D' and exists (select from placed) and s.code not in (select code from placed)
union all
select 'S02', 'unused', 'STAFF', null, p.code, null
  from placed p where p.code not in (select s.code from stage_sts_structure s where s.kind = 'D')
union all
select 'S03', '', 'STAFF', null, s.code, null
  from stage_sts_structure s
 where s.kind = 'G'
   and (not exists (select from stage_sts_group_division d where d.group_code = s.code)
        or (exists (select from grouped) and s.code not in (select code from grouped)))
union all
select 'S04', '', 'STAFF', null, v.sts_type || ' ' || v.sts_id, null
  from plan_staff v where v.verdict = 'GONE'
