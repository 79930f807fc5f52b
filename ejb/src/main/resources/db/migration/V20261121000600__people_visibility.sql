-- The pupils that the account in scope may follow: a live legal link with authority, a pupil on the roll, and the service
-- CARNET opened by that pupil's school for the year. Owned by the migrating role, hence not bound by the policies it feeds.
create function family_pupils() returns bigint[]
    language sql stable security definer set search_path = public
    as $$
    select coalesce(array_agg(distinct l.pupil_id), '{}')
      from account a
      join persona n on n.account_id = a.id and n.closed_at is null and n.guardian_id is not null
      join guardianship l on l.guardian_id = n.guardian_id and l.level = 1 and l.authority = 'EXERCISED' and l.closed_on is null
      join pupil p on p.id = l.pupil_id and p.closed_on is null
      join service_opening s on s.establishment_id = p.establishment_id and s.school_year = scope_year()
                            and s.service = 'CARNET' and s.closed_at is null
     where a.id = scope_account() and a.status = 'ACTIVE'
    $$;

alter table pupil enable row level security;
alter table division_pupil enable row level security;
alter table group_pupil enable row level security;
alter table address enable row level security;
alter table guardian enable row level security;
alter table guardianship enable row level security;
alter table staff_member enable row level security;
alter table main_teacher enable row level security;
alter table teaching enable row level security;

create policy school on pupil using (establishment_id = (select scope_school()));
create policy school on division_pupil using (establishment_id = (select scope_school()));
create policy school on group_pupil using (establishment_id = (select scope_school()));
create policy school on address using (establishment_id = (select scope_school()));
create policy school on guardian using (establishment_id = (select scope_school()));
create policy school on guardianship using (establishment_id = (select scope_school()));
create policy school on staff_member using (establishment_id = (select scope_school()));
create policy school on main_teacher using (establishment_id = (select scope_school()));
create policy school on teaching using (establishment_id = (select scope_school()));

-- Families read their own children and the division they are in; nothing else of the school.
create policy family on pupil for select using (id = any ((select family_pupils())::bigint[]));
create policy family on division_pupil for select using (pupil_id = any ((select family_pupils())::bigint[]));
create policy family on division for select using (
    (select scope_account()) is not null and id in (select d.division_id from division_pupil d));
