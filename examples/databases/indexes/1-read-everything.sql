-- The shop in some years: 100,000 listings in 60 categories, 6 of 7 are live.
create table listings as
select n as id,
       (n * 7919 % 60) as category,
       case when n % 7 = 0 then 'draft' else 'active' end as status,
       (n::bigint * 104729 % 500000 + 1000)::int as price_cents,
       'Listing number ' || n as title
from generate_series(1, 100000) n;
vacuum analyze listings;

-- The first page of a category, cheapest first.
explain analyze
select title, price_cents from listings
where category = 12 and status = 'active'
order by price_cents, id
limit 20;
