-- The same search with a parameter: the words travel beside the SQL.
create function search_safe(words text) returns setof text language plpgsql as $$
begin
  return query execute
    'select title from products where title ilike ''%'' || $1 || ''%'' order by 1 limit 5'
    using words;
end $$;

select search_safe('espresso') as title;
select search_safe('Amina''s') as title;
select search_safe('zzz'' union select name || '' '' || email from customers --')
  as title;

-- What is left: `%` and `_` mean something to ilike. This finds everything.
select count(*) as found from search_safe('%');
