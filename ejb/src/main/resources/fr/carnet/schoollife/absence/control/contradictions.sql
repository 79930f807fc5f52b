-- Who is recorded away although a roll expected him and did not miss him. Each way by which a roll knows a pupil is joined by the pupil:
-- every roll against every absence would be half a million pairs.
-- ?1 school, ?2 year, ?3 académie, ?4 absences or nothing for all, ?5 from and ?6 to
with away as (
    select a.id, a.pupil_id, a.starts_at, a.ends_at
      from absence a
     where a.school_year = ?2 and a.academy = ?3 and a.establishment_id = ?1 and a.cancelled_at is null
       and a.kind not in ('EXCLUSION_INCLUSION', 'INFIRMARY', 'RECURRENT')
       and a.starts_at < cast(?6 as timestamptz) and a.ends_at > cast(?5 as timestamptz)
       and (cast(nullif(?4, '') as bigint[]) is null or a.id = any (cast(nullif(?4, '') as bigint[])))),
taken as (
    select c.id, c.kind, c.lesson_id, c.division_id, c.group_id, c.starts_at, c.ends_at,
           c.starts_at + (c.ends_at - c.starts_at) / 2 as middle
      from roll_call c
     where c.school_year = ?2 and c.academy = ?3 and c.establishment_id = ?1
       and c.day between cast(cast(?5 as timestamptz) at time zone 'Europe/Paris' as date)
                     and cast(cast(?6 as timestamptz) at time zone 'Europe/Paris' as date)),
listed as (
    select a.id, a.pupil_id, a.starts_at, a.ends_at, l.lesson_id, cast(null as bigint) as division_id, cast(null as bigint) as group_id
      from away a join division_pupil m on m.pupil_id = a.pupil_id join lesson_audience l on l.division_id = m.division_id
    union all
    select a.id, a.pupil_id, a.starts_at, a.ends_at, l.lesson_id, null, null
      from away a join group_pupil m on m.pupil_id = a.pupil_id join lesson_audience l on l.group_id = m.group_id
    union all
    select a.id, a.pupil_id, a.starts_at, a.ends_at, null, m.division_id, null
      from away a join division_pupil m on m.pupil_id = a.pupil_id
    union all
    select a.id, a.pupil_id, a.starts_at, a.ends_at, null, null, m.group_id
      from away a join group_pupil m on m.pupil_id = a.pupil_id),
expected as (
    select w.id, w.pupil_id, c.id as roll, c.starts_at, c.ends_at
      from listed w join taken c on c.lesson_id = w.lesson_id and c.middle >= w.starts_at and c.middle < w.ends_at
    union
    select w.id, w.pupil_id, c.id, c.starts_at, c.ends_at
      from listed w join taken c on c.kind = 'DIVISION' and c.division_id = w.division_id and c.middle >= w.starts_at and c.middle < w.ends_at
    union
    select w.id, w.pupil_id, c.id, c.starts_at, c.ends_at
      from listed w join taken c on c.kind = 'GROUP' and c.group_id = w.group_id and c.middle >= w.starts_at and c.middle < w.ends_at
    union
    select a.id, a.pupil_id, c.id, c.starts_at, c.ends_at
      from away a
      join roll_entry e on e.pupil_id = a.pupil_id and e.school_year = ?2 and e.academy = ?3 and e.replaced_at is null
      join taken c on c.id = e.roll_call_id and c.middle >= a.starts_at and c.middle < a.ends_at)
select x.id, x.pupil_id, x.roll, x.starts_at, x.ends_at
  from expected x
 where not exists (select 1 from roll_entry e
                    where e.roll_call_id = x.roll and e.pupil_id = x.pupil_id and e.school_year = ?2 and e.academy = ?3
                      and e.replaced_at is null and e.mark = 'ABSENT')
 order by x.starts_at, x.id
