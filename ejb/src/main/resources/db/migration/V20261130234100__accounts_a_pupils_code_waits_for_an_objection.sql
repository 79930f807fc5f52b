-- Whoever gives a pupil a code or an account holds the pupil until it is committed, and judges after: an objection of the same moment has
-- either been read, or comes after and sees the code and the account that it ends (TS-010).
create or replace function pupil_needs_consent() returns trigger
    language plpgsql security definer set search_path = public
    as $$
    begin
        perform from pupil p where p.id = new.pupil_id for share;
        if not pupil_may_sign_in(new.pupil_id) then
            raise exception 'TS-007: nobody who decides for this pupil consents, or somebody objects' using errcode = 'check_violation';
        end if;
        return new;
    end
    $$;
