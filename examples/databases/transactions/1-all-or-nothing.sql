-- Two bags are left. Kofi buys one, and the power fails in the middle.
create table stock (sku text primary key, on_hand int check (on_hand >= 0));
create table purchases (buyer text, sku text references stock);
insert into stock values ('NYERI-AA-250G', 2);

begin;
update stock set on_hand = on_hand - 1 where sku = 'NYERI-AA-250G';
select on_hand as inside_the_transaction from stock;
rollback; -- This is what PostgreSQL does for you when a connection is lost.

select on_hand as afterwards from stock;

-- Within a transaction, the first error ends it for all that follows.
begin;
insert into purchases values ('Kofi', 'NYERI-AA-250G');
update stock set on_hand = on_hand - 3 where sku = 'NYERI-AA-250G';
insert into purchases values ('Kofi again', 'NYERI-AA-250G');
commit;
select count(*) as purchases from purchases;
