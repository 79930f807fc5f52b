-- One page of absences, with the words that stand and who looks after each; counted and cut before anything else is read of them.
-- ?1 school, ?2 year, ?3 académie, ?4 one absence or 0, ?5 view, ?6 first and ?7 last day, ?8 division or 0, ?9 name or nothing,
-- ?10 reason said or nothing, ?11 how many, ?12 after how many
with found as (
    select a.id, a.pupil_id, a.starts_at, a.ends_at, a.kind, a.state, a.reason, a.own_reason_id, a.owner_id, a.cancelled_at is not null as cancelled,
           coalesce(p.usage_name, p.last_name) as last_name, p.first_name, d.code as division, count(*) over () as total
      from absence a
      join pupil p on p.id = a.pupil_id
      left join division_pupil m on m.pupil_id = p.id and m.principal
      left join division d on d.id = m.division_id and d.school_year = ?2 and d.establishment_id = ?1
     where a.school_year = ?2 and a.academy = ?3 and a.establishment_id = ?1
       and (?4 = 0 and a.cancelled_at is null or a.id = ?4)
       and (?4 > 0 or ?5 = 'ALL' or a.state = 'AWAITING' or ?5 = 'TO_SETTLE' and a.state = 'UNJUSTIFIED')
       and a.starts_at < (cast(cast(?7 as date) + 1 as timestamp) at time zone 'Europe/Paris')
       and a.ends_at > (cast(cast(?6 as date) as timestamp) at time zone 'Europe/Paris')
       and (?8 = 0 or m.division_id = ?8)
       and not exists (select 1 from regexp_split_to_table(?9, ' ') asked where position(' ' || asked in ' ' || p.search_name) = 0)
       and (?10 = '' or exists (select 1 from absence_explanation e
                                 where e.pupil_id = a.pupil_id and e.school_year = ?2 and e.academy = ?3 and e.withdrawn_at is null
                                   and (e.absence_id = a.id
                                        or e.absence_id is null and e.starts_at < a.ends_at and e.ends_at > a.starts_at)
                                   and e.reason = ?10))
     order by a.state <> 'AWAITING', a.starts_at desc, p.search_name, a.id
     limit ?11 offset ?12)
select f.id, f.pupil_id, f.last_name, f.first_name, f.division, f.starts_at, f.ends_at, f.kind, f.state, f.reason, r.label, f.cancelled,
       x.reason, x.words, x.channel, x.said_at, case when f.owner_id is not null then colleague(f.owner_id) end, f.total
  from found f
  left join absence_reason r on r.id = f.own_reason_id
  left join lateral (select e.reason, e.words, e.channel, e.said_at
                       from absence_explanation e
                      where e.pupil_id = f.pupil_id and e.school_year = ?2 and e.academy = ?3 and e.withdrawn_at is null
                        and (e.absence_id = f.id or e.absence_id is null and e.starts_at < f.ends_at and e.ends_at > f.starts_at)
                      order by e.said_at desc, e.id desc
                      limit 1) x on true
 order by f.state <> 'AWAITING', f.starts_at desc, f.last_name, f.id
