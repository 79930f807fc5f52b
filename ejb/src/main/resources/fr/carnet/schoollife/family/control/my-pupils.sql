-- The pupils that the policies show to the account in scope.
select p.last_name, p.usage_name, p.first_name, to_char(p.birth_date, 'DD/MM/YYYY'), d.code
  from pupil p
  left join division_pupil m on m.pupil_id = p.id and m.principal
  left join division d on d.id = m.division_id
 order by p.birth_date, p.first_name, p.id
