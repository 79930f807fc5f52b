-- Vacations delivered with Carnet that no published text was compared with: Corse, overseas, and everything from September 2027 on. The
-- head reads it beside the dates; calendar-import takes it away with the file of the ministry.
alter table closed_day add column approximate boolean not null default false;
update closed_day set approximate = true
 where kind = 'VACATION'
   and (day >= date '2027-09-01' or calendar in ('CORSE', 'REUNION', 'MAYOTTE', 'MARTINIQUE', 'GUADELOUPE', 'GUYANE'));
