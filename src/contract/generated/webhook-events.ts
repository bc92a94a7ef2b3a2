// Made by `npm run generate` from openapi/. Do not edit.
export const webhookEvents = {
  "order.created": {
    "subject": "order",
    "members": [
      "order_id",
      "number",
      "status",
      "payment_status",
      "fulfilment_status"
    ]
  },
  "order.paid": {
    "subject": "order",
    "members": [
      "order_id",
      "number",
      "status",
      "payment_status",
      "fulfilment_status"
    ]
  },
  "order.cancelled": {
    "subject": "order",
    "members": [
      "order_id",
      "number",
      "status",
      "payment_status",
      "fulfilment_status"
    ]
  },
  "order.expired": {
    "subject": "order",
    "members": [
      "order_id",
      "number",
      "status",
      "payment_status",
      "fulfilment_status"
    ]
  },
  "order.shipped": {
    "subject": "order",
    "members": [
      "order_id",
      "number",
      "status",
      "payment_status",
      "fulfilment_status"
    ]
  },
  "order.delivered": {
    "subject": "order",
    "members": [
      "order_id",
      "number",
      "status",
      "payment_status",
      "fulfilment_status"
    ]
  },
  "order.completed": {
    "subject": "order",
    "members": [
      "order_id",
      "number",
      "status",
      "payment_status",
      "fulfilment_status"
    ]
  },
  "payment.requires_action": {
    "subject": "payment",
    "members": [
      "payment_id",
      "order_id",
      "status",
      "method",
      "amount",
      "decline_code"
    ]
  },
  "payment.captured": {
    "subject": "payment",
    "members": [
      "payment_id",
      "order_id",
      "status",
      "method",
      "amount",
      "decline_code"
    ]
  },
  "payment.failed": {
    "subject": "payment",
    "members": [
      "payment_id",
      "order_id",
      "status",
      "method",
      "amount",
      "decline_code"
    ]
  },
  "refund.succeeded": {
    "subject": "refund",
    "members": [
      "refund_id",
      "payment_id",
      "order_id",
      "status",
      "amount"
    ]
  },
  "refund.failed": {
    "subject": "refund",
    "members": [
      "refund_id",
      "payment_id",
      "order_id",
      "status",
      "amount"
    ]
  },
  "product.published": {
    "subject": "product",
    "members": [
      "product_id",
      "vendor_id",
      "title",
      "status"
    ]
  },
  "product.archived": {
    "subject": "product",
    "members": [
      "product_id",
      "vendor_id",
      "title",
      "status"
    ]
  },
  "inventory.low": {
    "subject": "variant",
    "members": [
      "variant_id",
      "product_id",
      "sku",
      "available",
      "threshold"
    ]
  },
  "review.submitted": {
    "subject": "review",
    "members": [
      "review_id",
      "product_id",
      "rating",
      "status"
    ]
  },
  "report.ready": {
    "subject": "report",
    "members": [
      "report_id",
      "job_id",
      "type",
      "row_count",
      "expires_at"
    ]
  },
  "webhook.test": {
    "subject": "endpoint",
    "members": [
      "endpoint_id"
    ]
  }
} as const
