set search_path = draft;

-- The price goes up after Amina has bought.
update variants set price_cents = 160000 where sku = 'NYERI-AA-250G';

select v.sku,
       v.price_cents      as price_today,
       l.unit_price_cents as price_she_paid,
       l.quantity * l.unit_price_cents as her_line
from order_lines l join variants v on v.id = l.variant_id;
