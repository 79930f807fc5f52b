-- The nurse of a school is one of its staff: the head says who it is, as for assistants d'éducation. What nurses read and write comes with the
-- infirmary and is theirs alone (DP-070); until then they see no pupil.
alter table staff_member drop constraint staff_member_role_check;
alter table staff_member add constraint staff_member_role_check
    check (role in ('HEAD', 'CPE', 'TEACHER', 'AED', 'SECRETARIAT', 'NURSE', 'STAFF'));
alter table staff_member drop constraint staff_member_given_role_check;
alter table staff_member add constraint staff_member_given_role_check
    check (given_role in ('HEAD', 'CPE', 'TEACHER', 'AED', 'SECRETARIAT', 'NURSE', 'STAFF'));
alter table persona drop constraint persona_role_check;
alter table persona add constraint persona_role_check
    check (role in ('GUARDIAN', 'PUPIL', 'HEAD', 'CPE', 'TEACHER', 'AED', 'SECRETARIAT', 'NURSE', 'STAFF'));
