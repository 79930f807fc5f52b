-- The procedure led for the new facts that let a sursis be revoked: both exclusions together last eight days at most (ED-055).
alter table sanction_procedure add column revoked_for bigint references sanction_procedure on delete set null;
create index sanction_procedure_revoked_for on sanction_procedure (revoked_for);
