insert into plan_vacation_day (calendar, day, label, verdict)
with asked as (
    select calendar, day, min(label) as label from stage_vacation_day group by calendar, day
), span as (
    select calendar, min(day) as first, max(day) as last from asked group by calendar
), held as (
    select c.calendar, c.day, c.label from closed_day c join span s on s.calendar = c.calendar and c.day between s.first and s.last
     where c.kind = 'VACATION'
)
select coalesce(a.calendar, h.calendar), coalesce(a.day, h.day), a.label,
       case when a.day is null then 'GONE' when h.day is null then 'CREATED' when a.label <> h.label then 'CHANGED' else 'UNCHANGED' end
  from asked a full join held h on h.calendar = a.calendar and h.day = a.day
