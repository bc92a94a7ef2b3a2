-- A shop after a few years: 100,000 visits.
create table visits as
select n as id,
       'cus_' || (n * 7919 % 20000) as customer,
       timestamptz '2025-01-01' + n * interval '5 minutes' as at
from generate_series(1, 100000) n;
analyze visits;

-- Five rows are wanted, and every row is read.
explain analyze
select * from visits where customer = 'cus_42';
