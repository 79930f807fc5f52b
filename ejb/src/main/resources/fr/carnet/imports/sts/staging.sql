-- What one STS export says, and what follows for the base: temporary, emptied when the transaction ends.
create temporary table stage_staff (
    line int, sts_type text, sts_id bigint, civility text, last_name text, first_name text, birth_date date, function text,
    role text, search_name text, refused boolean
) on commit delete rows;

create temporary table stage_main_teacher (
    sts_type text, sts_id bigint, division text, from_on date, to_on date
) on commit delete rows;

create temporary table stage_sts_structure (kind text, code text, label text) on commit delete rows;

create temporary table stage_sts_group_division (group_code text, division_code text) on commit delete rows;

create temporary table stage_teaching (
    line int, sts_type text, sts_id bigint, kind text, code text, subject text, mode text
) on commit delete rows;

create temporary table stage_subject (code text, label text) on commit delete rows;

create temporary table plan_staff (
    sts_type text, sts_id bigint, staff_id bigint, verdict text, closes boolean, reopens boolean
) on commit delete rows;

create temporary table plan_teaching (
    line int, sts_type text, sts_id bigint, kind text, code text, subject text, mode text, teaching_id bigint, verdict text
) on commit delete rows;
