-- Whoever asks is given a receipt: a number to name the request by, the day it was received, the day of the answer (TS-075). Drawn, and not
-- counted, so that it tells nobody how many others ask.
alter table rights_request add column reference text;
update rights_request set reference = upper(substr(md5(gen_random_uuid()::text), 1, 12));
alter table rights_request alter column reference set not null;
alter table rights_request add constraint rights_request_reference unique (reference);
