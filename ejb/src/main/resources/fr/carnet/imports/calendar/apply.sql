delete from closed_day c using plan_vacation_day p
 where p.verdict = 'GONE' and c.calendar = p.calendar and c.day = p.day and c.kind = 'VACATION';

insert into closed_day (calendar, day, kind, label)
select calendar, day, 'VACATION', label from plan_vacation_day where verdict in ('CREATED', 'CHANGED')
on conflict (calendar, day, kind) do update set label = excluded.label;

-- What the file says is published, also where it says what was there already.
update closed_day c set approximate = false from plan_vacation_day p
 where p.verdict <> 'GONE' and c.calendar = p.calendar and c.day = p.day and c.kind = 'VACATION' and c.approximate;

select fill_public_holidays(extract(year from min(day))::int, extract(year from max(day))::int + 1) from plan_vacation_day
