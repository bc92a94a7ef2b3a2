create index on products (category_id);
create index on products (status);
create index on products (price_cents);
