-- Teachers are reminded of a forgotten roll without anybody pressing a button: so many minutes after the beginning of the lesson, as the
-- head set it; null for never, and a school without a row has thirty.
create table roll_reminder_rule (
    establishment_id bigint   primary key references establishment,
    after_minutes    smallint default 30 check (after_minutes between 15 and 240),
    version          int      not null default 0
);
alter table roll_reminder_rule enable row level security;
create policy school on roll_reminder_rule using (establishment_id = (select scope_school()));
grant select, insert, update on roll_reminder_rule to carnet_app;

-- A reminder without sender was sent by the clock, once for a lesson and a day. The row is committed before the mail is handed over and
-- sent_at comes after: whoever is killed in between leaves a reminder that nobody sends again, and that no page says was sent.
alter table roll_reminder alter column sent_by drop not null;
alter table roll_reminder alter column sent_at drop not null;
create unique index roll_reminder_once on roll_reminder (lesson_id, day) where sent_by is null;
grant update (sent_at) on roll_reminder to carnet_app;

-- For the clock, which belongs to no school: where teachers are to be reminded now. The lessons of the weekday are looked at first,
-- because only the schools where one of them waits are worth asking what really takes place today.
create function schools_with_forgotten_rolls(moment timestamptz, asked_year int) returns table (id bigint, uai text)
    language sql stable security definer set search_path = public
    as $$
    with now as (select cast(moment at time zone 'Europe/Paris' as date) as day, moment at time zone 'Europe/Paris' as clock),
    patient as (
        select e.id, e.uai, e.academy, now.day, now.clock - make_interval(mins => coalesce(r.after_minutes, 30)) as begun
          from establishment e left join roll_reminder_rule r on r.establishment_id = e.id, now
         where r.establishment_id is null or r.after_minutes is not null),
    likely as materialized (
        select p.* from patient p
         where exists (select from lesson l
                        where l.establishment_id = p.id and l.school_year = asked_year and l.weekday = extract(isodow from p.day)
                          and p.day + l.starts <= p.begun
                          and not exists (select from roll_call c where c.school_year = asked_year and c.academy = p.academy
                                             and c.establishment_id = p.id and c.lesson_id = l.id and c.day = p.day)
                          and not exists (select from roll_reminder n where n.lesson_id = l.id and n.day = p.day))
            or exists (select from lesson_change c where c.establishment_id = p.id and c.new_day = p.day and c.cancelled_at is null))
    select p.id, p.uai from likely p
     where exists (select from lesson_days(p.id, p.day, p.day) d
                    where d.held and p.day + d.starts <= p.begun
                      and not exists (select from roll_call c where c.school_year = asked_year and c.academy = p.academy
                                         and c.establishment_id = p.id and c.lesson_id = d.lesson_id and c.day = p.day)
                      and not exists (select from roll_reminder n where n.lesson_id = d.lesson_id and n.day = p.day)
                      and exists (select from lesson_teacher t join staff_member m on m.id = t.staff_id
                                   where t.lesson_id = d.lesson_id and m.email is not null and m.closed_on is null))
     order by p.id
    $$;
revoke execute on function schools_with_forgotten_rolls(timestamptz, int) from public;
grant execute on function schools_with_forgotten_rolls(timestamptz, int) to carnet_app;
