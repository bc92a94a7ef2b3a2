-- The rule: of Amina's two wallets, the sum must not go below zero.
create table wallets (name text primary key, balance int);
insert into wallets values ('cash', 50), ('points', 50);

-- A takes 100 from `cash`: the sum is 100, so that is fine. It is prepared,
-- not committed, so that this one connection can play B too.
begin isolation level repeatable read;
select sum(balance) as a_sees from wallets;
update wallets set balance = balance - 100 where name = 'cash';
prepare transaction 'a';

-- B looks at the same moment, and takes 100 from `points`.
begin isolation level repeatable read;
select sum(balance) as b_sees from wallets;
update wallets set balance = balance - 100 where name = 'points';
commit;
commit prepared 'a';

select name, balance, sum(balance) over () as sum from wallets order by name;
