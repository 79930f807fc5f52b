-- One rule says on which days a lesson takes place, lesson_days; the rolls of one day are a reading of it.
create or replace function lessons_held(asked date)
    returns table (lesson_id bigint, starts_at timestamptz, ends_at timestamptz, subject_code text, room text)
    language sql stable parallel safe
    as $$
    select d.lesson_id, (d.day + d.starts) at time zone 'Europe/Paris', (d.day + d.ends) at time zone 'Europe/Paris', l.subject_code, d.room
      from lesson_days((select scope_school()), asked, asked) d
      join lesson l on l.id = d.lesson_id and l.school_year = (select scope_year())
     where d.held
    $$;
