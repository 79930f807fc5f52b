-- What ends with its school year, and in which order: the children first. A table that holds a school year or facts of pupils has
-- a line here, or YearDataTest says why it has none. rows: which rows, $1 being the school, $2 the last year that is over, $3 the académie.
create table year_data (
    family text     primary key,
    place  smallint not null unique,
    rows   text     not null
);
grant select on year_data to carnet_app;

insert into year_data (family, place, rows)
select family, place * 10, 'establishment_id = $1 and school_year <= $2 and academy = $3'
  from unnest(array['absence_change', 'absence_explanation', 'absence_arrangement', 'absence', 'lateness_change', 'lateness', 'roll_entry', 'roll_call',
                    'half_day', 'attendance_file_step', 'attendance_file', 'punishment_change', 'detention', 'detention_slot', 'punishment', 'notice'])
       with ordinality as f (family, place);

insert into year_data (family, place, rows)
select family, 300 + place * 10, 'establishment_id = $1 and school_year <= $2'
  from unnest(array['seen_fact', 'statement_handover', 'answer_link', 'code_meeting', 'lesson', 'alternance']) with ordinality as f (family, place);

insert into year_data (family, place, rows) values
    ('family_news', 500, 'school_year <= $2 and pupil_id in (select id from pupil where establishment_id = $1)'),
    ('staff_absence', 510, 'establishment_id = $1 and ends_on < make_date($2 + 1, 8, 1)');

-- Facts told for a procedure that still stands stay as long as it does (ED-113).
insert into year_data (family, place, rows)
select family, 600 + place * 10, format('establishment_id = $1 and %I in (select i.id from incident i where i.establishment_id = $1 and i.school_year <= $2
            and not exists (select from sanction_procedure p where p.incident_id = i.id))', key)
  from unnest(array['incident_statement', 'incident_person', 'incident'], array['incident_id', 'incident_id', 'id']) with ordinality as f (family, key, place);

-- Erases, or only counts, what the school that was entered holds of one kind in this year and those before. The serving role may not
-- delete facts: it may only ask for a year that is over. -1: somebody holds the rows; -2: a row refuses to go. Both leave the kind whole.
create function erase_year(asked_family text, asked_year int, rehearsal boolean) returns bigint
    language plpgsql security definer set search_path = public set lock_timeout = '3s'
    as $$
    declare
        school  bigint := scope_school();
        region  smallint;
        which   text;
        erased  bigint;
    begin
        if school is null then
            raise exception 'no school was entered';
        end if;
        if school_day() < make_date(asked_year + 1, 8, 1) then
            raise exception 'the school year % is not over', asked_year;
        end if;
        select rows into strict which from year_data where family = asked_family;
        select academy into strict region from establishment where id = school;
        if rehearsal then
            execute format('select count(*) from %I where %s and $3 is not null', asked_family, which) into erased using school, asked_year, region;
        else
            execute format('delete from %I where %s and $3 is not null', asked_family, which) using school, asked_year, region;
            get diagnostics erased = row_count;
        end if;
        return erased;
    exception
        when lock_not_available or deadlock_detected then return -1;
        when integrity_constraint_violation then return -2;
    end
    $$;
revoke execute on function erase_year(text, int, boolean) from public;
grant execute on function erase_year(text, int, boolean) to carnet_app;
