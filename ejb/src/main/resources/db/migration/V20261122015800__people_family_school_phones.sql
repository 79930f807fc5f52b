-- A dead end gives a telephone number: a family that sees nothing of a school must know whom to call.
drop function family_schools_not_open();
create function family_schools_not_open() returns table (name text, phone text)
    language sql stable security definer set search_path = public
    as $$
    select distinct e.name, e.phone
      from persona n
      join account a on a.id = n.account_id and a.status = 'ACTIVE'
      join establishment e on e.id = n.establishment_id
     where n.account_id = scope_account() and n.closed_at is null and n.guardian_id is not null
       and not exists (select 1 from service_opening s
                        where s.establishment_id = n.establishment_id and s.school_year = scope_year()
                          and s.service = 'CARNET' and s.closed_at is null)
    $$;
