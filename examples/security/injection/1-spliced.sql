-- A search as it is often written: the words of the visitor become part of the SQL.
create function search_unsafe(words text) returns setof text language plpgsql as $$
begin
  return query execute
    'select title from products where title ilike ''%' || words || '%'' order by 1 limit 5';
end $$;

-- A visitor.
select search_unsafe('espresso') as title;

-- A visitor with an apostrophe. This error is the first sign.
select search_unsafe('Amina''s') as title;

-- A visitor who has seen the error.
select search_unsafe('zzz'' union select name || '' '' || email from customers --')
  as title;
