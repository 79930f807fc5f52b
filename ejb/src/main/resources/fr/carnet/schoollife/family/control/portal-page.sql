-- All of a family's page in one journey: a row per pupil, per fact of a pupil, per pupil who is only counted, per school that shows nothing,
-- and the end of the reader's visit before.
-- Parameters: 1 September of the school year; 2 the day; 3 one pupil, or null for all those of the account; 4 the moment, noted as a visit.
-- The pupils are asked for although the policies ask too. What comes first: pupils, the eldest before the others (days before 2100), then facts,
-- those who are counted, schools, the visit. Ordered here, since the fingerprint of a page is taken of its order.
with asked as materialized (
    select case when cast(?3 as bigint) is null then family_pupils() else array[cast(?3 as bigint)] end as pupils)
select what, pupil_id, first_name, last_name, division, school, phone, open,
       id, starts_at, ends_at, label, quantity, motive, state, happens_at, place, recorded_at, of_age, own, half_days, absences
  from (
    select p.birth_date - date '2100-01-01' as at, 'CHILD' as what, p.id as pupil_id, p.first_name,
           coalesce(p.usage_name, p.last_name) as last_name, d.code as division, e.name as school, e.phone, open_day(e.id, cast(?2 as date)) as open,
           null::bigint as id, null::timestamptz as starts_at, null::timestamptz as ends_at, null::text as label, null::int as quantity,
           null::text as motive, null::text as state, null::timestamptz as happens_at, null::text as place, null::timestamptz as recorded_at,
           is_of_age(p.birth_date, p.of_age_on, cast(?2 as date)) as of_age, reads_as_oneself((select scope_account()), p.id) as own,
           null::smallint as half_days, null::smallint as absences
      from pupil p
      join establishment e on e.id = p.establishment_id
      left join division_pupil dp on dp.pupil_id = p.id and dp.principal
      left join division d on d.id = dp.division_id and d.school_year = ?1
     where p.id = any ((select pupils from asked)::bigint[])
    union all
    select 0, what, pupil_id, null, null, null, null, null, null,
           id, starts_at, ends_at, label, quantity, motive, state, happens_at, place, recorded_at, null, null, null, null
      from portal_fact
     where pupil_id = any ((select pupils from asked)::bigint[]) and school_year = ?1
    union all
    select 1, 'COUNTED', null, first_name, last_name, class_name, school_name, school_phone, null,
           null, null, null, null, null, null, null, null, null, null, null, null, half_days, absences
      from absences_2012.family_counts()
     where cast(?3 as bigint) is null
    union all
    select 2, 'SCHOOL', null, null, null, null, s.name, s.phone, null,
           null, null, null, null, null, null, null, null, null, null, null, null, null, null
      from family_schools_not_open() s
     where cast(?3 as bigint) is null
    union all
    select 3, 'SINCE', null, null, null, null, null, null, null,
           null, null, null, null, null, null, null, null, null, visit_home(cast(?4 as timestamptz)), null, null, null, null
     where cast(?3 as bigint) is null) page
 order by at, first_name, school, starts_at desc, what, id desc, label
