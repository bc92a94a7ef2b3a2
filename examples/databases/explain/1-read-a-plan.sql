-- What did each customer pay for that is on its way?
explain analyze
select c.name, count(*) as orders, sum(o.total_cents) / 100 as shillings
from orders o
join customers c on c.id = o.customer_id
where o.status in ('paid', 'shipped')
group by c.id;
