insert into plan_address (adresse_id, address_id, verdict)
select s.adresse_id, a.id,
       case when a.id is null then 'CREATED'
            when (a.line1, a.line2, a.line3, a.line4, a.postcode, a.city, a.country)
                 is distinct from (s.line1, s.line2, s.line3, s.line4, s.postcode, s.city, s.country) then 'CHANGED'
            else 'UNCHANGED' end
  from stage_address s
  left join address a on a.adresse_id = s.adresse_id;

-- An address that the file cites without giving it is still good when the base knows it: some exports leave addresses out.
insert into plan_guardian (personne_id, guardian_id, adresse_id, verdict, closes, reopens)
select s.personne_id, g.id, coalesce(f.adresse_id, known.adresse_id),
       case when s.refused then 'REFUSED'
            when g.id is null then 'CREATED'
            when (g.civility, g.last_name, g.usage_name, g.first_name, g.phone_home, g.phone_mobile, g.phone_work, g.accepts_sms,
                  g.email, g.search_name, held.adresse_id, g.closed_on)
                 is distinct from
                 (s.civility, s.last_name, s.usage_name, s.first_name, s.phone_home, s.phone_mobile, s.phone_work, s.accepts_sms,
                  s.email, s.search_name, coalesce(f.adresse_id, known.adresse_id), null::date) then 'CHANGED'
            when f.verdict = 'CHANGED' then 'MOVED'
            else 'UNCHANGED' end,
       false,
       not s.refused and g.closed_on is not null
  from stage_guardian s
  left join guardian g on g.personne_id = s.personne_id
  left join address held on held.id = g.address_id
  left join plan_address f on f.adresse_id = s.adresse_id
  left join address known on known.adresse_id = s.adresse_id
union all
select g.personne_id, g.id, null, 'GONE', true, false
  from guardian g
  left join stage_guardian s on s.personne_id = g.personne_id
 where g.closed_on is null and s.personne_id is null and g.personne_id > 0;

-- Pupils whom a decision protects, also under another ELEVE_ID: whoever a file makes legal guardian of them waits for a person (D-15).
insert into plan_guarded (eleve_id)
with restricted as (
    select distinct p.birth_date, p.search_name
      from pupil p left join guardianship l on l.pupil_id = p.id
     where p.protected_address or l.protected_address or l.authority in ('SURVEILLANCE', 'WITHDRAWN')
)
select s.eleve_id from stage_pupil s join restricted r on r.birth_date = s.birth_date and r.search_name = s.search_name
union
select p.eleve_id from pupil p join restricted r on r.birth_date = p.birth_date and r.search_name = p.search_name;

-- A link counts when its pupil will be on the roll and its person is in the file. One that this file no longer gives is closed.
insert into plan_link (line, eleve_id, personne_id, link_id, level, legal_rank, pays, verdict, reason, closes, reopens)
with on_roll as (
    select s.eleve_id from stage_pupil s where not s.refused and s.closed_on is null
    union all
    select p.eleve_id
      from pupil p
      left join stage_pupil s on s.eleve_id = p.eleve_id and not s.refused
      left join plan_pupil gone on gone.eleve_id = p.eleve_id and gone.verdict = 'GONE'
     where p.closed_on is null and s.eleve_id is null and gone.eleve_id is null
), given as (
    select v.personne_id from plan_guardian v where v.verdict not in ('REFUSED', 'GONE')
    union all
    select v.personne_id from plan_guardian v where v.verdict = 'REFUSED' and v.guardian_id is not null
), asked as (
    select l.*, case when l.refused then 'R11' when g.personne_id is null then 'R01' when p.eleve_id is null then 'R02' end as reason
      from stage_link l
      left join on_roll p on p.eleve_id = l.eleve_id
      left join given g on g.personne_id = l.personne_id
), held as (
    select p.eleve_id, g.personne_id, l.id, l.level, l.kinship, l.pays, l.hosts, l.first_contact, l.closed_on
      from pupil p
      join guardianship l on l.pupil_id = p.id
      join guardian g on g.id = l.guardian_id and g.personne_id > 0
)
select a.line, coalesce(a.eleve_id, h.eleve_id), coalesce(a.personne_id, h.personne_id), h.id, a.level, a.legal_rank, a.pays,
       case when a.eleve_id is null then 'GONE'
            when a.reason is not null then 'REFUSED'
            when h.id is null then 'CREATED'
            when (h.level, h.kinship, h.pays, h.hosts, h.first_contact, h.closed_on)
                 is distinct from (a.level, a.kinship, a.pays, a.hosts, a.first_contact, null::date) then 'CHANGED'
            else 'UNCHANGED' end,
       a.reason,
       h.id is not null and h.closed_on is null and (a.eleve_id is null or a.reason in ('R01', 'R02')),
       h.closed_on is not null and a.eleve_id is not null and a.reason is null
  from asked a
  full join held h on h.eleve_id = a.eleve_id and h.personne_id = a.personne_id
 where a.eleve_id is not null or h.closed_on is null
