-- The lessons of a day, planned once for a connection; the weekday is compared as it is stored, so that the index of a school's lessons serves.

create or replace function open_days(establishment bigint, first date, last date) returns setof date
    language plpgsql stable security definer rows 5 set search_path = public set plan_cache_mode = force_generic_plan
    as $$
    begin
        return query
        select d::date
          from establishment e
         cross join generate_series(first, last, interval '1 day') d
          join opening_hours h on h.establishment_id = e.id and h.weekday = cast(extract(isodow from d) as smallint)
         where e.id = open_days.establishment
           and not exists (select 1 from closed_day c where c.calendar = e.calendar and c.day = d::date)
           and not exists (select 1 from school_closure s where s.establishment_id = e.id and s.day = d::date);
    end
    $$;

drop function lesson_days(bigint, date, date);
create function lesson_days(school bigint, first date, last date)
    returns table (lesson_id bigint, day date, starts time, ends time, room text, held boolean, changed boolean,
                   new_day date, new_starts time, new_ends time, new_room text, school_year smallint, subject_code text)
    language plpgsql stable rows 500 set plan_cache_mode = force_generic_plan
    as $$
    #variable_conflict use_column
    begin
        return query
        select l.id, d.day, l.starts, l.ends, l.room, c.id is null, c.id is not null, c.new_day, c.new_starts, c.new_ends,
               coalesce(c.new_room, l.room), l.school_year, l.subject_code
          from open_days(school, first, last) d (day)
          join alternance_week w on w.establishment_id = school and w.monday = d.day - (cast(extract(isodow from d.day) as int) - 1)
          join lesson l on l.alternance_id = w.alternance_id and l.establishment_id = school
                       and l.weekday = cast(extract(isodow from d.day) as smallint)
                       and (l.opened_on is null or l.opened_on <= d.day) and (l.closed_on is null or l.closed_on > d.day)
          left join lesson_change c on c.lesson_id = l.id and c.day = d.day and c.cancelled_at is null
        union all
        select l.id, c.new_day, c.new_starts, c.new_ends, coalesce(c.new_room, l.room), true, true, null, null, null, null,
               l.school_year, l.subject_code
          from lesson_change c
          join lesson l on l.id = c.lesson_id
         where c.establishment_id = school and c.cancelled_at is null and c.new_day between first and last;
    end
    $$;

create or replace function lessons_held(asked date)
    returns table (lesson_id bigint, starts_at timestamptz, ends_at timestamptz, subject_code text, room text)
    language plpgsql stable parallel safe rows 500 set plan_cache_mode = force_generic_plan
    as $$
    #variable_conflict use_column
    begin
        return query
        select d.lesson_id, (d.day + d.starts) at time zone 'Europe/Paris', (d.day + d.ends) at time zone 'Europe/Paris', d.subject_code, d.room
          from lesson_days(scope_school(), asked, asked) d
         where d.held and d.school_year = (select scope_year());
    end
    $$;
