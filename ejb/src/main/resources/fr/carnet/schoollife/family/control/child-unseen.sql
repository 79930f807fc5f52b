-- What this reader has not marked as seen: punishments, sanctions notified, the last answer of the school to what the same reader told it.
-- Parameters: 1 the pupil; 2 September; 3 the account; 4 the moment until which it was recorded.
-- The bounds leave the partitions of the académies shut in which the family reads nothing.
select 'PUNISHMENT', p.id, p.academy, p.establishment_id
  from punishment p
 where p.pupil_id = ?1 and p.school_year = ?2 and p.academy between scope_first_academy() and scope_last_academy()
   and p.cancelled_at is null and coalesce(p.accepted_at, p.recorded_at) <= ?4
   and not exists (select from seen_fact s where s.kind = 'PUNISHMENT' and s.fact_id = p.id and s.account_id = ?3)
union all
select 'SANCTION', n.id, n.academy, n.establishment_id
  from sanction n
 where n.pupil_id = ?1 and n.school_year = ?2 and n.academy between scope_first_academy() and scope_last_academy()
   and n.cancelled_at is null and n.notified_on is not null and n.recorded_at <= ?4
   and not exists (select from seen_fact s where s.kind = 'SANCTION' and s.fact_id = n.id and s.account_id = ?3)
union all
select 'ANSWER', c.id, c.academy, c.establishment_id
  from absence_change c
  join lateral (select from absence_explanation e
                 where e.pupil_id = ?1 and e.school_year = ?2 and e.academy between scope_first_academy() and scope_last_academy()
                   and e.withdrawn_at is null and e.said_at < c.changed_at
                   and (e.absence_id = c.absence_id or e.absence_id is null and e.starts_at < c.ends_at and e.ends_at > c.starts_at)
                   and (e.channel = 'PORTAL' and e.recorded_by = ?3
                        or e.channel = 'LINK' and e.guardian_id in (select g.guardian_id from persona g where g.account_id = ?3 and g.closed_at is null))
                 limit 1) said on true
 where c.pupil_id = ?1 and c.school_year = ?2 and c.academy between scope_first_academy() and scope_last_academy()
   and c.what in ('ACCEPTED', 'REFUSED') and c.changed_at <= ?4
   and not exists (select from absence_change d
                    where d.absence_id = c.absence_id and d.school_year = c.school_year
                      and d.academy between scope_first_academy() and scope_last_academy() and d.what in ('ACCEPTED', 'REFUSED') and d.id > c.id)
   and not exists (select from seen_fact s where s.kind = 'ANSWER' and s.fact_id = c.id and s.account_id = ?3)
