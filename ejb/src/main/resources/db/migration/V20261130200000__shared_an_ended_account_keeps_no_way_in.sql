-- Whoever refuses, or loses the last quality, leaves nothing by which somebody could come in or be written to (TS-010), whatever act ended the
-- account: what belongs to it is deleted with it, in the same transaction. Which tables, NothingLeftBehindTest says of each one that names an
-- account or a guardian. What proves that a session was ended stays, for the servers that have not heard of it; of the device it says nothing.
create function account_keeps_no_way_in() returns trigger
    language plpgsql security definer set search_path = public
    as $$
    begin
        delete from second_factor where account_id = new.id;
        delete from recovery_code where account_id = new.id;
        delete from security_key where account_id = new.id;
        delete from mailed_code where account_id = new.id;
        delete from account_address where account_id = new.id;
        update visit set browser = null, system = null where account_id = new.id;
        new.login := null;
        new.password_hash := null;
        new.language := null;
        return new;
    end
    $$;
create trigger an_ended_account_keeps_no_way_in before update of status on account
    for each row when (new.status <> 'ACTIVE') execute function account_keeps_no_way_in();

-- What somebody had as a family goes with the last quality of a family, even when the account lives on as a teacher's.
create function person_keeps_no_family_news() returns trigger
    language plpgsql security definer set search_path = public
    as $$
    begin
        update answer_link set token_hash = null where guardian_id = new.guardian_id and token_hash is not null;
        if not exists (select from persona n where n.account_id = new.account_id and n.staff_id is null and n.closed_at is null) then
            delete from family_news where account_id = new.account_id;
            delete from news_mail where account_id = new.account_id;
            delete from news_choice where account_id = new.account_id;
            delete from quiet_hours where account_id = new.account_id;
            delete from family_visit where account_id = new.account_id;
        end if;
        return null;
    end
    $$;
create trigger whoever_is_no_family_is_told_no_news after update of closed_at on persona
    for each row when (new.closed_at is not null) execute function person_keeps_no_family_news();

-- Somebody without an account was sent links too.
create function refusal_ends_answer_links() returns trigger
    language plpgsql security definer set search_path = public
    as $$
    begin
        update answer_link set token_hash = null where guardian_id = new.guardian_id and token_hash is not null;
        return null;
    end
    $$;
create trigger no_answer_link_after_a_refusal after insert on refusal_guardian
    for each row execute function refusal_ends_answer_links();
create index answer_link_alive on answer_link (guardian_id) where token_hash is not null;

-- One that was on its way when its holder refused tells nothing either.
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
     where k.token_hash = asked_hash and k.used_at is null and k.dies_at > moment and not has_refused(k.guardian_id)
       and (not is_of_age(p.birth_date, p.of_age_on, cast(moment at time zone 'Europe/Paris' as date)) or g.kinship = '70')
    $$;
