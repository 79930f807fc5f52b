-- Cancels the weeks of an arrangement that have not begun, a line of history for each, and counts them.
-- ?1 arrangement, ?2 year, ?3 académie, ?4 now, ?5 account
with ended as (
    update absence
       set cancelled_at = cast(?4 as timestamptz), cancelled_by = ?5, version = version + 1
     where arrangement_id = ?1 and school_year = ?2 and academy = ?3 and cancelled_at is null and starts_at > cast(?4 as timestamptz)
    returning id, establishment_id, pupil_id, state, reason, starts_at, ends_at),
told as (
    insert into absence_change (school_year, academy, establishment_id, absence_id, pupil_id, what, from_state, to_state, from_reason,
                                to_reason, starts_at, ends_at, changed_at, changed_by)
    select ?2, ?3, e.establishment_id, e.id, e.pupil_id, 'CANCELLED', e.state, e.state, e.reason, e.reason, e.starts_at, e.ends_at,
           cast(?4 as timestamptz), ?5
      from ended e)
select count(*) from ended
