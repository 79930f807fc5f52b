-- ?1 school, ?2 year, ?3 académie, ?4 absences or nothing for all, ?5 from and ?6 to
with away as (
    select a.id, a.pupil_id, a.starts_at, a.ends_at
      from absence a
     where a.school_year = ?2 and a.academy = ?3 and a.establishment_id = ?1 and a.cancelled_at is null
       and a.kind not in ('EXCLUSION_INCLUSION', 'INFIRMARY')
       and a.starts_at < cast(?6 as timestamptz) and a.ends_at > cast(?5 as timestamptz)
       and (cast(nullif(?4, '') as bigint[]) is null or a.id = any (cast(nullif(?4, '') as bigint[])))),
taken as (
    select c.id, c.kind, c.lesson_id, c.division_id, c.group_id, c.starts_at, c.ends_at,
           c.starts_at + (c.ends_at - c.starts_at) / 2 as middle
      from roll_call c
     where c.school_year = ?2 and c.academy = ?3 and c.establishment_id = ?1
       and c.day between cast(cast(?5 as timestamptz) at time zone 'Europe/Paris' as date)
                     and cast(cast(?6 as timestamptz) at time zone 'Europe/Paris' as date))
select a.id, a.pupil_id, c.id, c.starts_at, c.ends_at
  from away a
  join taken c on c.middle >= a.starts_at and c.middle < a.ends_at
 where not exists (select 1 from roll_entry e
                    where e.roll_call_id = c.id and e.pupil_id = a.pupil_id and e.school_year = ?2 and e.academy = ?3
                      and e.replaced_at is null and e.mark = 'ABSENT')
   and (exists (select 1 from roll_entry e
                 where e.roll_call_id = c.id and e.pupil_id = a.pupil_id and e.school_year = ?2 and e.academy = ?3
                   and e.replaced_at is null)
        or exists (select 1 from lesson_audience l join division_pupil d on d.division_id = l.division_id
                    where l.lesson_id = c.lesson_id and d.pupil_id = a.pupil_id)
        or exists (select 1 from lesson_audience l join group_pupil g on g.group_id = l.group_id
                    where l.lesson_id = c.lesson_id and g.pupil_id = a.pupil_id)
        or c.kind = 'DIVISION' and exists (select 1 from division_pupil d
                                            where d.division_id = c.division_id and d.pupil_id = a.pupil_id)
        or c.kind = 'GROUP' and exists (select 1 from group_pupil g where g.group_id = c.group_id and g.pupil_id = a.pupil_id))
 order by c.starts_at, a.id
