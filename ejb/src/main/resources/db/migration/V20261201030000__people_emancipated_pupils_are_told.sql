-- Pupils emancipated until now became adults without becoming addressees of their own (ED-141): after an objection nobody was told.
do $$
declare
    alone record;
    self bigint;
begin
    for alone in
        select p.* from pupil p
         where p.of_age_on is not null and p.closed_on is null
           and not exists (select from guardianship s where s.pupil_id = p.id and s.kinship = '70' and s.closed_on is null)
    loop
        insert into guardian (establishment_id, personne_id, civility, last_name, usage_name, first_name, address_id, search_name)
        select alone.establishment_id, -nextval('own_guardian_seq'), case alone.sex when 'M' then 'M' when 'F' then 'MME' end, alone.last_name,
               alone.usage_name, alone.first_name,
               (select g.address_id from guardianship h join guardian g on g.id = h.guardian_id
                 where h.pupil_id = alone.id and h.closed_on is null and g.address_id is not null and h.hosts order by h.level, h.id limit 1),
               alone.search_name
        returning id into self;
        insert into guardianship (establishment_id, pupil_id, guardian_id, level, kinship, since)
        values (alone.establishment_id, alone.id, self, 1, '70', alone.of_age_on);
    end loop;
end
$$;
