insert into plan_staff (sts_type, sts_id, staff_id, verdict, closes, reopens)
select s.sts_type, s.sts_id, m.id,
       case when s.refused then 'REFUSED'
            when m.id is null then 'CREATED'
            when (m.civility, m.last_name, m.first_name, m.birth_date, m.function, m.role, m.search_name, m.closed_on)
                 is distinct from
                 (s.civility, s.last_name, s.first_name, s.birth_date, s.function, coalesce(m.given_role, s.role), s.search_name, null::date) then 'CHANGED'
            else 'UNCHANGED' end,
       false, not s.refused and m.closed_on is not null
  from stage_staff s
  left join staff_member m on m.sts_type = s.sts_type and m.sts_id = s.sts_id
union all
select m.sts_type, m.sts_id, m.id, 'GONE', true, false
  from staff_member m
  left join stage_staff s on s.sts_type = m.sts_type and s.sts_id = m.sts_id
 where m.closed_on is null and s.sts_id is null and m.sts_type <> 'SCHOOL';

-- The same teacher may be named twice in a service, by a substitute's fault: once is enough.
insert into plan_teaching (line, sts_type, sts_id, kind, code, subject, mode, teaching_id, verdict)
with asked as (
    select min(t.line) as line, t.sts_type, t.sts_id, t.kind, t.code, t.subject, t.mode
      from stage_teaching t
     group by t.sts_type, t.sts_id, t.kind, t.code, t.subject, t.mode
), held as (
    select t.id, m.sts_type, m.sts_id, case when d.id is null then 'G' else 'D' end as kind, coalesce(d.code, g.code) as code,
           t.subject_code as subject, t.mode
      from teaching t
      join staff_member m on m.id = t.staff_id
      left join division d on d.id = t.division_id
      left join teaching_group g on g.id = t.group_id
     where coalesce(d.school_year, g.school_year) = (select scope_year())
)
select a.line, coalesce(a.sts_type, h.sts_type), coalesce(a.sts_id, h.sts_id), coalesce(a.kind, h.kind), coalesce(a.code, h.code),
       coalesce(a.subject, h.subject), coalesce(a.mode, h.mode), h.id,
       case when a.sts_id is null then 'GONE'
            when v.sts_id is null then 'REFUSED'
            when h.id is null then 'CREATED'
            else 'UNCHANGED' end
  from asked a
  full join held h on h.sts_type = a.sts_type and h.sts_id = a.sts_id and h.kind = a.kind and h.code = a.code
                  and h.subject = a.subject and h.mode = a.mode
  left join plan_staff v on v.sts_type = a.sts_type and v.sts_id = a.sts_id and v.verdict not in ('REFUSED', 'GONE')
