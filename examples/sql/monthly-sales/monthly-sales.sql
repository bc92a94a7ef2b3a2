-- Each month with its change, and the sum so far.
with months as (
  select date_trunc('month', placed_at)::date as month,
         count(*) as orders,
         sum(total_cents) / 100 as shillings
  from orders
  where status <> 'cancelled'
  group by 1
)
select month,
       orders,
       shillings,
       shillings - lag(shillings) over (order by month) as change,
       sum(shillings) over (order by month) as so_far
from months
order by month;

-- The largest order of each customer: number them, keep the first.
select name, number, total_cents / 100 as shillings
from (
  select c.name, o.number, o.total_cents,
         row_number() over (partition by c.id order by o.total_cents desc, o.number) as place
  from orders o
  join customers c on c.id = o.customer_id
) ranked
where place = 1
order by shillings desc;
