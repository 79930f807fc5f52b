select calendar, count(*) filter (where verdict <> 'GONE') as read, count(*) filter (where verdict = 'CREATED') as created,
       count(*) filter (where verdict = 'CHANGED') as changed, count(*) filter (where verdict = 'UNCHANGED') as unchanged,
       count(*) filter (where verdict = 'GONE') as closed
  from plan_vacation_day group by calendar
