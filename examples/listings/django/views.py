from rest_framework import generics, permissions

from shop.models import Product
from shop.serializers import ProductSerializer


class ProductList(generics.ListCreateAPIView):
    permission_classes = [permissions.IsAuthenticatedOrReadOnly]
    serializer_class = ProductSerializer

    def get_queryset(self):
        return Product.objects.select_related("category").prefetch_related("variants")

    def perform_create(self, serializer):
        # Whose product it is comes from the login, and never from the body.
        serializer.save(vendor=self.request.user.vendor)
