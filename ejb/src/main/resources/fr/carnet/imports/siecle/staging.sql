-- What the files of one school say, and what follows for the base. Temporary: no other session sees a row of it, nothing is
-- written to the log, nothing is left after a crash; emptied when the transaction ends.
create temporary table stage_pupil (
    line int, eleve_id bigint, last_name text, usage_name text, first_name text, sex char(1), birth_date date, formation text,
    entered_on date, left_on date, closed_on date, search_name text, refused boolean
) on commit delete rows;

create temporary table stage_membership (
    line int, eleve_id bigint, kind text, code text, principal boolean
) on commit delete rows;

create temporary table stage_guardian (
    line int, personne_id bigint, civility text, last_name text, usage_name text, first_name text, phone_home text,
    phone_mobile text, phone_work text, accepts_sms boolean, email text, adresse_id bigint, search_name text, refused boolean
) on commit delete rows;

create temporary table stage_link (
    line int, eleve_id bigint, personne_id bigint, level smallint, legal_rank smallint, kinship text, pays boolean,
    hosts boolean, first_contact boolean, refused boolean
) on commit delete rows;

create temporary table stage_address (
    line int, adresse_id bigint, line1 text, line2 text, line3 text, line4 text, postcode text, city text, country text
) on commit delete rows;

create temporary table stage_structure (line int, kind text, code text, label text) on commit delete rows;

create temporary table stage_group_division (group_code text, division_code text) on commit delete rows;

create temporary table stage_label (kind text, code text, label text) on commit delete rows;

create temporary table stage_option (line int, code text) on commit delete rows;

-- Verdicts: CREATED, CHANGED (the row differs), MOVED (what hangs on it differs), UNCHANGED, REFUSED, GONE (in the base only).
create temporary table plan_move (
    eleve_id bigint, kind text, code text, principal boolean, added boolean
) on commit delete rows;

create temporary table plan_pupil (
    eleve_id bigint, pupil_id bigint, verdict text, closes boolean, reopens boolean
) on commit delete rows;

create temporary table plan_address (adresse_id bigint, address_id bigint, verdict text) on commit delete rows;

create temporary table plan_guardian (
    personne_id bigint, guardian_id bigint, adresse_id bigint, verdict text, closes boolean, reopens boolean
) on commit delete rows;

create temporary table plan_guarded (eleve_id bigint) on commit delete rows;

create temporary table plan_link (
    line int, eleve_id bigint, personne_id bigint, link_id bigint, level smallint, legal_rank smallint, pays boolean,
    verdict text, reason text, closes boolean, reopens boolean
) on commit delete rows;
