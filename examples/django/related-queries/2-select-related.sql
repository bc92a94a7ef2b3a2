-- Product.objects.select_related("vendor").filter(category__slug="coffee")
--     .order_by("title")[:3]
SELECT "products"."title", "vendors"."name"
FROM "products"
INNER JOIN "categories" ON ("products"."category_id" = "categories"."id")
INNER JOIN "vendors" ON ("products"."vendor_id" = "vendors"."id")
WHERE "categories"."slug" = 'coffee'
ORDER BY "products"."title" LIMIT 3;
