-- A teaching has no state of its own: it is there or not, so that one that goes is counted as closed.
select t.subject, count(*) filter (where t.verdict <> 'GONE') as read,
       count(*) filter (where t.verdict = 'CREATED') as created,
       count(*) filter (where t.verdict = 'CHANGED') as changed,
       count(*) filter (where t.verdict = 'UNCHANGED') as unchanged,
       count(*) filter (where t.closes) as closed,
       count(*) filter (where t.reopens) as reopened,
       count(*) filter (where t.verdict = 'REFUSED') as refused
  from (select 'staff' as subject, verdict, closes, reopens from plan_staff
        union all
        select 'teachings', verdict, verdict = 'GONE', false from plan_teaching) t
 group by t.subject
