-- EclipseLink takes the value of a sequence as the last of its block of fifty: a first value of 1 would leave it a block below
-- zero, which it refuses. One value is spent, so that the first block is 2 to 51.
select nextval('account_seq'), nextval('persona_seq'), nextval('activation_code_seq'), nextval('service_opening_seq'),
       nextval('absence_seq'), nextval('lateness_seq'), nextval('punishment_seq'), nextval('sanction_seq');
