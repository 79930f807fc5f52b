select (select count(*) from pupil p where p.establishment_id = ?1 and p.closed_on is null),
       (select count(*) from lateness l
         where l.establishment_id = ?1 and l.school_year = ?2 and l.cancelled_at is null and l.arrived_at between ?3 and ?4),
       (select count(*) from (select l.pupil_id from lateness l
                               where l.establishment_id = ?1 and l.school_year = ?2 and l.cancelled_at is null and l.arrived_at between ?5 and ?4
                               group by l.pupil_id
                              having count(*) >= coalesce((select r.alert from lateness_rule r where r.establishment_id = ?1), 5)) often),
       (select count(*) from attendance_file f
         where f.establishment_id = ?1 and f.school_year = ?2 and f.closed_at is null and f.sent_at is null),
       w.to_tell, w.calls, w.held
  from contacts_waiting(?4) w
