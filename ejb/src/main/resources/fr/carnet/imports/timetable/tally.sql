-- A lesson that goes is counted as closed, whether its row stays for the past or not; a refused line is not yet a lesson.
select t.subject, count(*) filter (where t.verdict <> 'GONE') as read,
       count(*) filter (where t.verdict = 'CREATED') as created,
       count(*) filter (where t.verdict = 'CHANGED') as changed,
       count(*) filter (where t.verdict = 'UNCHANGED') as unchanged,
       count(*) filter (where t.verdict = 'GONE') as closed,
       0 as reopened,
       count(*) filter (where t.verdict = 'REFUSED') as refused
  from (select 'lessons' as subject, verdict from plan_lesson
        union all
        select 'lessons', 'REFUSED' from plan_row where refusal is not null
        union all
        select 'lessons', 'REFUSED' from stage_refused
        union all
        select 'alternances', verdict from plan_alternance) t
 group by t.subject
