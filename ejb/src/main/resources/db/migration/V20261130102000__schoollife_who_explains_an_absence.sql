-- Who explains an absence: of a minor, those who answer for him or her; of somebody of age, he or she alone (ED-142). The pages say it, so
-- they are told of each pupil whether he or she is of age, and whether it is the reader: by an account of a pupil, or as his or her own
-- guardian (kinship 70).
create function reads_as_oneself(asked_account bigint, asked_pupil bigint) returns boolean
    language sql stable security definer set search_path = public
    as $$
    select exists (select from persona n
                     left join guardianship g on g.guardian_id = n.guardian_id and g.pupil_id = asked_pupil and g.kinship = '70' and g.closed_on is null
                    where n.account_id = asked_account and n.closed_at is null and (n.pupil_id = asked_pupil or g.id is not null))
    $$;

drop function portal_page(bigint[], int, date);
create function portal_page(asked_pupils bigint[], asked_year int, asked_day date)
    returns table (pupil_id bigint, what text, id bigint, starts_at timestamptz, ends_at timestamptz, label text, quantity int,
                   motive text, state text, happens_at timestamptz, place text, recorded_at timestamptz,
                   first_name text, last_name text, division text, school text, phone text, open boolean,
                   of_age boolean, own boolean)
    language plpgsql stable set plan_cache_mode = 'force_generic_plan'
    as $$
    #variable_conflict use_column
    begin
        return query
        with school as materialized (
            select e.id, e.name, e.phone, open_day(e.id, asked_day) as open from establishment e
             where e.id in (select p.establishment_id from pupil p where p.id = any (asked_pupils)))
        select p.id, 'CHILD', null::bigint, null::timestamptz, null::timestamptz, null::text, null::int, null::text, null::text, null::timestamptz,
               null::text, null::timestamptz, p.first_name, coalesce(p.usage_name, p.last_name), d.code, e.name, e.phone, e.open,
               is_of_age(p.birth_date, p.of_age_on, asked_day),
               reads_as_oneself((select scope_account()), p.id)
          from pupil p
          join school e on e.id = p.establishment_id
          left join division_pupil dp on dp.pupil_id = p.id and dp.principal
          left join division d on d.id = dp.division_id and d.school_year = asked_year
         where p.id = any (asked_pupils)
         order by p.birth_date, p.first_name;
        return query
        select f.*, null::text, null::text, null::text, null::text, null::text, null::boolean, null::boolean, null::boolean
          from portal_facts(asked_pupils, asked_year) f;
        return query
        select null::bigint, 'SCHOOL', null::bigint, null::timestamptz, null::timestamptz, null::text, null::int, null::text, null::text,
               null::timestamptz, null::text, null::timestamptz, null::text, null::text, null::text, s.name, s.phone, null::boolean, null::boolean, null::boolean
          from family_schools_not_open() s order by s.name;
    end
    $$;

-- The link of a mail explains no absence of somebody of age but his or her own (kinship 70).
create or replace function answer_link_of(asked_hash text, moment timestamptz)
    returns table (link_id bigint, establishment_id bigint, academy smallint, absence_id bigint, guardian_id bigint, first_name text,
                   starts_at timestamptz, ends_at timestamptz, phone text)
    language sql stable security definer set search_path = public
    as $$
    select k.id, k.establishment_id, e.academy, k.absence_id, k.guardian_id, p.first_name, a.starts_at, a.ends_at, e.phone
      from answer_link k
      join establishment e on e.id = k.establishment_id
      join pupil p on p.id = k.pupil_id and p.closed_on is null
      join legal_link l on l.pupil_id = k.pupil_id and l.guardian_id = k.guardian_id and not l.protected_address
      join guardianship g on g.id = l.id
      join absence a on a.id = k.absence_id and a.school_year = k.school_year and a.academy = e.academy and a.cancelled_at is null and a.state = 'UNJUSTIFIED'
     where k.token_hash = asked_hash and k.used_at is null and k.dies_at > moment
       and (not is_of_age(p.birth_date, p.of_age_on, cast(moment at time zone 'Europe/Paris' as date)) or g.kinship = '70')
    $$;
