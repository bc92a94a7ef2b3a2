-- A tree in one table: each category names the one above it.
with recursive tree as (
  select id, name, 0 as depth, array[name] as path
  from categories
  where parent_id is null
  union all
  select c.id, c.name, t.depth + 1, t.path || c.name
  from categories c
  join tree t on t.id = c.parent_id
)
select repeat('  ', depth) || name as category,
       (select count(*) from products p where p.category_id = tree.id) as products
from tree
order by path;
