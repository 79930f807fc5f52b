-- A school open to families, its pupils, two parents of each at one address. Settings: bench.pupils, bench.letters.
insert into establishment (uai, name, kind, academy, street, postcode, city, phone)
values ('0990001N', 'Collège de la mesure', 'COLLEGE', 99, '1 place de l’École', '99000', 'Villefictive', '0199000001');
insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
select nextval('service_opening_seq'), e.id, extract(year from current_date - interval '7 months')::int, 'CARNET', now(), 0 from establishment e where e.uai = '0990001N';

insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
select e.id, n, 'MESURE', 'Élève ' || n, date '2014-01-01' + n % 365, 'MESURE ELEVE ' || n
  from establishment e, generate_series(1, current_setting('bench.pupils')::int) n where e.uai = '0990001N';
insert into address (establishment_id, adresse_id, line1, line2, postcode, city)
select p.establishment_id, p.eleve_id, p.eleve_id || ' rue des Œillets', 'Bâtiment B', '99000', 'Villefictive' from pupil p;
insert into guardian (establishment_id, personne_id, civility, last_name, first_name, search_name, address_id)
select a.establishment_id, n, case when n % 2 = 0 then 'M' else 'MME' end, 'D’EXEMPLE-ŸVART', 'Parent ' || n, 'D EXEMPLE YVART ' || n, a.id
  from generate_series(1, current_setting('bench.letters')::int) n join address a on a.adresse_id = (n + 1) / 2;
insert into guardianship (establishment_id, pupil_id, guardian_id, level)
select p.establishment_id, p.id, g.id, 1 from guardian g join pupil p on p.eleve_id = (g.personne_id + 1) / 2;
analyze;
