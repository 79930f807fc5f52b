-- Who asked for the conseil de discipline in writing (D511-30) is known from the seizure on, since he or she does not sit (ED-092).
alter table sanction_procedure add column board_requester text check (length(board_requester) between 1 and 100);
