-- What sold best, and who sells it.
select p.title,
       v.name as vendor,
       sum(l.quantity) as pieces,
       sum(l.quantity * l.unit_price_cents) / 100 as shillings
from order_lines l
join orders o   on o.id = l.order_id
join variants a on a.id = l.variant_id
join products p on p.id = a.product_id
join vendors v  on v.id = p.vendor_id
where o.status not in ('cancelled', 'pending_payment')
group by p.id, v.id
order by pieces desc, p.title
limit 5;

-- Customers with nothing in their basket count too: a left join keeps them.
select c.name, count(o.id) as orders
from customers c
left join orders o on o.customer_id = c.id and o.status = 'paid'
group by c.id
order by orders desc, c.name;
