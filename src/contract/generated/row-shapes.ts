// Made by `npm run generate` from openapi/. Do not edit.
import type { RowShapes } from '../row-shape.ts'

export const rowShapes: RowShapes = {
  "addresses": {
    "owner_id": "string",
    "phone": "string",
    "id": "string",
    "label": "string",
    "recipient": "string",
    "line1": "string",
    "line2": [
      "string",
      null
    ],
    "city": "string",
    "region": [
      "string",
      null
    ],
    "postal_code": [
      "string",
      null
    ],
    "country": "string",
    "is_default": "boolean",
    "version": "number",
    "created_at": "instant",
    "updated_at": "instant"
  },
  "agenda": {
    "id": "string",
    "at": "instant",
    "kind": "=cart.expire|job.start|job.step|message.send|order.complete|order.expire|payment.action_expire|payment.lapse|provider.report|report.expire|report.schedule|upload.judge|upload.scan|variant.reprice|webhook.attempt",
    "ref": "string"
  },
  "audit_events": {
    "id": "string",
    "actor": {
      "type": "=admin|customer|system|vendor",
      "id": [
        "string",
        null
      ]
    },
    "action": "string",
    "target": {
      "type": "string",
      "id": "string"
    },
    "before": [
      {
        "*": [
          "string",
          null
        ]
      },
      null
    ],
    "after": [
      {
        "*": [
          "string",
          null
        ]
      },
      null
    ],
    "ip_masked": [
      "string",
      null
    ],
    "request_id": [
      "string",
      null
    ],
    "created_at": "instant"
  },
  "captures": {
    "id": "string",
    "payment_id": "string",
    "amount": "any",
    "created_at": "instant"
  },
  "carts": {
    "id": "string",
    "owner_id": [
      "string",
      null
    ],
    "token_hash": [
      "string",
      null
    ],
    "status": "=active|converted|expired|merged",
    "currency": "=ETB|GHS|KES|NGN|RWF|USD|ZAR",
    "items": [
      {
        "id": "string",
        "variant_id": "string",
        "quantity": "number",
        "unit_price_seen": "any"
      }
    ],
    "delivery": [
      {
        "method": "=express|pickup|standard",
        "address": "any"
      },
      null
    ],
    "successor_cart_id": [
      "string",
      null
    ],
    "version": "number",
    "expires_at": "instant",
    "created_at": "instant",
    "updated_at": "instant"
  },
  "categories": {
    "id": "string",
    "name": "string",
    "slug": "string",
    "parent_id": [
      "string",
      null
    ],
    "position": "number",
    "attribute_definitions": [
      {
        "key": "string",
        "label": "string",
        "type": "=boolean|choice|number|text",
        "unit?": [
          "string",
          null
        ],
        "values?": [
          "string"
        ],
        "filterable": "boolean",
        "required": "boolean"
      }
    ],
    "version": "number",
    "created_at": "instant",
    "updated_at": "instant"
  },
  "events": {
    "id": "string",
    "type": "string",
    "timestamp": "instant",
    "data": {
      "*": "any"
    }
  },
  "faults": {
    "id": "string",
    "kind": "=crash|drop_response|error|latency|outage|timeout",
    "operation_id?": "string",
    "delay_ms?": "number",
    "jitter_ms?": "number",
    "code?": "=internal_error|quota_exceeded|service_unavailable",
    "dependency?": "=cache|queue|search",
    "count?": "number"
  },
  "idempotency": {
    "id": "string",
    "fingerprint": "string",
    "first_seen_at": "instant",
    "reply": [
      "any",
      null
    ],
    "is_outcome_unknown": "boolean"
  },
  "inventory_adjustments": {
    "id": "string",
    "variant_id": "string",
    "delta": "number",
    "reason": "=count|damaged|received",
    "note": [
      "string",
      null
    ],
    "on_hand_after": "number",
    "created_by": "string",
    "created_at": "instant"
  },
  "jobs": {
    "id": "string",
    "type": "=image|report",
    "queue": "=images|mail|reports|webhooks",
    "owner_id": [
      "string",
      null
    ],
    "parameters": "any",
    "key": "string",
    "status": "=cancelled|dead_lettered|failed|queued|retrying|running|succeeded",
    "progress": "number",
    "attempts": "number",
    "attempt_started_at": [
      "instant",
      null
    ],
    "next_attempt_at": [
      "instant",
      null
    ],
    "cancel_requested_at": [
      "instant",
      null
    ],
    "result": [
      {
        "report_id?": "string",
        "image_id?": "string",
        "url?": "string"
      },
      null
    ],
    "error": [
      {
        "code": "=work_refused|worker_crashed",
        "detail": "string"
      },
      null
    ],
    "started_at": [
      "instant",
      null
    ],
    "finished_at": [
      "instant",
      null
    ],
    "version": "number",
    "created_at": "instant",
    "updated_at": "instant"
  },
  "link_tokens": {
    "id": "string",
    "user_id": "string",
    "purpose": "=email_verification|password_reset",
    "email": "string",
    "expires_at": "instant",
    "used_at": [
      "instant",
      null
    ],
    "created_at": "instant"
  },
  "login_failures": {
    "id": "string",
    "at": [
      "instant"
    ]
  },
  "messages": {
    "id": "string",
    "receiver_id": "string",
    "at": "instant",
    "headers": {
      "*": "string"
    },
    "body": "string",
    "status": "number"
  },
  "notification_preferences": {
    "id": "string",
    "version": "number",
    "created_at": "instant",
    "updated_at": "instant",
    "topics": {
      "security": {
        "email": "boolean",
        "sms": "boolean",
        "in_app": "boolean"
      },
      "orders": {
        "email": "boolean",
        "sms": "boolean",
        "in_app": "boolean"
      },
      "payments": {
        "email": "boolean",
        "sms": "boolean",
        "in_app": "boolean"
      },
      "delivery": {
        "email": "boolean",
        "sms": "boolean",
        "in_app": "boolean"
      },
      "reviews": {
        "email": "boolean",
        "sms": "boolean",
        "in_app": "boolean"
      },
      "catalogue": {
        "email": "boolean",
        "sms": "boolean",
        "in_app": "boolean"
      },
      "reports": {
        "email": "boolean",
        "sms": "boolean",
        "in_app": "boolean"
      }
    },
    "quiet_hours": [
      {
        "start": "string",
        "end": "string"
      },
      null
    ],
    "time_zone": "string"
  },
  "notifications": {
    "id": "string",
    "user_id": "string",
    "topic": "=catalogue|delivery|orders|payments|reports|reviews|security",
    "template": "=inventory.low|order.cancelled|order.completed|order.created|order.delivered|order.expired|order.paid|order.received|order.shipped|payment.captured|payment.failed|payment.requires_action|product.archived|product.published|refund.failed|refund.succeeded|report.ready|review.approved|review.invited|review.rejected|review.submitted|session.token_reused|user.email_change_requested|user.password_changed|user.password_reset_requested|user.reactivated|user.registered|user.registration_repeated|user.role_changed|user.suspended|user.verification_requested",
    "title": "string",
    "body": "string",
    "data": {
      "*": "string"
    },
    "read_at": [
      "instant",
      null
    ],
    "created_at": "instant",
    "updated_at": "instant"
  },
  "order_events": {
    "id": "string",
    "order_id": "string",
    "sequence": "number",
    "type": "string",
    "at": "instant",
    "actor": {
      "type": "=admin|customer|provider|system|vendor",
      "id": [
        "string",
        null
      ]
    },
    "data": {
      "*": "any"
    }
  },
  "orders": {
    "id": "string",
    "number": "string",
    "customer_id": "string",
    "cart_id": "string",
    "status": "=cancelled|completed|delivered|expired|paid|partially_shipped|pending_payment|refunded|shipped",
    "payment_status": "=authorized|paid|partially_refunded|refunded|unpaid|voided",
    "fulfilment_status": "=delivered|partially_shipped|shipped|unfulfilled",
    "currency": "=ETB|GHS|KES|NGN|RWF|USD|ZAR",
    "lines": [
      {
        "id": "string",
        "variant_id": "string",
        "product_id": "string",
        "vendor_id": "string",
        "sku": "string",
        "title": "string",
        "option_values": {
          "*": "string"
        },
        "unit_price": {
          "amount": "number",
          "currency": "=ETB|GHS|KES|NGN|RWF|USD|ZAR"
        },
        "quantity": "number",
        "quantity_shipped": "number",
        "quantity_refunded": "number",
        "line_total": {
          "amount": "number",
          "currency": "=ETB|GHS|KES|NGN|RWF|USD|ZAR"
        },
        "tax_rate_bps": "number",
        "tax": {
          "amount": "number",
          "currency": "=ETB|GHS|KES|NGN|RWF|USD|ZAR"
        }
      }
    ],
    "delivery": "any",
    "totals": "any",
    "reservation_expires_at": [
      "instant",
      null
    ],
    "cancelled": [
      {
        "at": "instant",
        "by": "=admin|customer",
        "reason": "=changed_mind|delivery_too_slow|found_cheaper|ordered_by_mistake|other",
        "note": [
          "string",
          null
        ]
      },
      null
    ],
    "placed_at": "instant",
    "version": "number",
    "created_at": "instant",
    "updated_at": "instant"
  },
  "outbox": {
    "id": "string",
    "channel": "=email|sms",
    "template": "=inventory.low|order.cancelled|order.completed|order.created|order.delivered|order.expired|order.paid|order.received|order.shipped|payment.captured|payment.failed|payment.requires_action|product.archived|product.published|refund.failed|refund.succeeded|report.ready|review.approved|review.invited|review.rejected|review.submitted|session.token_reused|user.email_change_requested|user.password_changed|user.password_reset_requested|user.reactivated|user.registered|user.registration_repeated|user.role_changed|user.suspended|user.verification_requested",
    "locale": "=en|fr|sw",
    "to": "string",
    "subject": "string",
    "text": "string",
    "link_token": [
      "string",
      null
    ],
    "status": "=failed|pending|sent",
    "attempts": "number",
    "last_error": [
      "string",
      null
    ],
    "dedupe_key": "string",
    "sent_at": [
      "instant",
      null
    ],
    "created_at": "instant",
    "updated_at": "instant"
  },
  "payments": {
    "id": "string",
    "order_id": "string",
    "customer_id": "string",
    "method": "=bank_transfer|card|cash_on_delivery|mobile_money|wallet",
    "status": "=authorized|captured|created|expired|failed|partially_refunded|processing|refunded|requires_action|voided",
    "capture_mode": "=automatic|manual",
    "amount": "any",
    "captured": "number",
    "refunded": "number",
    "token": "=tok_challenge|tok_challenge_fail|tok_declined|tok_dispute|tok_expired|tok_insufficient_funds|tok_ok|tok_prompt_ignored|tok_prompt_ok|tok_slow|tok_timeout",
    "next_action": [
      {
        "type": "=display_code|prompt|redirect",
        "challenge_id": "string",
        "url": [
          "string",
          null
        ],
        "code": [
          "string",
          null
        ],
        "expires_at": "instant"
      },
      null
    ],
    "attempts_left": "number",
    "decline_code": [
      "=action_expired|authentication_failed|expired_card|generic_decline|insufficient_funds|provider_error",
      null
    ],
    "authorization_expires_at": [
      "instant",
      null
    ],
    "provider_reference": "string",
    "key_fingerprint": [
      "string",
      null
    ],
    "version": "number",
    "created_at": "instant",
    "updated_at": "instant"
  },
  "products": {
    "id": "string",
    "vendor_id": "string",
    "category_ids": [
      "string"
    ],
    "title": "string",
    "slug": "string",
    "description": "string",
    "status": "=active|archived|draft",
    "options": [
      {
        "name": "string",
        "values": [
          "string"
        ]
      }
    ],
    "attributes": {
      "*": "any"
    },
    "images": [
      {
        "id": "string",
        "alt": "string",
        "position": "number",
        "file": "string",
        "upload_id?": "string",
        "status?": "=pending|ready"
      }
    ],
    "rating": {
      "average": [
        "number",
        null
      ],
      "count": "number"
    },
    "version": "number",
    "created_at": "instant",
    "updated_at": "instant",
    "summary": {
      "is_public": "boolean",
      "in_stock": "boolean",
      "lowest": {
        "KES?": "number",
        "NGN?": "number",
        "GHS?": "number",
        "ETB?": "number",
        "RWF?": "number",
        "ZAR?": "number",
        "USD?": "number"
      },
      "highest": {
        "KES?": "number",
        "NGN?": "number",
        "GHS?": "number",
        "ETB?": "number",
        "RWF?": "number",
        "ZAR?": "number",
        "USD?": "number"
      },
      "category_path": [
        "string"
      ]
    }
  },
  "provider_events": {
    "id": "string",
    "type": "string",
    "payment_id": [
      "string",
      null
    ],
    "occurred_at": "instant",
    "received_at": "instant",
    "outcome": "=applied|ignored"
  },
  "provider_habits": {
    "id": "=provider",
    "late_seconds": "number",
    "disorder_seconds": "number"
  },
  "receivers": {
    "id": "string",
    "url": "string",
    "answers": [
      {
        "status": "number",
        "delay_ms?": "number"
      }
    ],
    "message_count": "number"
  },
  "refresh_tokens": {
    "id": "string",
    "session_id": "string",
    "used_at": [
      "instant",
      null
    ],
    "created_at": "instant"
  },
  "refunds": {
    "id": "string",
    "payment_id": "string",
    "order_id": "string",
    "amount": "any",
    "reason": "=customer_request|damaged|lost|not_as_described|order_cancelled|other",
    "note": [
      "string",
      null
    ],
    "lines": [
      {
        "line_id": "string",
        "quantity": "number"
      }
    ],
    "restock": "boolean",
    "status": "=failed|pending|succeeded",
    "created_at": "instant",
    "updated_at": "instant"
  },
  "registrations": {
    "id": "string",
    "name": "string",
    "phone": [
      "string",
      null
    ],
    "locale": "=en|fr|sw",
    "currency": "=ETB|GHS|KES|NGN|RWF|USD|ZAR",
    "time_zone": "string",
    "password_hash": "string"
  },
  "report_schedules": {
    "id": "string",
    "owner_id": "string",
    "key": "string",
    "cron": "string",
    "time_zone": "string",
    "report": {
      "type": "=sales|stock|tax",
      "last_days?": "number",
      "currency?": "=ETB|GHS|KES|NGN|RWF|USD|ZAR",
      "format?": "=csv|json",
      "stock_at_most?": "number"
    },
    "enabled": "boolean",
    "next_run_at": [
      "instant",
      null
    ],
    "last_run": [
      {
        "at": "instant",
        "report_id": [
          "string",
          null
        ]
      },
      null
    ],
    "created_at": "instant",
    "updated_at": "instant"
  },
  "reports": {
    "id": "string",
    "owner_id": "string",
    "vendor_id": [
      "string",
      null
    ],
    "job_id": "string",
    "rows": [
      [
        "any"
      ],
      null
    ],
    "row_count": [
      "number",
      null
    ],
    "ready_at": [
      "instant",
      null
    ],
    "expires_at": [
      "instant",
      null
    ],
    "created_at": "instant",
    "updated_at": "instant",
    "currency": "=ETB|GHS|KES|NGN|RWF|USD|ZAR",
    "type": "=sales|stock|tax",
    "period": {
      "from": "string",
      "to": "string"
    },
    "format": "=csv|json",
    "stock_at_most": [
      "number",
      null
    ]
  },
  "reservations": {
    "id": "string",
    "order_id": "string",
    "variant_id": "string",
    "quantity": "number",
    "status": "=committed|held|released",
    "expires_at": "instant"
  },
  "reviews": {
    "id": "string",
    "product_id": "string",
    "author_id": "string",
    "author_name": "string",
    "rating": "number",
    "title": "string",
    "body": "string",
    "status": "=approved|pending|rejected",
    "flags": [
      "=contact|link|shouting"
    ],
    "reason": [
      "string",
      null
    ],
    "created_at": "instant",
    "updated_at": "instant"
  },
  "sessions": {
    "id": "string",
    "user_id": "string",
    "last_used_at": "instant",
    "expires_at": "instant",
    "revoked_at": [
      "instant",
      null
    ],
    "created_at": "instant"
  },
  "shipments": {
    "id": "string",
    "order_id": "string",
    "vendor_id": "string",
    "status": "=created|delivered|in_transit|lost|out_for_delivery",
    "lines": [
      {
        "line_id": "string",
        "quantity": "number"
      }
    ],
    "carrier": "string",
    "tracking_number": [
      "string",
      null
    ],
    "events": [
      {
        "status": "=created|delivered|in_transit|lost|out_for_delivery",
        "at": "instant",
        "location": [
          "string",
          null
        ],
        "recorded_at": "instant"
      }
    ],
    "version": "number",
    "created_at": "instant",
    "updated_at": "instant"
  },
  "uploads": {
    "id": "string",
    "owner_id": "string",
    "filename": "string",
    "content_type": "=image/jpeg|image/png|image/webp",
    "size": "number",
    "digest": "string",
    "status": "=complete|pending|ready|rejected|scanning",
    "inspection": [
      {
        "type": "=image/jpeg|image/png|image/webp",
        "width": "number",
        "height": "number",
        "trailing_bytes": "number",
        "is_stuffed": "boolean",
        "is_whole": "boolean"
      },
      null
    ],
    "reason": [
      "=broken|has_a_second_file|too_many_pixels",
      null
    ],
    "expires_at": "instant",
    "created_at": "instant",
    "updated_at": "instant"
  },
  "users": {
    "id": "string",
    "email": "string",
    "email_verified_at": [
      "instant",
      null
    ],
    "pending_email": [
      "string",
      null
    ],
    "name": "string",
    "phone": [
      "string",
      null
    ],
    "role": "=admin|customer|vendor",
    "status": "=active|suspended",
    "locale": "=en|fr|sw",
    "currency": "=ETB|GHS|KES|NGN|RWF|USD|ZAR",
    "time_zone": "string",
    "password_hash": "string",
    "vendor_id": [
      "string",
      null
    ],
    "version": "number",
    "created_at": "instant",
    "updated_at": "instant"
  },
  "variants": {
    "id": "string",
    "product_id": "string",
    "sku": "string",
    "option_values": {
      "*": "string"
    },
    "prices": [
      "any"
    ],
    "compare_at": [
      "any",
      null
    ],
    "weight_g": [
      "number",
      null
    ],
    "quantity_limit": [
      "number",
      null
    ],
    "status": "=active|archived",
    "on_hand": "number",
    "reserved": "number",
    "version": "number",
    "created_at": "instant",
    "updated_at": "instant"
  },
  "vendors": {
    "id": "string",
    "name": "string",
    "slug": "string",
    "city": "string",
    "country": "string",
    "currency": "=ETB|GHS|KES|NGN|RWF|USD|ZAR",
    "created_at": "instant"
  },
  "webhook_deliveries": {
    "id": "string",
    "endpoint_id": "string",
    "owner_id": "string",
    "event_id": "string",
    "event_type": "=inventory.low|order.cancelled|order.completed|order.created|order.delivered|order.expired|order.paid|order.shipped|payment.captured|payment.failed|payment.requires_action|product.archived|product.published|refund.failed|refund.succeeded|report.ready|review.submitted|webhook.test",
    "order_id": [
      "string",
      null
    ],
    "body": "string",
    "status": "=cancelled|delivered|exhausted|pending|retrying",
    "attempts": [
      {
        "at": "instant",
        "response_status": [
          "number",
          null
        ],
        "latency_ms": "number",
        "failure": [
          "=status|timeout|unreachable",
          null
        ]
      }
    ],
    "next_attempt_at": [
      "instant",
      null
    ],
    "created_at": "instant",
    "updated_at": "instant"
  },
  "webhook_endpoints": {
    "id": "string",
    "owner_id": "string",
    "url": "string",
    "event_types": [
      "=inventory.low|order.cancelled|order.completed|order.created|order.delivered|order.expired|order.paid|order.shipped|payment.captured|payment.failed|payment.requires_action|product.archived|product.published|refund.failed|refund.succeeded|report.ready|review.submitted|webhook.test"
    ],
    "payload": "=full|thin",
    "description": [
      "string",
      null
    ],
    "status": "=active|disabled",
    "secrets": [
      {
        "text": "string",
        "expires_at": [
          "instant",
          null
        ]
      }
    ],
    "failure_count": "number",
    "created_at": "instant",
    "updated_at": "instant"
  }
}
