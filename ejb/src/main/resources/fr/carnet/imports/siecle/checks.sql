-- What needs several files, or the base, to be seen: code, variant, file it is in, line, up to two details.
with live_link as (
    select * from plan_link where verdict not in ('REFUSED', 'GONE')
), on_roll as (
    select s.eleve_id, s.line from stage_pupil s where not s.refused and s.closed_on is null
    union all
    select p.eleve_id, null from pupil p where p.closed_on is null and not exists (select from stage_pupil)
), family as (
    select p.eleve_id, min(p.line) as pupil_line, min(l.line) as link_line,
           count(*) filter (where l.level = 1) as legal, count(*) filter (where l.pays) as payers,
           count(*) filter (where l.legal_rank = 1) as first_rank, count(*) filter (where l.legal_rank = 2) as second_rank
      from on_roll p left join live_link l on l.eleve_id = p.eleve_id
     where exists (select from stage_link)
     group by p.eleve_id
)
select l.reason as code, '' as variant, 'GUARDIANS' as kind, l.line, l.eleve_id::text as first, l.personne_id::text as second
  from plan_link l where l.reason in ('R01', 'R02')
union all
select 'R03', '', 'PUPILS', f.pupil_line, f.eleve_id::text, null from family f where f.legal = 0
union all
select 'R04', '', 'GUARDIANS', f.link_line, f.eleve_id::text, null
  from family f where f.legal > 2 or f.first_rank > 1 or f.second_rank > 1
union all
select 'R05', '', 'GUARDIANS', f.link_line, f.eleve_id::text, f.payers::text
  from family f where f.payers <> 1 and f.link_line is not null
union all
select 'R06', '', 'GUARDIANS', g.line, g.personne_id::text, null
  from stage_guardian g join plan_guardian v on v.personne_id = g.personne_id
 where not g.refused and v.adresse_id is null and g.email is null
   and coalesce(g.phone_home, g.phone_mobile, g.phone_work) is null
   and exists (select from live_link l where l.personne_id = g.personne_id and l.level = 1)
union all
select 'R08', '', 'GUARDIANS', max(g.line), min(g.personne_id)::text, max(g.personne_id)::text
  from stage_guardian g where g.adresse_id is not null and not g.refused
 group by g.adresse_id, g.last_name, g.first_name having count(*) > 1
union all
select 'R09', '', 'GUARDIANS', g.line, g.personne_id::text, g.adresse_id::text
  from stage_guardian g left join stage_address a on a.adresse_id = g.adresse_id
 where g.adresse_id is not null and a.adresse_id is null and not g.refused
union all
select 'E09', 'formation', 'PUPILS', min(s.line), s.formation, null
  from stage_pupil s
 where s.formation is not null and not s.refused
   and not exists (select from stage_label f where f.kind = 'FORMATION' and f.code = s.formation)
   and not exists (select from formation f where f.code = s.formation)
 group by s.formation
union all
select 'E09', 'subject', 'PUPILS', o.line, o.code, null
  from stage_option o
 where not exists (select from stage_label f where f.kind = 'SUBJECT' and f.code = o.code)
   and not exists (select from subject f where f.code = o.code)
union all
select 'R14', '', 'GUARDIANS', v.line, v.eleve_id::text, v.personne_id::text
  from plan_link v
  left join (select l.id from guardianship l where l.closed_on is null and l.level = 1) h on h.id = v.link_id
 where v.level = 1 and v.verdict in ('CREATED', 'CHANGED') and h.id is null and v.eleve_id in (select u.eleve_id from plan_guarded u)
