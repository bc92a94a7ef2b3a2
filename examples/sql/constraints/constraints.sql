-- What the database itself refuses, whatever the code above it forgets.
update variants set on_hand = on_hand - 1000 where sku = 'NYERI-AA-250G';

insert into order_lines
values ('ord_of_nobody', 1, (select id from variants limit 1), 1, 100);

-- One booking of the courier at a time: ranges that may not overlap.
create table bookings (
  during tstzrange not null,
  exclude using gist (during with &&)
);
insert into bookings values ('[2026-01-15 09:00Z, 2026-01-15 11:00Z)');
insert into bookings values ('[2026-01-15 10:00Z, 2026-01-15 12:00Z)');
insert into bookings values ('[2026-01-15 11:00Z, 2026-01-15 12:00Z)');
select lower(during) as starts, upper(during) as ends
from bookings order by starts;
