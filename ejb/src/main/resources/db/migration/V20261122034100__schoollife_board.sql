-- The board asks who is away now: the few absences that end today or later, out of the year's thousands.
create index absence_school_end on absence (establishment_id, ends_at) where cancelled_at is null;

-- Who is not in the school at a moment, one line per pupil, in the school in scope. An absence that rolls made lasts until a roll says
-- otherwise: between two lessons, or over lunch, a pupil nobody has seen since is still missing. One that was recorded or announced ends
-- when it was to end. Who is at the infirmary or kept inside is in the school.
create function away_now(moment timestamptz) returns table (absence_id bigint, pupil_id bigint, starts_at timestamptz, kind text, state text)
    language sql stable
    as $$
    select distinct on (a.pupil_id) a.id, a.pupil_id, a.starts_at, a.kind, a.state
      from absence a
     where a.establishment_id = (select scope_school()) and a.school_year = (select scope_year()) and a.cancelled_at is null
       and a.starts_at <= moment and a.ends_at >= date_trunc('day', moment at time zone 'Europe/Paris') at time zone 'Europe/Paris'
       and a.kind not in ('INFIRMARY', 'EXCLUSION_INCLUSION')
       and (a.ends_at > moment
            or a.origin = 'ROLL'
               and not exists (select from roll_call c
                                where c.establishment_id = a.establishment_id and c.school_year = a.school_year
                                  and c.day = cast(moment at time zone 'Europe/Paris' as date) and c.starts_at >= a.ends_at
                                  and (c.division_id in (select v.division_id from division_pupil v where v.pupil_id = a.pupil_id)
                                       or c.group_id in (select g.group_id from group_pupil g where g.pupil_id = a.pupil_id)
                                       or c.lesson_id in (select s.lesson_id from pupil_lesson s where s.pupil_id = a.pupil_id))))
     order by a.pupil_id, a.starts_at
    $$;

-- What the board says of families to reach, in one row for the school in scope: absences of the day that nothing explains, calls that wait
-- for a person, people whose messages wait for a confirmation.
create function contacts_waiting(moment timestamptz) returns table (to_tell bigint, calls bigint, held bigint)
    language sql stable
    as $$
    select (select count(*) from absence_to_tell a
             where a.establishment_id = scope_school() and a.school_year = scope_year() and a.starts_at <= moment
               and a.ends_at >= date_trunc('day', moment at time zone 'Europe/Paris') at time zone 'Europe/Paris'),
           (select count(distinct n.subject) from notice n
             where n.establishment_id = scope_school() and n.school_year = scope_year() and n.channel = 'CALL'
               and n.state = 'PLANNED' and n.due_at <= moment),
           (select count(distinct n.guardian_id) from notice n
             where n.establishment_id = scope_school() and n.school_year = scope_year() and n.state = 'HELD')
    $$;
