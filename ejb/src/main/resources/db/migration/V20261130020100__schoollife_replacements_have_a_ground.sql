-- Why a member of the conseil is replaced is one of a few grounds (D511-34; ED-092), beside whom.
alter table board_member add column ground text check (ground in ('CONCERNED', 'RELATIVE', 'REQUESTER', 'EXCLUDED', 'UNAVAILABLE'));
