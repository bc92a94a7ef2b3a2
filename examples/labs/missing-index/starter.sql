-- The query, which stays as it is:
--
--   select id, title, price_cents from products
--   where category_id = 12 and status = 'active'
--   order by price_cents, id
--   limit 20;

-- Write your index here.
