-- A pupil of age, or emancipated, decides alone of the account that he or she holds (TS-008): which pupil, in which school, and as which
-- person of his or her own the school writes to.
create function pupils_of_age_of(asked_account bigint, asked date) returns table (pupil_id bigint, establishment_id bigint, guardian_id bigint)
    language sql stable security definer set search_path = public
    as $$
    select p.id, p.establishment_id,
           (select l.guardian_id from guardianship l where l.pupil_id = p.id and l.kinship = '70' and l.closed_on is null order by l.id limit 1)
      from persona n
      join pupil p on p.id = n.pupil_id
     where n.account_id = asked_account and n.closed_at is null and is_of_age(p.birth_date, p.of_age_on, asked)
    $$;
