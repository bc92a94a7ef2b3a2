update wallets set balance = 50;

begin isolation level serializable;
select sum(balance) as a_sees from wallets;
update wallets set balance = balance - 100 where name = 'cash';
prepare transaction 'a';

begin isolation level serializable;
select sum(balance) as b_sees from wallets;
update wallets set balance = balance - 100 where name = 'points';
commit;
commit prepared 'a';

-- B begins anew, as the hint says, and now it sees what A has done.
begin isolation level serializable;
select sum(balance) as b_sees_now from wallets;
rollback;
