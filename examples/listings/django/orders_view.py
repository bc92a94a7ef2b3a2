from rest_framework import generics, permissions

from shop.models import Order
from shop.serializers import OrderSerializer


class OrderDetail(generics.RetrieveAPIView):
    permission_classes = [permissions.IsAuthenticated]
    serializer_class = OrderSerializer

    def get_queryset(self):
        """The orders that exist for this reader. All others are 404, not 403."""
        user = self.request.user
        if user.is_staff:
            return Order.objects.all()
        return Order.objects.filter(customer=user)
