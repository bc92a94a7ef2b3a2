-- How many of each coffee were sold? The inner query runs once for each product.
explain analyze
select p.title,
       (select sum(l.quantity)
        from order_lines l join variants v on v.id = l.variant_id
        where v.product_id = p.id) as sold
from products p
join categories c on c.id = p.category_id
where c.slug = 'coffee';
