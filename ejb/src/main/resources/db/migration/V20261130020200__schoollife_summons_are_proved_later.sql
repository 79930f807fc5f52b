-- Who is called is known before the proof that each was: a letter is printed for each, then its receipt is kept (ED-091).
alter table board_summons
    alter column channel drop not null,
    alter column received_on drop not null,
    alter column proof drop not null,
    add constraint board_summons_proof check (num_nulls(channel, received_on, proof) in (0, 3));
grant update on board_summons to carnet_app;
