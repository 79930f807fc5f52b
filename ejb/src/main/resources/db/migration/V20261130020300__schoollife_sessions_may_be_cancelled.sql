-- A session that was called and is not held, because the conseil waits for the criminal courts (ED-098).
alter table board_session drop constraint board_session_state_check,
    add constraint board_session_state_check check (state in ('CALLED', 'HELD', 'NO_QUORUM', 'CANCELLED'));
