create table jobs (id int primary key, what text not null);
insert into jobs values (1, 'send mail'), (2, 'resize image'), (3, 'make report');

-- Worker A takes a job and works on it. Its transaction is parked, with its
-- locks, so that this one connection can play worker B.
begin;
select * from jobs order by id for update skip locked limit 1;
prepare transaction 'worker_a';

-- Worker B does not wait for job 1. It takes the next that is free.
begin;
select * from jobs order by id for update skip locked limit 1;
rollback;

-- Without `skip locked` it would have to wait, or to give up:
begin;
select * from jobs order by id for update nowait limit 1;
rollback;

-- A is done: the job goes, and its lock.
commit prepared 'worker_a';
select * from jobs order by id for update skip locked;
