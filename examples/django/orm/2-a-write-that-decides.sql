select on_hand from variants where sku = 'NYERI-AA-250G';

-- take('NYERI-AA-250G', 30), twice.
UPDATE "variants" SET "on_hand" = ("variants"."on_hand" - 30)
WHERE ("variants"."on_hand" >= 30 AND "variants"."sku" = 'NYERI-AA-250G');
UPDATE "variants" SET "on_hand" = ("variants"."on_hand" - 30)
WHERE ("variants"."on_hand" >= 30 AND "variants"."sku" = 'NYERI-AA-250G');
