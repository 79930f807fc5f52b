-- Each table partitioned by school year, then by académie, is found in the catalogue: a new one needs no change here.
create or replace function open_school_life(asked_year int, asked_academy int) returns void
    language plpgsql security definer set search_path = public
    as $$
    declare
        family name;
    begin
        if asked_year not between 2000 and 2100 or asked_academy not between 1 and 99 then
            raise exception 'no partition for school year % and académie %', asked_year, asked_academy;
        end if;
        perform pg_advisory_xact_lock(hashtext('open_school_life'));
        for family in select c.relname
                        from pg_partitioned_table p
                        join pg_class c on c.oid = p.partrelid and not c.relispartition
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
                       where a.attname = 'school_year' and c.relnamespace = 'public'::regnamespace
                       order by 1 loop
            execute format('create table if not exists %I partition of %I for values in (%s) partition by list (academy)',
                           format('%s_%s', family, asked_year), family, asked_year);
            execute format('create table if not exists %I partition of %I for values in (%s)',
                           format('%s_%s_%s', family, asked_year, lpad(asked_academy::text, 2, '0')),
                           format('%s_%s', family, asked_year), asked_academy);
        end loop;
    end
    $$;

-- A migration that adds a partitioned table calls this at its end, for the years and académies that are already open.
create function reopen_school_life() returns void
    language plpgsql set search_path = public
    as $$
    declare
        opened record;
    begin
        for opened in select distinct split_part(relname, '_', 2)::int as september, split_part(relname, '_', 3)::int as academy
                        from pg_class
                       where relkind = 'r' and relispartition and relname ~ '^absence_[0-9]{4}_[0-9]{2}$' loop
            perform open_school_life(opened.september, opened.academy);
        end loop;
    end
    $$;
revoke execute on function reopen_school_life() from public;
