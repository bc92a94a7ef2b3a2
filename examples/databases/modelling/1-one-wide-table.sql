-- The first idea: everything about a sale in one row.
create table sales (
  sale int, customer text, email text, product text, price_cents int, quantity int
);
insert into sales values
  (1, 'Amina W.', 'amina@example.com', 'Nyeri AA coffee', 145000, 2),
  (2, 'Amina W.', 'amina@example.com', 'Ahenema sandals', 460000, 1),
  (3, 'Kofi B.',  'kofi@example.com',  'Nyeri AA coffee', 145000, 1);

-- Amina has a new address. The program that was written for one sale changes one.
update sales set email = 'amina@mail.example' where sale = 2;
select distinct customer, email from sales where customer = 'Amina W.' order by email;

-- Kofi's only sale is cancelled, and with it goes all that we knew of Kofi.
delete from sales where sale = 3;
select count(*) as rows_about_kofi from sales where customer = 'Kofi B.';
