-- Assistants d'éducation and secretaries are not in STS: the head of the school adds them, under a type of their own that no import
-- closes. given_role is what the head decided for somebody whom STS only names; an import never overwrites it.
alter table staff_member drop constraint staff_member_sts_type_check;
alter table staff_member add constraint staff_member_sts_type_check check (sts_type in ('EPP', 'LOCAL', 'SCHOOL'));
alter table staff_member add column given_role text
    check (given_role in ('HEAD', 'CPE', 'TEACHER', 'AED', 'SECRETARIAT', 'STAFF'));
create sequence school_staff_seq;
grant usage on sequence school_staff_seq to carnet_app;
