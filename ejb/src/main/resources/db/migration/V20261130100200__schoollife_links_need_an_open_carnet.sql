-- A link of a mail tells the hours of an absence: a school that did not open its carnet, or has closed it, tells them to nobody (TS-002, TS-041).
-- Whoever follows the link is in no scope.
create function carnet_is_open(school bigint, asked_year int) returns boolean
    language sql stable security definer set search_path = public
    as $$
    select exists (select from service_opening s
                    where s.establishment_id = school and s.school_year = asked_year and s.service = 'CARNET' and s.closed_at is null)
    $$;
