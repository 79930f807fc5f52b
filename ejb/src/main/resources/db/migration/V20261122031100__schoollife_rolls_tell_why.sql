-- A lateness may come from a roll: a corrected roll cancels it. Without a roll it was recorded at the gate.
alter table lateness add column roll_call_id bigint;
create index lateness_roll on lateness (roll_call_id) where roll_call_id is not null;

-- The name of a colleague of the school in scope, by account, for pages that say who took a roll or admitted a pupil.
create function colleague(asked_account bigint) returns text
    language sql stable parallel safe
    as $$
    select s.first_name || ' ' || s.last_name
      from persona n join staff_member s on s.id = n.staff_id
     where n.account_id = asked_account and s.establishment_id = scope_school()
     order by n.id limit 1
    $$;

-- Why a correction added a mark: cause says why one was taken away, and a pupil who was simply there had none to take away (ED-001).
alter table roll_entry add column added_for text check (length(added_for) <= 300);
