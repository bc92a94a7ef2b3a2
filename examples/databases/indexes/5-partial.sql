-- Only what buyers can see, and the title with it, so that the table is not read.
create index listings_shown on listings (category, price_cents, id)
  include (title) where status = 'active';
vacuum listings;

explain analyze
select title, price_cents from listings
where category = 12 and status = 'active'
order by price_cents, id
limit 20;

select relname as index, pg_size_pretty(pg_relation_size(oid)) as size
from pg_class where relname like 'listings\_%' and relkind = 'i' order by relname;
