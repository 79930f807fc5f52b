-- The pupils whom a teacher has in charge this year: those of the divisions and groups of the services and lessons he or she gives, and
-- of the divisions he or she is the main teacher of. Runs with the rights of who asks, hence within the school in scope.
create function in_charge(staff bigint) returns setof bigint
    language sql stable parallel safe
    as $$
    with taught as (
        select t.division_id, t.group_id from teaching t where t.staff_id = staff
        union
        select m.division_id, null from main_teacher m where m.staff_id = staff
        union
        select a.division_id, a.group_id
          from lesson_teacher l join lesson_audience a on a.lesson_id = l.lesson_id where l.staff_id = staff)
    select dp.pupil_id
      from taught t join division d on d.id = t.division_id and d.school_year = scope_year()
      join division_pupil dp on dp.division_id = d.id
    union
    select gp.pupil_id
      from taught t join teaching_group g on g.id = t.group_id and g.school_year = scope_year()
      join group_pupil gp on gp.group_id = g.id
    $$;
