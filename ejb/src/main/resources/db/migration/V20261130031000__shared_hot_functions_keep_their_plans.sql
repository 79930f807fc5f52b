-- Functions that each page of a school's morning asks: their plan is made once for a connection, not at each call. As plain SQL, planning
-- them took longer than running them.

-- A staff transaction follows no family: it is told so before anything is read.
create or replace function family_pupils() returns bigint[]
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        if scope_account() is null then
            return '{}';
        end if;
        return (
            select coalesce(array_agg(distinct l.pupil_id), '{}')
              from account a
              join persona n on n.account_id = a.id and n.closed_at is null and n.guardian_id is not null
              join guardianship l on l.guardian_id = n.guardian_id and l.level = 1 and l.authority = 'EXERCISED' and l.closed_on is null
              join pupil p on p.id = l.pupil_id and p.closed_on is null
              join service_opening s on s.establishment_id = p.establishment_id and s.school_year = scope_year()
                                    and s.service = 'CARNET' and s.closed_at is null
             where a.id = scope_account() and a.status = 'ACTIVE');
    end
    $$;

create or replace function open_day(establishment bigint, asked date) returns boolean
    language plpgsql stable
    as $$
    begin
        return exists (select 1 from open_days(establishment, asked, asked));
    end
    $$;

create or replace function contacts_waiting(moment timestamptz) returns table (to_tell bigint, calls bigint, held bigint)
    language plpgsql stable
    as $$
    begin
        return query
        select (select count(*) from absence_to_tell a
                 where a.establishment_id = (select scope_school()) and a.school_year = (select scope_year()) and a.starts_at <= moment
                   and a.ends_at >= date_trunc('day', moment at time zone 'Europe/Paris') at time zone 'Europe/Paris'),
               (select count(distinct n.subject) from notice n
                 where n.establishment_id = (select scope_school()) and n.school_year = (select scope_year()) and n.channel = 'CALL'
                   and n.state = 'PLANNED' and n.due_at <= moment),
               (select count(distinct n.guardian_id) from notice n
                 where n.establishment_id = (select scope_school()) and n.school_year = (select scope_year()) and n.state = 'HELD');
    end
    $$;

create or replace function lesson_audience_codes(asked_lesson bigint) returns text
    language plpgsql stable parallel safe
    as $$
    begin
        return (
            select coalesce(string_agg(coalesce(d.code, g.code), ', ' order by d.code, g.code), '')
              from lesson_audience a
              left join division d on d.id = a.division_id
              left join teaching_group g on g.id = a.group_id
             where a.lesson_id = asked_lesson);
    end
    $$;

create or replace function away_now(moment timestamptz) returns table (absence_id bigint, pupil_id bigint, starts_at timestamptz, kind text, state text)
    language plpgsql stable
    as $$
    #variable_conflict use_column
    begin
        return query
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
         order by a.pupil_id, a.starts_at;
    end
    $$;
