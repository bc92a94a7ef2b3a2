-- for product in Product.objects.filter(category__slug="coffee").order_by("title")[:3]:
--     print(product.title, product.vendor.name)
SELECT "products"."title", "products"."vendor_id"
FROM "products"
INNER JOIN "categories" ON ("products"."category_id" = "categories"."id")
WHERE "categories"."slug" = 'coffee'
ORDER BY "products"."title" LIMIT 3;

-- And then one for each row, in the loop, where nobody sees it:
SELECT "vendors"."name" FROM "vendors"
WHERE "vendors"."id" = 'vnd_01KF0E44M0H1GH1AND00000000' LIMIT 21;
SELECT "vendors"."name" FROM "vendors"
WHERE "vendors"."id" = 'vnd_01KF0E44M0ENT0T00000000000' LIMIT 21;
SELECT "vendors"."name" FROM "vendors"
WHERE "vendors"."id" = 'vnd_01KF0E44M0HARB0VR000000000' LIMIT 21;
