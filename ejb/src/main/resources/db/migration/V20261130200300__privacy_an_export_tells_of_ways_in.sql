-- What else is held about the account in scope: by what it signs in, never a secret of it; the links of mails by which its person could answer;
-- what he or she said of a link with a pupil.
create function my_second_factors() returns table (kind text, name text, added_at timestamptz, last_used_at timestamptz)
    language sql stable security definer set search_path = public
    as $$
    select 'APPLICATION', null, f.confirmed_at, null::timestamptz from second_factor f where f.account_id = scope_account() and f.confirmed_at is not null
    union all
    select 'KEY', k.name, k.added_at, k.last_used_at from security_key k where k.account_id = scope_account()
    union all
    select 'RECOVERY', count(*)::text, null, null from recovery_code r where r.account_id = scope_account() having count(*) > 0
    $$;

create function my_answer_links() returns table (child text, made_at timestamptz, dies_at timestamptz, used_at timestamptz)
    language sql stable security definer set search_path = public
    as $$
    select p.first_name, k.made_at, k.dies_at, k.used_at
      from persona n
      join answer_link k on k.guardian_id = n.guardian_id
      join pupil p on p.id = k.pupil_id
     where n.account_id = scope_account() and n.closed_at is null
    $$;

create function my_denials() returns table (child text, by_code boolean, denied_at timestamptz, settled_at timestamptz, confirmed boolean)
    language sql stable security definer set search_path = public
    as $$
    select p.first_name, d.by_code, d.denied_at, d.settled_at, d.confirmed
      from persona n
      join guardianship l on l.guardian_id = n.guardian_id
      join link_denial d on d.guardianship_id = l.id
      join pupil p on p.id = l.pupil_id
     where n.account_id = scope_account() and n.closed_at is null
    $$;
revoke execute on function my_second_factors(), my_answer_links(), my_denials() from public;
grant execute on function my_second_factors(), my_answer_links(), my_denials() to carnet_app;
