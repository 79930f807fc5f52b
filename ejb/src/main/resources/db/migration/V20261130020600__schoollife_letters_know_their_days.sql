-- The days of a conservatory ban and of an execution, which their letters tell.
alter table sanction_procedure
    add column banned_from date,
    add column banned_until date,
    add column executed_from date;
