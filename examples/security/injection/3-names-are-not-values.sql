-- A column cannot be a parameter. This sorts by a constant, so not at all.
create function cheapest(sort text) returns setof text language plpgsql as $$
begin
  return query execute 'select sku from variants order by $1 limit 2' using sort;
end $$;
select cheapest('price_cents') as sku;

-- So the program translates what the visitor said into what it knows.
create function sorted(sort text) returns setof text language plpgsql as $$
declare known text := case sort
  when 'price' then 'price_cents, sku'
  when '-price' then 'price_cents desc, sku'
  else null end;
begin
  if known is null then
    raise exception 'cannot sort by "%"', sort using errcode = '22023';
  end if;
  return query execute 'select sku from variants order by ' || known || ' limit 2';
end $$;
select sorted('price') as sku;
select sorted('(select email from customers limit 1)') as sku;
