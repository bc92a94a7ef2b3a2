from django.db import transaction

from shop.models import Order
from shop.tasks import confirm_order


@transaction.atomic
def place_order(cart):
    order = Order.objects.create_from(cart)
    # Not .delay(): a worker could be faster than the commit, and find no order.
    confirm_order.delay_on_commit(order.pk)
    return order
