-- First what is compared with `=`, then what is sorted by.
create index listings_page on listings (category, status, price_cents, id);

explain analyze
select title, price_cents from listings
where category = 12 and status = 'active'
order by price_cents, id
limit 20;
