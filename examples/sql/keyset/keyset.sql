create index orders_newest on orders (placed_at desc, id desc);

-- Page 51 by number: 500 rows are made ready, to be thrown away.
explain analyze
select number from orders order by placed_at desc, id desc
offset 500 limit 10;

-- Page 51 by the last row of page 50: only its own rows are read.
select placed_at as last_time, id as last_id
from orders order by placed_at desc, id desc
offset 499 limit 1;

explain analyze
select number from orders
where (placed_at, id) < ('2025-10-01 00:32Z', 'ord_01KF0E44M00010100000000000')
order by placed_at desc, id desc
limit 10;
