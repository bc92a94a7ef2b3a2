create index visits_customer on visits (customer);

-- The same question, the same answer.
explain analyze
select * from visits where customer = 'cus_42';

-- The index holds customers as they are written: this one cannot use it.
explain analyze
select * from visits where upper(customer) = 'CUS_42';
