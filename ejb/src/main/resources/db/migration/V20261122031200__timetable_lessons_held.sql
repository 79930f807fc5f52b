-- The lessons that take place on a day in the school and year in scope, at the hours and in the room of that day: moved lessons are where
-- they went, lessons not held are left out. Whether the school is open at all is asked of open_day.
create function lessons_held(asked date)
    returns table (lesson_id bigint, starts_at timestamptz, ends_at timestamptz, subject_code text, room text)
    language sql stable parallel safe
    as $$
    select l.id, (asked + l.starts) at time zone 'Europe/Paris', (asked + l.ends) at time zone 'Europe/Paris', l.subject_code, l.room
      from lesson l
     where l.establishment_id = (select scope_school()) and l.school_year = (select scope_year())
       and l.weekday = extract(isodow from asked)
       and (l.opened_on is null or asked >= l.opened_on) and (l.closed_on is null or asked < l.closed_on)
       and exists (select from alternance_week w where w.alternance_id = l.alternance_id and w.monday = date_trunc('week', asked)::date)
       and not exists (select from lesson_change c where c.lesson_id = l.id and c.day = asked and c.cancelled_at is null)
    union all
    select l.id, (asked + c.new_starts) at time zone 'Europe/Paris', (asked + c.new_ends) at time zone 'Europe/Paris', l.subject_code,
           coalesce(c.new_room, l.room)
      from lesson_change c join lesson l on l.id = c.lesson_id
     where c.establishment_id = (select scope_school()) and l.school_year = (select scope_year())
       and c.state = 'MOVED' and c.new_day = asked and c.cancelled_at is null
    $$;

-- For whom a lesson is, as pages write it: the codes of its divisions and groups.
create function lesson_audience_codes(asked_lesson bigint) returns text
    language sql stable parallel safe
    as $$
    select coalesce(string_agg(coalesce(d.code, g.code), ', ' order by d.code, g.code), '')
      from lesson_audience a
      left join division d on d.id = a.division_id
      left join teaching_group g on g.id = a.group_id
     where a.lesson_id = asked_lesson
    $$;
