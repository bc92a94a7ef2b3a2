create schema draft;
set search_path = draft;

create table customers (
  id    bigint generated always as identity primary key,
  name  text not null,
  email text not null unique
);
create table variants (
  id          bigint generated always as identity primary key,
  sku         text not null unique,
  price_cents int not null check (price_cents > 0)
);
create table orders (
  id          bigint generated always as identity primary key,
  customer_id bigint not null references customers,
  placed_at   timestamptz not null default '2026-01-15 09:00Z'
);
create table order_lines (
  order_id         bigint references orders on delete cascade,
  variant_id       bigint references variants,
  quantity         int not null check (quantity > 0),
  unit_price_cents int not null,
  primary key (order_id, variant_id)
);

insert into customers (name, email) values ('Amina W.', 'amina@example.com');
insert into variants (sku, price_cents) values ('NYERI-AA-250G', 145000);
insert into orders (customer_id) values (1);
insert into order_lines values (1, 1, 2, 145000);

-- What the model refuses, whoever asks:
insert into customers (name, email) values ('Amina again', 'amina@example.com');
insert into orders (customer_id) values (99);
insert into order_lines values (1, 1, 1, 145000);
delete from customers where id = 1;
