-- Product.objects.filter(title__startswith="Nyeri").prefetch_related("variants")
SELECT "products"."id", "products"."title" FROM "products"
WHERE "products"."title"::text LIKE 'Nyeri%';

-- The second query, for all products of the first.
SELECT "variants"."product_id", "variants"."sku" FROM "variants"
WHERE "variants"."product_id" IN (
  'prd_01KF0E44M0NYER1AA000000000', 'prd_01KF0E44M0NYER1PB000000000'
)
ORDER BY "variants"."sku";
