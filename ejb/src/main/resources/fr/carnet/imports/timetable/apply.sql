insert into alternance (establishment_id, school_year, code, label)
select (select scope_school()), (select scope_year()), code, label from plan_alternance where verdict = 'CREATED';

update alternance a set label = p.label from plan_alternance p where p.verdict = 'CHANGED' and a.id = p.alternance_id;

delete from alternance_week w
 using alternance a
  join plan_alternance p on p.code = a.code and p.verdict <> 'UNCHANGED'
 where w.alternance_id = a.id and a.school_year = (select scope_year())
   and not exists (select from plan_week x where x.alternance = a.code and x.monday = w.monday);

insert into alternance_week (alternance_id, establishment_id, monday)
select a.id, a.establishment_id, w.monday
  from plan_week w
  join plan_alternance p on p.code = w.alternance and p.verdict <> 'UNCHANGED'
  join alternance a on a.code = w.alternance and a.school_year = (select scope_year())
on conflict do nothing;

-- STS has the last word on subjects: other software only adds those that are missing.
insert into subject (establishment_id, code, label)
select (select scope_school()), r.subject, max(coalesce(r.subject_label, r.subject))
  from stage_timetable_row r left join subject s on s.code = r.subject
 where s.code is null group by r.subject;

delete from lesson l using plan_lesson p where p.verdict = 'GONE' and not p.took_place and l.id = p.lesson_id;

update lesson l set closed_on = current_setting('carnet.import_day')::date
  from plan_lesson p where p.verdict = 'GONE' and p.took_place and l.id = p.lesson_id;

update lesson l set room = p.room, mode = p.mode from plan_lesson p where p.verdict = 'CHANGED' and l.id = p.lesson_id;

-- Until a lesson has taken place a timetable is that of the whole year; a lesson that comes later begins when it comes.
update plan_lesson p set lesson_id = nextval('lesson_id_seq') where p.verdict = 'CREATED';

insert into lesson (id, establishment_id, school_year, subject_code, mode, weekday, starts, ends, alternance_id, room, opened_on)
select p.lesson_id, (select scope_school()), (select scope_year()), p.subject, p.mode, p.weekday, p.starts, p.ends, a.id, p.room,
       case when exists (select from plan_lesson x where x.took_place)
                 or exists (select from lesson x where x.school_year = (select scope_year()) and x.closed_on is not null)
            then current_setting('carnet.import_day')::date end
  from plan_lesson p
  join alternance a on a.code = p.alternance and a.school_year = (select scope_year())
 where p.verdict = 'CREATED';

insert into lesson_audience (lesson_id, establishment_id, division_id, group_id)
select p.lesson_id, (select scope_school()), case when a.part like 'D%' then substr(a.part, 2)::bigint end,
       case when a.part like 'G%' then substr(a.part, 2)::bigint end
  from plan_lesson p cross join unnest(p.audience) a (part)
 where p.verdict = 'CREATED';

delete from lesson_teacher t using plan_lesson p where p.verdict = 'CHANGED' and t.lesson_id = p.lesson_id and t.staff_id <> all (p.staff);

insert into lesson_teacher (lesson_id, staff_id, establishment_id)
select p.lesson_id, s.id, (select scope_school())
  from plan_lesson p cross join unnest(p.staff) s (id)
 where p.verdict in ('CREATED', 'CHANGED')
on conflict do nothing
