-- Weeks that a file lists are its own. A usual alternance has none in the file: its weeks are those of the base, or else every
-- week of the calendar with a day of class, or every other one.
insert into plan_week (alternance, monday)
with held as (
    select a.code, w.monday from alternance a join alternance_week w on w.alternance_id = a.id
     where a.school_year = (select scope_year())
), taught as (
    select monday, row_number() over (order by monday) as n
      from (select distinct date_trunc('week', d)::date as monday
              from open_days((select scope_school()), make_date((select scope_year()), 8, 1), make_date((select scope_year()) + 1, 7, 31)) d) t
)
select distinct w.alternance, w.monday from stage_week w
 where w.monday between make_date((select scope_year()), 8, 1) - 6 and make_date((select scope_year()) + 1, 8, 31)
union
select s.code, h.monday from stage_alternance s join held h on h.code = s.code where s.usual
union
select s.code, t.monday from stage_alternance s cross join taught t
 where s.usual and s.code not in (select code from held)
   and (s.code = 'H' or (s.code = 'Q1' and t.n % 2 = 1) or (s.code = 'Q2' and t.n % 2 = 0));

insert into plan_alternance (code, label, alternance_id, verdict)
with asked as (
    select code, max(label) as label from stage_alternance group by code
), held as (
    select a.id, a.code, a.label, array_agg(w.monday order by w.monday) filter (where w.monday is not null) as mondays
      from alternance a left join alternance_week w on w.alternance_id = a.id
     where a.school_year = (select scope_year()) group by a.id
), weeks as (
    select alternance, array_agg(monday order by monday) as mondays from plan_week group by alternance
)
select s.code, s.label, h.id,
       case when h.id is null then 'CREATED'
            when (h.label, h.mondays) is distinct from (s.label, w.mondays) then 'CHANGED' else 'UNCHANGED' end
  from asked s left join held h on h.code = s.code left join weeks w on w.alternance = s.code;

-- Codes agree to the letter or, for software that forgets them, but for their spaces; a name must be that of one person only.
insert into plan_row (line, kind, code, structure_id, teacher, by_name, staff_id, subject, mode, alternance, weekday, starts, ends,
                      room, refusal)
with structure as (
    select 'D' as kind, id, code from division where school_year = (select scope_year()) and closed_on is null
    union all
    select 'G', id, code from teaching_group where school_year = (select scope_year()) and closed_on is null
), found as (
    select distinct on (r.kind, r.code) r.kind, r.code, s.id
      from (select distinct kind, code, replace(code, ' ', '') as bare from stage_timetable_row) r
      join structure s on s.kind = r.kind and replace(s.code, ' ', '') = r.bare
     order by r.kind, r.code, s.code = r.code desc, s.id
), named as (
    select search_name, min(id) as id from staff_member where closed_on is null group by search_name having count(*) = 1
)
select r.line, r.kind, r.code, f.id, coalesce(r.teacher, r.sts_type || ' ' || r.sts_id), r.teacher is not null,
       coalesce(m.id, n.id), r.subject, r.mode, r.alternance, r.weekday, r.starts, r.ends, r.room,
       case when f.id is null then 'STRUCTURE' when a.code is null then 'ALTERNANCE' end
  from stage_timetable_row r
  left join found f on f.kind = r.kind and f.code = r.code
  left join staff_member m on m.sts_type = r.sts_type and m.sts_id = r.sts_id and m.closed_on is null
  left join named n on n.search_name = r.teacher
  left join plan_alternance a on a.code = r.alternance;

-- The teachers of one audience at one moment teach together; the audiences of the same teachers at one moment are taught together.
insert into plan_lesson (line, key, audience, staff, subject, mode, alternance, weekday, starts, ends, room, lesson_id, verdict, took_place)
with part as (
    select min(line) as line, kind || structure_id as audience, subject, min(mode) as mode, alternance, weekday, starts, ends,
           coalesce(array_agg(distinct staff_id) filter (where staff_id is not null), '{}') as staff,
           string_agg(distinct room, ', ') as room
      from plan_row where refusal is null
     group by kind, structure_id, subject, alternance, weekday, starts, ends
), whole as (
    select min(line) as line, array_agg(audience order by audience) as audience, staff, subject, min(mode) as mode, alternance,
           weekday, starts, ends, min(room) as room
      from part
     group by subject, alternance, weekday, starts, ends, staff, case when staff = '{}' then audience end
), asked as (
    select w.*, concat_ws('|', subject, alternance, weekday, starts, ends, array_to_string(audience, ',')) as key from whole w
), attended as (
    select lesson_id, array_agg(coalesce('D' || division_id, 'G' || group_id) order by coalesce('D' || division_id, 'G' || group_id)) as audience
      from lesson_audience group by lesson_id
), taught as (
    select lesson_id, array_agg(staff_id order by staff_id) as staff from lesson_teacher group by lesson_id
), called as (
    select lesson_id from roll_call
     where school_year = (select scope_year()) and establishment_id = (select scope_school()) and lesson_id is not null
    union
    select lesson_id from lesson_change
), held as (
    select l.id, concat_ws('|', l.subject_code, a.code, l.weekday, l.starts, l.ends, array_to_string(t.audience, ',')) as key,
           l.mode, l.room, coalesce(s.staff, '{}') as staff,
           c.lesson_id is not null
           or exists (select from alternance_week w
                       where w.alternance_id = l.alternance_id
                         and w.monday + l.weekday - 1 < current_setting('carnet.import_day')::date
                         and (l.opened_on is null or w.monday + l.weekday - 1 >= l.opened_on)) as took_place
      from lesson l
      join alternance a on a.id = l.alternance_id
      left join attended t on t.lesson_id = l.id
      left join taught s on s.lesson_id = l.id
      left join called c on c.lesson_id = l.id
     where l.school_year = (select scope_year()) and l.closed_on is null
)
select s.line, coalesce(s.key, h.key), s.audience, s.staff, s.subject, s.mode, s.alternance, s.weekday, s.starts, s.ends, s.room, h.id,
       case when s.key is null then 'GONE' when h.id is null then 'CREATED'
            when (h.mode, h.room, h.staff) is distinct from (s.mode, s.room, s.staff) then 'CHANGED' else 'UNCHANGED' end,
       h.took_place
  from asked s full join held h on h.key = s.key
