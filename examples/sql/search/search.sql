-- Words in any form: "roast" finds "roasted" and "roasting".
select title,
       round(ts_rank(words, query)::numeric, 3) as rank
from products,
     websearch_to_tsquery('english', 'dark roast -espresso') as query,
     to_tsvector('english', title || ' ' || description) as words
where words @@ query
order by rank desc, title
limit 5;

-- A stored column and an index, so that nobody reads every text again.
alter table products add column words tsvector
  generated always as (to_tsvector('english', title || ' ' || description)) stored;
create index products_words on products using gin (words);

select title, ts_headline('english', description, query, 'MaxWords=9, MinWords=5') as text
from products, websearch_to_tsquery('english', 'blackcurrant or caramel') as query
where words @@ query
order by title;
