-- One piece is left. Two programs look, decide, and write what they computed.
update stock set on_hand = 1;

select on_hand as amina_sees from stock;
select on_hand as kofi_sees from stock;
update stock set on_hand = 0; -- Amina: 1 - 1
insert into purchases values ('Amina', 'NYERI-AA-250G');
update stock set on_hand = 0; -- Kofi: 1 - 1, from what he saw
insert into purchases values ('Kofi', 'NYERI-AA-250G');

select on_hand, (select count(*) from purchases) as sold from stock;
