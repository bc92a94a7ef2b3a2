-- PostgreSQL keeps the model in tables of its own. These are the foreign keys
-- of the shop behind this page.
set search_path = public;
select conrelid::regclass  as "table",
       a.attname           as "column",
       confrelid::regclass as points_to
from pg_constraint c
join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
where c.contype = 'f' and c.connamespace = 'public'::regnamespace
order by 1::text, 2;
