-- What comes with PostgreSQL and is switched on by hand.
create extension pg_trgm;
create extension unaccent;

-- A word is its groups of three letters, so a typing error costs a few of
-- them and not all.
select show_trgm('coffee');

select title, round(similarity(title, 'Nyeri cofee')::numeric, 2) as similar
from products
order by title <-> 'Nyeri cofee', title
limit 4;

-- An index over the groups serves `like` with a % on both sides too.
create index products_title on products using gin (title gin_trgm_ops);
select count(*) from products where title ilike '%offee%';

select unaccent('Crème brûlée, Ṣẹ̀kẹ̀rẹ̀') as plain;
