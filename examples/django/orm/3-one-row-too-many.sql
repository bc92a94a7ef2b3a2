-- Product.objects.filter(category__slug="coffee", variants__price_cents__lt=150000)
SELECT "products"."title"
FROM "products"
INNER JOIN "categories" ON ("products"."category_id" = "categories"."id")
INNER JOIN "variants" ON ("products"."id" = "variants"."product_id")
WHERE ("categories"."slug" = 'coffee' AND "variants"."price_cents" < 150000)
ORDER BY "products"."title" LIMIT 4;

-- The same with Exists(…): a question with yes or no, so no row comes twice.
SELECT "products"."title"
FROM "products"
INNER JOIN "categories" ON ("products"."category_id" = "categories"."id")
WHERE ("categories"."slug" = 'coffee' AND EXISTS(
  SELECT 1 AS "a" FROM "variants" U0
  WHERE (U0."price_cents" < 150000 AND U0."product_id" = ("products"."id"))
  LIMIT 1))
ORDER BY "products"."title" LIMIT 4;
