-- What a family may read of a timetable is asked by ids. «or in (select …)» forbade every index, so that each page of a school's staff
-- read the lessons and divisions of all schools.

create function family_schools() returns bigint[]
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        if scope_account() is null then
            return '{}';
        end if;
        return (select coalesce(array_agg(distinct p.establishment_id), '{}') from pupil p where p.id = any (family_pupils()));
    end
    $$;

create function family_divisions() returns bigint[]
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        if scope_account() is null then
            return '{}';
        end if;
        return (select coalesce(array_agg(distinct d.division_id), '{}') from division_pupil d where d.pupil_id = any (family_pupils()));
    end
    $$;

create function family_groups() returns bigint[]
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        if scope_account() is null then
            return '{}';
        end if;
        return (select coalesce(array_agg(distinct g.group_id), '{}') from group_pupil g where g.pupil_id = any (family_pupils()));
    end
    $$;

create function family_lessons() returns bigint[]
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        if scope_account() is null then
            return '{}';
        end if;
        return (select coalesce(array_agg(distinct a.lesson_id), '{}') from lesson_audience a
                 where a.division_id = any (family_divisions()) or a.group_id = any (family_groups()));
    end
    $$;

alter policy family on alternance_week using (establishment_id = any ((select family_schools())::bigint[]));
alter policy family on subject using (establishment_id = any ((select family_schools())::bigint[]));
alter policy family on division using (id = any ((select family_divisions())::bigint[]));
alter policy family on lesson_audience
    using (division_id = any ((select family_divisions())::bigint[]) or group_id = any ((select family_groups())::bigint[]));
alter policy family on lesson using (id = any ((select family_lessons())::bigint[]));
alter policy family on lesson_change using (lesson_id = any ((select family_lessons())::bigint[]));
