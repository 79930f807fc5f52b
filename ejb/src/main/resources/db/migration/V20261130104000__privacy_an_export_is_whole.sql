-- What is held beside the files about the account in scope (RGPD art. 15; DP-011): who of a school consulted the pupils that the account
-- sees, by function and date and never by name (D-8); what the person decided; what was sent to him or her. Of the other parent, nothing.
create index audit_entry_pupil on audit_entry (object_id, at)
    where act in ('PUPIL_READ', 'RECORD_READ', 'AUTHORITY_READ', 'STATEMENT_READ', 'STATEMENT_HANDED_OVER');

-- Whoever consulted holds, or held, a place of staff there; a reader who has several is told by the one that he or she has now.
create function my_reads() returns table (child text, at timestamptz, role text, act text)
    language sql stable security definer set search_path = public
    as $$
    select p.first_name, e.at, r.role, e.act
      from pupil p
      join audit_entry e on e.object_id = p.id::text and e.establishment_id = p.establishment_id
      cross join lateral (
          select n.role from persona n
           where n.account_id::text = e.caller and n.establishment_id = e.establishment_id and n.staff_id is not null
           order by n.closed_at desc nulls first limit 1) r
     where p.id = any (family_pupils()) and e.outcome = 'DONE'
       and e.act in ('PUPIL_READ', 'RECORD_READ', 'AUTHORITY_READ', 'STATEMENT_READ', 'STATEMENT_HANDED_OVER')
    $$;

create function my_consents() returns table (child text, given boolean, channel text, received_on date, notice_version text, replaced_at timestamptz)
    language sql stable security definer set search_path = public
    as $$
    select p.first_name, c.given, c.channel, c.received_on, c.notice_version, c.replaced_at
      from persona n
      join consent c on c.guardian_id = n.guardian_id or (c.pupil_id = n.pupil_id and c.guardian_id is null)
      join pupil p on p.id = c.pupil_id
     where n.account_id = scope_account() and n.closed_at is null
    $$;

create function my_notices() returns table (child text, matter text, day date, channel text, sent_at timestamptz)
    language sql stable security definer set search_path = public
    as $$
    select p.first_name, t.matter, t.day, t.channel, t.sent_at
      from persona n
      join notice t on t.guardian_id = n.guardian_id and t.establishment_id = n.establishment_id
      join pupil p on p.id = t.pupil_id
     where n.account_id = scope_account() and n.closed_at is null and t.sent_at is not null
    $$;

create function my_staff_records() returns table (school text, civility text, last_name text, first_name text, birth_date date, function text,
        role text, email text)
    language sql stable security definer set search_path = public
    as $$
    select e.name, s.civility, s.last_name, s.first_name, s.birth_date, s.function, n.role, s.email
      from persona n
      join staff_member s on s.id = n.staff_id
      join establishment e on e.id = s.establishment_id
     where n.account_id = scope_account() and n.closed_at is null
    $$;

-- Whoever is signed in, for what is held about himself or herself: a family as a family, a member of the staff without any pupil.
create function enter_own(asked_account bigint, asked_year int) returns boolean
    language plpgsql volatile security definer set search_path = public
    as $$
    declare
        alive boolean := enter_family(asked_account, asked_year);
    begin
        if not alive then
            select exists (select from account a join persona n on n.account_id = a.id and n.closed_at is null
                            where a.id = asked_account and a.status = 'ACTIVE') into alive;
            perform set_config('carnet.scope', case when alive then 'family:' || asked_account || ':' || asked_year else '' end, true);
        end if;
        return alive;
    end
    $$;

revoke execute on function my_reads(), my_consents(), my_notices(), my_staff_records(), enter_own(bigint, int) from public;
grant execute on function my_reads(), my_consents(), my_notices(), my_staff_records(), enter_own(bigint, int) to carnet_app;
