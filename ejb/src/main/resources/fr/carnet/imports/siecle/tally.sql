-- read = created + changed + unchanged + refused. Closed and reopened are told besides: a reopened row is also a changed one.
select t.subject, count(*) filter (where t.verdict <> 'GONE') as read,
       count(*) filter (where t.verdict = 'CREATED') as created,
       count(*) filter (where t.verdict in ('CHANGED', 'MOVED')) as changed,
       count(*) filter (where t.verdict = 'UNCHANGED') as unchanged,
       count(*) filter (where t.closes) as closed,
       count(*) filter (where t.reopens) as reopened,
       count(*) filter (where t.verdict = 'REFUSED') as refused
  from (select 'pupils' as subject, verdict, closes, reopens from plan_pupil
        union all
        select 'guardians', verdict, closes, reopens from plan_guardian
        union all
        select 'links', verdict, closes, reopens from plan_link) t
 group by t.subject
