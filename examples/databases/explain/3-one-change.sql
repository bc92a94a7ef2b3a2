-- The plan named two scans that read everything to find a few rows.
create index variants_product on variants (product_id);
create index order_lines_variant on order_lines (variant_id);

explain analyze
select p.title,
       (select sum(l.quantity)
        from order_lines l join variants v on v.id = l.variant_id
        where v.product_id = p.id) as sold
from products p
join categories c on c.id = p.category_id
where c.slug = 'coffee';
