-- What this reader told the school about a child, the latest first, and what became of it: only the reader's own words, signed in or by the
-- link of a mail. What the other parent told the school is between the two of them.
-- Parameters: 1 the pupil; 2 September; 3 the account.
-- The bounds leave the partitions of the académies shut in which the family reads nothing.
select e.id, e.starts_at, e.ends_at, e.reason, e.words, e.said_at,
       coalesce(case when t.refused then 'NOT_LEGITIMATE' when t.accepted then 'LEGITIMATE' end, 'AWAITING'), e.channel = 'LINK'
  from absence_explanation e
  left join lateral (select bool_or(a.state = 'NOT_LEGITIMATE') as refused, bool_or(a.state = 'LEGITIMATE') as accepted
                       from absence a
                      where a.pupil_id = e.pupil_id and a.school_year = e.school_year
                        and a.academy between scope_first_academy() and scope_last_academy()
                        and (a.id = e.absence_id or e.absence_id is null and a.starts_at < e.ends_at and a.ends_at > e.starts_at)) t on true
 where e.pupil_id = ?1 and e.school_year = ?2 and e.academy between scope_first_academy() and scope_last_academy() and e.withdrawn_at is null
   and (e.channel = 'PORTAL' and e.recorded_by = ?3
        or e.channel = 'LINK' and e.guardian_id in (select n.guardian_id from persona n where n.account_id = ?3 and n.closed_at is null))
 order by e.said_at desc
