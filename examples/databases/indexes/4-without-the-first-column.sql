-- `category` is not asked for. PostgreSQL 18 can hop over it: one look-up for
-- each category, as there are only 60 of them.
explain analyze
select count(*) from listings where status = 'active' and price_cents < 1100;

-- A first column with 100,000 values cannot be hopped over.
create index listings_wrong on listings (id, status, price_cents);
drop index listings_page;
explain analyze
select count(*) from listings where status = 'active' and price_cents < 1100;
