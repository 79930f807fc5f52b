-- What a run counts, at zero: the report of a run without any school, or of a school that met a fault, has the same shape as any.
alter table job_run add column zeroes json;
