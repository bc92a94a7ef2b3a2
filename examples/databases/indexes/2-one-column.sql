create index listings_category on listings (category);

explain analyze
select title, price_cents from listings
where category = 12 and status = 'active'
order by price_cents, id
limit 20;
