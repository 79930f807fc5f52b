-- Row-level security bounds every query by the school: without these, an import of one school read the links of all of them.
create index guardianship_school on guardianship (establishment_id);
create index division_pupil_school on division_pupil (establishment_id);
create index group_pupil_school on group_pupil (establishment_id);
