-- A timetable that changes in January must not change what was taught in October: absences of then are counted again from it.
-- Null is the whole year; closed_on is the first day without the lesson.
alter table lesson add column opened_on date;

create or replace view pupil_lesson with (security_invoker = true) as
    select dp.pupil_id, l.establishment_id, l.school_year, l.id as lesson_id, l.weekday, l.starts, l.ends, l.alternance_id, l.closed_on,
           l.opened_on
      from lesson l join lesson_audience a on a.lesson_id = l.id join division_pupil dp on dp.division_id = a.division_id
    union
    select gp.pupil_id, l.establishment_id, l.school_year, l.id, l.weekday, l.starts, l.ends, l.alternance_id, l.closed_on, l.opened_on
      from lesson l join lesson_audience a on a.lesson_id = l.id join group_pupil gp on gp.group_id = a.group_id;

-- An import draws the numbers of new lessons first, to give them their audience and their teachers in the same set.
grant usage on sequence lesson_id_seq to carnet_app;
