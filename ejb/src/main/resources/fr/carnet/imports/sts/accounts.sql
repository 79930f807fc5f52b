-- Who may sign in has an account, blocked until a code activates it; who leaves, or no longer has such a role, loses the place
-- that the account gave. Who comes back finds the same account again.
update persona n set closed_at = now(), version = n.version + 1
  from staff_member m
 where n.establishment_id = (select scope_school()) and n.staff_id = m.id and n.closed_at is null
   and (m.closed_on is not null or m.role not in ('HEAD', 'CPE', 'TEACHER') and m.given_role is null);

update persona n set closed_at = null, role = m.role, version = n.version + 1
  from staff_member m
  join (select staff_id, max(id) as id from persona
         where establishment_id = (select scope_school()) and staff_id is not null group by staff_id) last on last.staff_id = m.id
 where n.establishment_id = (select scope_school()) and n.id = last.id and n.closed_at is not null
   and m.closed_on is null and (m.role in ('HEAD', 'CPE', 'TEACHER') or m.given_role is not null);

update persona n set role = m.role, version = n.version + 1
  from staff_member m
 where n.establishment_id = (select scope_school()) and n.staff_id = m.id and n.closed_at is null and n.role <> m.role;

with newcomer as materialized (
    select m.id as staff_id, m.role, m.establishment_id, nextval('account_seq') as account_id
      from staff_member m
     where m.closed_on is null and (m.role in ('HEAD', 'CPE', 'TEACHER') or m.given_role is not null)
       and not exists (select from persona n where n.establishment_id = (select scope_school()) and n.staff_id = m.id)
), opened as (
    insert into account (id, status, created_at) select account_id, 'BLOCKED', now() from newcomer returning id
)
insert into persona (id, account_id, role, establishment_id, staff_id)
select nextval('persona_seq'), o.id, n.role, n.establishment_id, n.staff_id
  from opened o join newcomer n on n.account_id = o.id
