-- What needs the whole file, or the base, to be seen: code, variant, file it is in, line, up to two details.
with meeting as (
    select distinct a.alternance as one, b.alternance as other from plan_week a join plan_week b on b.monday = a.monday
), lesson as (
    select p.*, (array['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'])[p.weekday] || ' '
                || left(p.starts::text, 5) as moment
      from plan_lesson p where p.verdict <> 'GONE'
), taught as (
    select l.*, s.id as staff_id from lesson l cross join unnest(l.staff) s (id)
), attended as (
    select l.*, a.part from lesson l cross join unnest(l.audience) a (part) where a.part like 'D%'
)
select 'T01' as code, case r.kind when 'D' then 'division' else 'group' end as variant, 'TIMETABLE' as kind, min(r.line) as line,
       r.code as first, null as second
  from plan_row r where r.refusal = 'STRUCTURE' group by r.kind, r.code
union all
select 'T02', case when r.by_name then 'name' else '' end, 'TIMETABLE', min(r.line), case when not r.by_name then r.teacher end, null
  from plan_row r where r.refusal is null and r.teacher is not null and r.staff_id is null group by r.by_name, r.teacher
union all
select 'T04', '', 'TIMETABLE', min(r.line), coalesce(r.alternance, ''), null
  from plan_row r where r.refusal = 'ALTERNANCE' group by r.alternance
union all
select 'T05', '', 'TIMETABLE', max(greatest(l.line, o.line)), l.room, l.moment
  from lesson l
  join lesson o on o.room = l.room and o.weekday = l.weekday and o.key > l.key and o.starts < l.ends and l.starts < o.ends
  join meeting m on m.one = l.alternance and m.other = o.alternance
 group by l.room, l.moment
union all
select 'T06', '', 'TIMETABLE', max(greatest(l.line, o.line)), s.sts_type || ' ' || s.sts_id, l.moment
  from taught l
  join taught o on o.staff_id = l.staff_id and o.weekday = l.weekday and o.key > l.key and o.starts < l.ends and l.starts < o.ends
  join meeting m on m.one = l.alternance and m.other = o.alternance
  join staff_member s on s.id = l.staff_id
 group by s.sts_type, s.sts_id, l.moment
union all
select 'T07', '', 'TIMETABLE', max(greatest(l.line, o.line)), d.code, l.moment
  from attended l
  join attended o on o.part = l.part and o.weekday = l.weekday and o.key > l.key and o.starts < l.ends and l.starts < o.ends
  join meeting m on m.one = l.alternance and m.other = o.alternance
  join division d on 'D' || d.id = l.part
 group by d.code, l.moment
union all
select 'T08', '', 'TIMETABLE', null, count(*)::text, null
  from plan_lesson p where p.verdict = 'GONE' and p.took_place having count(*) > 0
union all
select 'T10', '', 'TIMETABLE', null, a.code, null
  from plan_alternance a where a.code not in (select alternance from plan_week)
