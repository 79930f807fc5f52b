-- What takes place in a school from one day to another: the weekly lessons whose weeks, dates and calendar agree, a lesson not held
-- or moved away (held is false, and where it goes), and the lessons that another day or hour receives. Runs with the rights of who
-- asks, so that a family sees here the lessons of its own children and no other.
create function lesson_days(school bigint, first date, last date)
    returns table (lesson_id bigint, day date, starts time, ends time, room text, held boolean, changed boolean, new_day date,
                   new_starts time, new_ends time, new_room text)
    language sql stable
    as $$
    select l.id, d.day, l.starts, l.ends, l.room, c.id is null, c.id is not null, c.new_day, c.new_starts, c.new_ends,
           coalesce(c.new_room, l.room)
      from open_days(school, first, last) d (day)
      join alternance_week w on w.establishment_id = school and w.monday = d.day - (extract(isodow from d.day)::int - 1)
      join lesson l on l.alternance_id = w.alternance_id and l.establishment_id = school and l.weekday = extract(isodow from d.day)
                   and (l.opened_on is null or l.opened_on <= d.day) and (l.closed_on is null or l.closed_on > d.day)
      left join lesson_change c on c.lesson_id = l.id and c.day = d.day and c.cancelled_at is null
    union all
    select l.id, c.new_day, c.new_starts, c.new_ends, coalesce(c.new_room, l.room), true, true, null, null, null, null
      from lesson_change c
      join lesson l on l.id = c.lesson_id
     where c.establishment_id = school and c.cancelled_at is null and c.new_day between first and last
    $$;
create index alternance_week_monday on alternance_week (establishment_id, monday);
create index lesson_change_new_day on lesson_change (establishment_id, new_day) where cancelled_at is null;

-- A family reads the lessons of the divisions and groups of its own children, and what changed in them: never who teaches.
create policy family on group_pupil for select using (pupil_id = any ((select family_pupils())::bigint[]));
create policy family on lesson_audience for select using (
    (select scope_account()) is not null and (division_id in (select d.division_id from division_pupil d)
                                              or group_id in (select g.group_id from group_pupil g)));
create policy family on lesson for select using (
    (select scope_account()) is not null and id in (select a.lesson_id from lesson_audience a));
create policy family on lesson_change for select using (
    (select scope_account()) is not null and lesson_id in (select a.lesson_id from lesson_audience a));
create policy family on alternance_week for select using (
    (select scope_account()) is not null and establishment_id in (select p.establishment_id from pupil p));
create policy family on subject for select using (
    (select scope_account()) is not null and establishment_id in (select p.establishment_id from pupil p));
