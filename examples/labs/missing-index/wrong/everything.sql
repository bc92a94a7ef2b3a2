create index on products (category_id, status, price_cents, id)
  include (title, description);
