create temporary table if not exists stage_vacation_day (calendar text, day date, label text) on commit delete rows;

create temporary table if not exists plan_vacation_day (calendar text, day date, label text, verdict text) on commit delete rows;

delete from stage_vacation_day;

delete from plan_vacation_day
