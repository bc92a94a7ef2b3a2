from celery import shared_task
from django.utils import timezone

from shop.mail import MailServerBusy, send_mail
from shop.models import Order


@shared_task(
    acks_late=True,
    autoretry_for=(MailServerBusy,),
    retry_backoff=2,
    retry_backoff_max=600,
    max_retries=8,
    ignore_result=True,
)
def confirm_order(order_id):
    """Sends the confirmation of an order. Running it twice sends one mail."""
    order = Order.objects.get(pk=order_id)
    if order.confirmed_at:
        return
    # The mail service drops a second mail with the same key.
    send_mail(order.email, "confirmation", key=f"order-{order.pk}-confirmation", timeout=10)
    Order.objects.filter(pk=order.pk).update(confirmed_at=timezone.now())
