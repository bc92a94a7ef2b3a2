create index on products (category_id);
