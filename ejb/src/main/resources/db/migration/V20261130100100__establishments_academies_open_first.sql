-- A school opens a service when its académie is open to it: closed, pilot, evaluated, open, in this order. Each step towards opening is asked
-- by one person and confirmed by another (D-14); rows are never edited after that, so that they are the history. An académie without a
-- decided step is closed.
create table academy_step (
    id         bigint      primary key,
    academy    smallint    not null references academy,
    service    text        not null check (service in ('ABSENCES', 'CARNET')),
    state      text        not null check (state in ('CLOSED', 'PILOT', 'EVALUATED', 'OPEN')),
    asked_at   timestamptz not null,
    asked_by   text        not null,
    decided_at timestamptz,
    decided_by text,
    version    int         not null default 0,
    check ((decided_at is null) = (decided_by is null)),
    constraint academy_step_of_two_persons check (state = 'CLOSED' or decided_by <> asked_by)
);
create sequence academy_step_seq;
create index academy_step_decided on academy_step (academy, service, decided_at desc) where decided_at is not null;

-- The schools that may open during a pilot, and until the académie is open to all; each pilot names all of its own.
create table academy_pilot (
    step_id bigint  not null references academy_step,
    uai     char(8) not null references establishment (uai),
    primary key (step_id, uai)
);

grant select, insert, update on academy_step to carnet_app;
grant select, insert on academy_pilot to carnet_app;
grant usage on sequence academy_step_seq to carnet_app;

-- Where a service stands for a school: the state of its académie, and whether the school is one of the last pilot.
create function academy_stand(school bigint, asked_service text) returns table (state text, pilot boolean)
    language sql stable
    as $$
    select coalesce((select s.state from academy_step s
                      where s.academy = e.academy and s.service = asked_service and s.decided_at is not null
                      order by s.decided_at desc, s.id desc limit 1), 'CLOSED'),
           exists (select from academy_pilot p
                    where p.uai = e.uai
                      and p.step_id = (select s.id from academy_step s
                                        where s.academy = e.academy and s.service = asked_service and s.state = 'PILOT' and s.decided_at is not null
                                        order by s.decided_at desc, s.id desc limit 1))
      from establishment e
     where e.id = school
    $$;

-- Closing an académie closes its schools: their families see nothing from the next request on. Nobody's account closed them (0).
create function close_services_of_academy(asked_academy int, asked_service text, at timestamptz) returns bigint
    language plpgsql volatile security definer set search_path = public
    as $$
    declare
        closed bigint;
    begin
        update service_opening s set closed_at = at, closed_by = 0, version = s.version + 1
          from establishment e
         where e.id = s.establishment_id and e.academy = asked_academy and s.service = asked_service and s.closed_at is null;
        get diagnostics closed = row_count;
        return closed;
    end
    $$;
revoke execute on function close_services_of_academy(int, text, timestamptz) from public;
grant execute on function close_services_of_academy(int, text, timestamptz) to carnet_app;
