-- First what is compared with `=`, then what is sorted by.
create index products_page
  on products (category_id, status, price_cents, id);
