create index on products (price_cents, id, category_id, status);
