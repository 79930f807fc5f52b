-- Whether something else covers an absence is asked for each absence of the day: the index tells, without reading the pupil's old ones.
drop index absence_pupil;
create index absence_pupil on absence (pupil_id, starts_at, ends_at);
