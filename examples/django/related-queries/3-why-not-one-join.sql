-- Twenty coffees, their variants, and each line in which one was sold.
select count(*) as rows,
       count(distinct p.id) as products,
       count(distinct a.id) as variants,
       sum(length(p.title) + length(p.description)) as characters_of_products
from products p
join categories c on c.id = p.category_id and c.slug = 'coffee'
join variants a on a.product_id = p.id
join order_lines l on l.variant_id = a.id;

-- The same products, each of them once.
select count(*) as products,
       sum(length(p.title) + length(p.description)) as characters
from products p
join categories c on c.id = p.category_id and c.slug = 'coffee';
