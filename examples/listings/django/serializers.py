from django.db import transaction
from rest_framework import serializers

from shop.models import Product, Variant


class VariantSerializer(serializers.ModelSerializer):
    class Meta:
        model = Variant
        fields = ["sku", "price_cents", "on_hand"]
        read_only_fields = ["on_hand"]
        extra_kwargs = {"price_cents": {"min_value": 1}}


class ProductSerializer(serializers.ModelSerializer):
    variants = VariantSerializer(many=True, min_length=1, max_length=50)

    class Meta:
        model = Product
        fields = ["id", "title", "category", "variants"]
        read_only_fields = ["id"]

    def validate(self, data):
        skus = [variant["sku"] for variant in data["variants"]]
        if len(skus) != len(set(skus)):
            raise serializers.ValidationError({"variants": "Two variants have the same SKU."})
        return data

    @transaction.atomic
    def create(self, validated_data):
        variants = validated_data.pop("variants")
        product = Product.objects.create(**validated_data)
        Variant.objects.bulk_create(
            Variant(product=product, **variant) for variant in variants
        )
        return product
