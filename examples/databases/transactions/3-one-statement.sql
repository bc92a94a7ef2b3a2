-- The same with the decision inside of the write.
update stock set on_hand = 1;
delete from purchases;

update stock set on_hand = on_hand - 1
where sku = 'NYERI-AA-250G' and on_hand >= 1; -- Amina
update stock set on_hand = on_hand - 1
where sku = 'NYERI-AA-250G' and on_hand >= 1; -- Kofi
select on_hand from stock;
