-- A conseil also votes on the sursis of an earlier sanction: the sanction named is then the one that would be executed (ED-055).
alter table board_vote add column revokes boolean not null default false;
