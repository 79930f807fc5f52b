-- Memberships first: a pupil who only changes division is a changed pupil. A refused line leaves all that is known as it is.
insert into plan_move (eleve_id, kind, code, principal, added)
with asked as (
    select m.eleve_id, m.kind, m.code, m.principal
      from stage_membership m join stage_pupil s on s.eleve_id = m.eleve_id and not s.refused
), held as (
    select p.eleve_id, 'D' as kind, d.code, m.principal
      from division d
      join division_pupil m on m.division_id = d.id
      join pupil p on p.id = m.pupil_id
      join stage_pupil s on s.eleve_id = p.eleve_id and not s.refused
     where d.school_year = (select scope_year())
    union all
    select p.eleve_id, 'G', g.code, false
      from teaching_group g
      join group_pupil m on m.group_id = g.id
      join pupil p on p.id = m.pupil_id
      join stage_pupil s on s.eleve_id = p.eleve_id and not s.refused
     where g.school_year = (select scope_year())
)
select coalesce(a.eleve_id, h.eleve_id), coalesce(a.kind, h.kind), coalesce(a.code, h.code), a.principal, a.eleve_id is not null
  from asked a
  full join held h on h.eleve_id = a.eleve_id and h.kind = a.kind and h.code = a.code
 where a.eleve_id is null or h.eleve_id is null or a.principal <> h.principal;

insert into plan_pupil (eleve_id, pupil_id, verdict, closes, reopens)
select s.eleve_id, p.id,
       case when s.refused then 'REFUSED'
            when p.id is null then 'CREATED'
            when (p.last_name, p.usage_name, p.first_name, p.sex, p.birth_date, p.formation, p.entered_on, p.left_on, p.closed_on,
                  p.search_name)
                 is distinct from
                 (s.last_name, s.usage_name, s.first_name, s.sex, s.birth_date, s.formation, s.entered_on, s.left_on, s.closed_on,
                  s.search_name) then 'CHANGED'
            when m.eleve_id is not null then 'MOVED'
            else 'UNCHANGED' end,
       not s.refused and p.id is not null and p.closed_on is null and s.closed_on is not null,
       not s.refused and p.closed_on is not null and s.closed_on is null
  from stage_pupil s
  left join pupil p on p.eleve_id = s.eleve_id
  left join (select distinct eleve_id from plan_move) m on m.eleve_id = s.eleve_id
union all
select p.eleve_id, p.id, 'GONE', true, false
  from pupil p
  left join stage_pupil s on s.eleve_id = p.eleve_id
 where p.closed_on is null and s.eleve_id is null
