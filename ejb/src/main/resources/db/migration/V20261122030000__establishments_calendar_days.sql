-- Whether schools are open is asked by families too, who read neither the hours nor the closures of a school: these functions
-- answer with days and nothing else.
create function open_days(establishment bigint, first date, last date) returns setof date
    language sql stable security definer set search_path = public
    as $$
    select d::date
      from establishment e
     cross join generate_series(first, last, interval '1 day') d
      join opening_hours h on h.establishment_id = e.id and h.weekday = extract(isodow from d)
     where e.id = open_days.establishment
       and not exists (select 1 from closed_day c where c.calendar = e.calendar and c.day = d::date)
       and not exists (select 1 from school_closure s where s.establishment_id = e.id and s.day = d::date)
    $$;

create function open_day(establishment bigint, asked date) returns boolean
    language sql stable
    as $$ select exists (select 1 from open_days(establishment, asked, asked)) $$;

-- Easter Sunday of a Gregorian year (Meeus, Jones and Butcher).
create function easter(year int) returns date
    language plpgsql immutable
    as $$
    declare
        a int := year % 19;
        b int := year / 100;
        c int := year % 100;
        h int := (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        l int := (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        m int := (a + 11 * h + 22 * l) / 451;
    begin
        return make_date(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
    end
    $$;

-- The calendars there are: see calendar_of.
create function calendars() returns setof text
    language sql immutable
    as $$ select unnest(array['A', 'B', 'C', 'A_ALSACE_MOSELLE', 'B_ALSACE_MOSELLE', 'C_ALSACE_MOSELLE', 'CORSE',
                              'REUNION', 'MARTINIQUE', 'GUADELOUPE', 'GUYANE', 'MAYOTTE']) $$;

-- Public holidays of whole civil years (Code du travail, art. L3133-1, L3134-13 in Alsace-Moselle, L3422-2 overseas).
create function fill_public_holidays(first_year int, last_year int) returns void
    language sql security definer set search_path = public
    as $$
    insert into closed_day (calendar, day, kind, label)
    select k, h.day, 'PUBLIC_HOLIDAY', h.label
      from generate_series(first_year, last_year) y
     cross join calendars() k
     cross join lateral (values
        (make_date(y, 1, 1), 'Jour de l’an', true), (easter(y) + 1, 'Lundi de Pâques', true),
        (make_date(y, 5, 1), 'Fête du Travail', true), (make_date(y, 5, 8), 'Victoire de 1945', true),
        (easter(y) + 39, 'Ascension', true), (easter(y) + 50, 'Lundi de Pentecôte', true),
        (make_date(y, 7, 14), 'Fête nationale', true), (make_date(y, 8, 15), 'Assomption', true),
        (make_date(y, 11, 1), 'Toussaint', true), (make_date(y, 11, 11), 'Armistice de 1918', true),
        (make_date(y, 12, 25), 'Noël', true),
        (easter(y) - 2, 'Vendredi saint', k like '%ALSACE_MOSELLE'),
        (make_date(y, 12, 26), 'Saint-Étienne', k like '%ALSACE_MOSELLE'),
        (make_date(y, 4, 27), 'Abolition de l’esclavage', k = 'MAYOTTE'),
        (make_date(y, 5, 22), 'Abolition de l’esclavage', k = 'MARTINIQUE'),
        (make_date(y, 5, 27), 'Abolition de l’esclavage', k = 'GUADELOUPE'),
        (make_date(y, 6, 10), 'Abolition de l’esclavage', k = 'GUYANE'),
        (make_date(y, 12, 20), 'Abolition de l’esclavage', k = 'REUNION')) h (day, label, kept)
     where h.kept
    on conflict do nothing
    $$;

-- A vacation as official calendars print it: it starts after class of one day, classes resume on the morning of another.
create function close_vacation(zones text[], after_class date, resumes date, label text) returns void
    language sql security definer set search_path = public
    as $$
    insert into closed_day (calendar, day, kind, label)
    select k, d::date, 'VACATION', close_vacation.label
      from calendars() k, generate_series(after_class + 1, resumes - 1, interval '1 day') d
     where k = any (zones) or split_part(k, '_', 1) = any (zones)
    on conflict (calendar, day, kind) do update set label = excluded.label
    $$;
revoke execute on function fill_public_holidays(int, int), close_vacation(text[], date, date, text) from public;
