-- Planning who is away took ten times as long as finding out. One plan serves all days once the end of an absence is a range for the planner
-- too: of two bounds on two columns it takes any, of «between» it knows that few rows remain.

create or replace function away_now(moment timestamptz) returns table (absence_id bigint, pupil_id bigint, starts_at timestamptz, kind text, state text)
    language plpgsql stable rows 100 set plan_cache_mode = force_generic_plan
    as $$
    #variable_conflict use_column
    declare
        morning constant timestamptz := date_trunc('day', moment at time zone 'Europe/Paris') at time zone 'Europe/Paris';
    begin
        return query
        with begun as materialized (
            select a.*
              from absence a
             where a.establishment_id = (select scope_school()) and a.school_year = (select scope_year()) and a.cancelled_at is null
               and a.starts_at <= moment and a.ends_at between morning and 'infinity' and a.kind not in ('INFIRMARY', 'EXCLUSION_INCLUSION'))
        select distinct on (a.pupil_id) a.id, a.pupil_id, a.starts_at, a.kind, a.state
          from begun a
         where a.ends_at > moment
            or a.origin = 'ROLL'
               and not exists (select from roll_call c
                                where c.establishment_id = a.establishment_id and c.school_year = a.school_year
                                  and c.day = cast(moment at time zone 'Europe/Paris' as date) and c.starts_at >= a.ends_at
                                  and (c.division_id in (select v.division_id from division_pupil v where v.pupil_id = a.pupil_id)
                                       or c.group_id in (select g.group_id from group_pupil g where g.pupil_id = a.pupil_id)
                                       or c.lesson_id in (select s.lesson_id from pupil_lesson s where s.pupil_id = a.pupil_id)))
         order by a.pupil_id, a.starts_at;
    end
    $$;

create or replace function contacts_waiting(moment timestamptz) returns table (to_tell bigint, calls bigint, held bigint)
    language plpgsql stable rows 1 set plan_cache_mode = force_generic_plan
    as $$
    declare
        morning constant timestamptz := date_trunc('day', moment at time zone 'Europe/Paris') at time zone 'Europe/Paris';
    begin
        return query
        select (select count(*) from absence_to_tell a
                 where a.establishment_id = (select scope_school()) and a.school_year = (select scope_year()) and a.starts_at <= moment
                   and a.ends_at between morning and 'infinity'),
               (select count(distinct n.subject) from notice n
                 where n.establishment_id = (select scope_school()) and n.school_year = (select scope_year()) and n.channel = 'CALL'
                   and n.state = 'PLANNED' and n.due_at <= moment),
               (select count(distinct n.guardian_id) from notice n
                 where n.establishment_id = (select scope_school()) and n.school_year = (select scope_year()) and n.state = 'HELD');
    end
    $$;
