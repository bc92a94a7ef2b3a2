from functools import partial

from django.db import transaction
from django.tasks import task

from shop.models import Order


@task(queue_name="mail")
def confirm_order(order_id):
    ...


@transaction.atomic
def place_order(cart):
    order = Order.objects.create_from(cart)
    transaction.on_commit(partial(confirm_order.enqueue, order_id=order.pk))
    return order
