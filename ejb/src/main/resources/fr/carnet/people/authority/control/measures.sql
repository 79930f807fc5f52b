-- What was decided about a pupil, newest first, and by whom it was recorded.
select m.measure, case when g.id is not null then concat_ws(' ', g.first_name, coalesce(g.usage_name, g.last_name)) end,
       m.source, m.act, m.decided_on, m.until, m.ground, m.recorded_at,
       (select concat_ws(' ', s.first_name, s.last_name) from persona n join staff_member s on s.id = n.staff_id
         where n.account_id = m.recorded_by and n.establishment_id = m.establishment_id order by n.id limit 1)
  from authority_measure m
  left join guardian g on g.id = m.guardian_id
 where m.pupil_id = ?1
 order by m.recorded_at desc, m.id desc
