create table accounts (id int primary key, balance int not null);
insert into accounts values (1, 100);

-- Session A takes 30 and is parked before it commits, so that this one
-- connection can play session B.
begin;
update accounts set balance = balance - 30 where id = 1;
prepare transaction 'session_a';

-- B sees what is committed, and never what A has in its hands.
select balance as b_sees from accounts;
commit prepared 'session_a';
select balance as b_sees_now from accounts;

-- Both read the sum and then write. One after the other, the second would
-- have read something else: `serializable` notices, and refuses it.
begin isolation level serializable;
select sum(balance) from accounts;
update accounts set balance = balance - 10 where id = 1;
prepare transaction 'session_a';

begin isolation level serializable;
select sum(balance) from accounts;
insert into accounts values (2, 60);
commit;
commit prepared 'session_a';
select * from accounts order by id;
