-- The program logs in to the database as a role that owns nothing.
create role shop_app;
grant select, update on orders to shop_app;
alter table orders enable row level security;
create policy own_orders on orders to shop_app
  using (customer_id = current_setting('shop.customer', true));

-- A request of Amina's. Note that the query forgets whose orders it wants.
begin;
select set_config('shop.customer', id, true) as customer
from customers where name = 'Amina W.';
set local role shop_app;
select count(*) as orders, count(distinct customer_id) as customers from orders;
update orders set status = 'refunded' where status = 'paid';
rollback;

-- A request that forgets to say who it is for sees nothing, and not everything.
begin;
set local role shop_app;
select count(*) as orders from orders;
rollback;

select count(*) as orders, count(distinct customer_id) as customers from orders;
