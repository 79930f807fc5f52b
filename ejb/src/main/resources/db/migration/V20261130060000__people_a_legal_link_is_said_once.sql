-- Who is told of a pupil and reads what concerns him or her is one question, asked by pages, letters, messages and codes: it has one
-- answer, here. Row-level security binds the view as its reader.
create view legal_link with (security_invoker = true) as
    select l.id, l.establishment_id, l.pupil_id, l.guardian_id, l.first_contact, l.protected_address
      from guardianship l
     where l.level = 1 and l.authority = 'EXERCISED' and l.closed_on is null;
grant select on legal_link to carnet_app;
