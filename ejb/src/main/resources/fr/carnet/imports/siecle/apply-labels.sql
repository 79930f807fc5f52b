insert into subject (establishment_id, code, label)
select (select scope_school()), s.code, max(s.label)
  from stage_label s left join subject b on b.code = s.code
 where s.kind = 'SUBJECT' and b.code is null group by s.code;

update subject b set label = s.label
  from stage_label s
 where s.kind = 'SUBJECT' and b.code = s.code and b.label <> s.label;

insert into formation (establishment_id, code, label)
select (select scope_school()), s.code, max(s.label)
  from stage_label s left join formation b on b.code = s.code
 where s.kind = 'FORMATION' and b.code is null group by s.code;

update formation b set label = s.label
  from stage_label s
 where s.kind = 'FORMATION' and b.code = s.code and b.label <> s.label
