-- cheap_coffees(), as Django 5.2 writes it. Only line breaks were added.
SELECT "products"."title", MIN("variants"."price_cents") AS "from_price"
FROM "products"
INNER JOIN "categories" ON ("products"."category_id" = "categories"."id")
LEFT OUTER JOIN "variants" ON ("products"."id" = "variants"."product_id")
WHERE "categories"."slug" = 'coffee'
GROUP BY "products"."id"
ORDER BY "from_price" ASC, "products"."title" ASC
LIMIT 5;

-- sizes_of_categories()
SELECT "categories"."name" AS "name", COUNT("products"."id") AS "size"
FROM "categories"
LEFT OUTER JOIN "products" ON ("categories"."id" = "products"."category_id")
GROUP BY "categories"."id"
HAVING COUNT("products"."id") > 0
ORDER BY 2 DESC, 1 ASC
LIMIT 3;
