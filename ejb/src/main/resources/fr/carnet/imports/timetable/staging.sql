-- What one timetable says, and what follows for the base: temporary, emptied when the transaction ends.
create temporary table stage_timetable_row (
    line int, kind text, code text, sts_type text, sts_id bigint, teacher text, subject text, subject_label text, mode text,
    alternance text, weekday smallint, starts time, ends time, room text
) on commit delete rows;

create temporary table stage_alternance (code text, label text, usual boolean) on commit delete rows;

create temporary table stage_week (alternance text, monday date) on commit delete rows;

create temporary table stage_refused (line int) on commit delete rows;

create temporary table plan_week (alternance text, monday date) on commit delete rows;

create temporary table plan_alternance (code text, label text, alternance_id bigint, verdict text) on commit delete rows;

create temporary table plan_row (
    line int, kind text, code text, structure_id bigint, teacher text, by_name boolean, staff_id bigint, subject text, mode text,
    alternance text, weekday smallint, starts time, ends time, room text, refusal text
) on commit delete rows;

create temporary table plan_lesson (
    line int, key text, audience text[], staff bigint[], subject text, mode text, alternance text, weekday smallint, starts time,
    ends time, room text, lesson_id bigint, verdict text, took_place boolean
) on commit delete rows;
