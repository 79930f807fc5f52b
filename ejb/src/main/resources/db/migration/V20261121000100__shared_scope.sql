-- Every transaction says for whom it acts, in one setting that dies with it: carnet.scope is
-- 'school:<establishment>:<school year>' or 'family:<account>:<school year>'. Without it no tenant row is visible.
create function scope_school() returns bigint
    language sql stable parallel safe
    return case when current_setting('carnet.scope', true) like 'school:%'
                then split_part(current_setting('carnet.scope', true), ':', 2)::bigint end;

create function scope_account() returns bigint
    language sql stable parallel safe
    return case when current_setting('carnet.scope', true) like 'family:%'
                then split_part(current_setting('carnet.scope', true), ':', 2)::bigint end;

create function scope_year() returns smallint
    language sql stable parallel safe
    return nullif(split_part(coalesce(current_setting('carnet.scope', true), ''), ':', 3), '')::smallint;
