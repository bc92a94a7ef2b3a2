// Made by `npm run generate` from openapi/. Do not edit.
export const machines = {
  "Cart": {
    "table": "carts",
    "states": [
      "active",
      "converted",
      "merged",
      "expired"
    ],
    "steps": [
      {
        "from": [],
        "to": "active"
      },
      {
        "from": [
          "active"
        ],
        "to": "converted"
      },
      {
        "from": [
          "active"
        ],
        "to": "merged"
      },
      {
        "from": [
          "active"
        ],
        "to": "expired"
      }
    ]
  },
  "Order": {
    "table": "orders",
    "states": [
      "pending_payment",
      "paid",
      "partially_shipped",
      "shipped",
      "delivered",
      "completed",
      "cancelled",
      "expired",
      "refunded"
    ],
    "steps": [
      {
        "from": [],
        "to": "pending_payment"
      },
      {
        "from": [
          "pending_payment"
        ],
        "to": "paid"
      },
      {
        "from": [
          "pending_payment"
        ],
        "to": "expired"
      },
      {
        "from": [
          "paid"
        ],
        "to": "expired"
      },
      {
        "from": [
          "pending_payment",
          "paid"
        ],
        "to": "cancelled"
      },
      {
        "from": [
          "paid"
        ],
        "to": "partially_shipped"
      },
      {
        "from": [
          "paid",
          "partially_shipped"
        ],
        "to": "shipped"
      },
      {
        "from": [
          "partially_shipped"
        ],
        "to": "shipped"
      },
      {
        "from": [
          "shipped"
        ],
        "to": "delivered"
      },
      {
        "from": [
          "delivered"
        ],
        "to": "completed"
      },
      {
        "from": [
          "paid",
          "partially_shipped",
          "shipped",
          "delivered"
        ],
        "to": "refunded"
      }
    ]
  },
  "Payment": {
    "table": "payments",
    "states": [
      "created",
      "requires_action",
      "processing",
      "authorized",
      "captured",
      "partially_refunded",
      "refunded",
      "failed",
      "expired",
      "voided"
    ],
    "steps": [
      {
        "from": [],
        "to": "created"
      },
      {
        "from": [
          "created"
        ],
        "to": "requires_action"
      },
      {
        "from": [
          "created"
        ],
        "to": "processing"
      },
      {
        "from": [
          "created"
        ],
        "to": "authorized"
      },
      {
        "from": [
          "created"
        ],
        "to": "captured"
      },
      {
        "from": [
          "created"
        ],
        "to": "failed"
      },
      {
        "from": [
          "requires_action"
        ],
        "to": "authorized"
      },
      {
        "from": [
          "requires_action"
        ],
        "to": "captured"
      },
      {
        "from": [
          "requires_action"
        ],
        "to": "failed"
      },
      {
        "from": [
          "requires_action"
        ],
        "to": "expired"
      },
      {
        "from": [
          "processing"
        ],
        "to": "authorized"
      },
      {
        "from": [
          "processing"
        ],
        "to": "captured"
      },
      {
        "from": [
          "processing"
        ],
        "to": "failed"
      },
      {
        "from": [
          "authorized"
        ],
        "to": "captured"
      },
      {
        "from": [
          "authorized"
        ],
        "to": "expired"
      },
      {
        "from": [
          "requires_action",
          "processing",
          "authorized"
        ],
        "to": "voided"
      },
      {
        "from": [
          "captured",
          "partially_refunded"
        ],
        "to": "partially_refunded"
      },
      {
        "from": [
          "captured",
          "partially_refunded"
        ],
        "to": "refunded"
      }
    ]
  },
  "Refund": {
    "table": "refunds",
    "states": [
      "pending",
      "succeeded",
      "failed"
    ],
    "steps": [
      {
        "from": [],
        "to": "pending"
      },
      {
        "from": [
          "pending"
        ],
        "to": "succeeded"
      },
      {
        "from": [
          "pending"
        ],
        "to": "failed"
      }
    ]
  },
  "Shipment": {
    "table": "shipments",
    "states": [
      "created",
      "in_transit",
      "out_for_delivery",
      "delivered",
      "lost"
    ],
    "steps": [
      {
        "from": [],
        "to": "created"
      },
      {
        "from": [
          "created"
        ],
        "to": "in_transit"
      },
      {
        "from": [
          "in_transit"
        ],
        "to": "in_transit"
      },
      {
        "from": [
          "in_transit"
        ],
        "to": "out_for_delivery"
      },
      {
        "from": [
          "in_transit"
        ],
        "to": "lost"
      },
      {
        "from": [
          "out_for_delivery"
        ],
        "to": "out_for_delivery"
      },
      {
        "from": [
          "out_for_delivery"
        ],
        "to": "delivered"
      }
    ]
  },
  "Reservation": {
    "table": "reservations",
    "states": [
      "held",
      "committed",
      "released"
    ],
    "steps": [
      {
        "from": [],
        "to": "held"
      },
      {
        "from": [],
        "to": "committed"
      },
      {
        "from": [
          "held"
        ],
        "to": "committed"
      },
      {
        "from": [
          "held"
        ],
        "to": "released"
      }
    ]
  },
  "Product": {
    "table": "products",
    "states": [
      "draft",
      "active",
      "archived"
    ],
    "steps": [
      {
        "from": [],
        "to": "draft"
      },
      {
        "from": [
          "draft"
        ],
        "to": "active"
      },
      {
        "from": [
          "active"
        ],
        "to": "archived"
      },
      {
        "from": [
          "archived"
        ],
        "to": "draft"
      },
      {
        "from": [
          "draft"
        ],
        "to": null
      }
    ]
  },
  "Review": {
    "table": "reviews",
    "states": [
      "pending",
      "approved",
      "rejected"
    ],
    "steps": [
      {
        "from": [],
        "to": "pending"
      },
      {
        "from": [
          "pending",
          "rejected"
        ],
        "to": "approved"
      },
      {
        "from": [
          "pending",
          "approved"
        ],
        "to": "rejected"
      }
    ]
  },
  "Job": {
    "table": "jobs",
    "states": [
      "queued",
      "running",
      "retrying",
      "succeeded",
      "failed",
      "cancelled",
      "dead_lettered"
    ],
    "steps": [
      {
        "from": [],
        "to": "queued"
      },
      {
        "from": [
          "queued",
          "retrying"
        ],
        "to": "running"
      },
      {
        "from": [
          "running"
        ],
        "to": "succeeded"
      },
      {
        "from": [
          "running"
        ],
        "to": "failed"
      },
      {
        "from": [
          "running"
        ],
        "to": "retrying"
      },
      {
        "from": [
          "running"
        ],
        "to": "dead_lettered"
      },
      {
        "from": [
          "queued",
          "retrying"
        ],
        "to": "cancelled"
      },
      {
        "from": [
          "running"
        ],
        "to": "cancelled"
      }
    ]
  },
  "WebhookEndpoint": {
    "table": "webhook_endpoints",
    "states": [
      "active",
      "disabled"
    ],
    "steps": [
      {
        "from": [],
        "to": "active"
      },
      {
        "from": [
          "active"
        ],
        "to": "disabled"
      },
      {
        "from": [
          "disabled"
        ],
        "to": "active"
      },
      {
        "from": [
          "active",
          "disabled"
        ],
        "to": null
      }
    ]
  },
  "WebhookDelivery": {
    "table": "webhook_deliveries",
    "states": [
      "pending",
      "retrying",
      "delivered",
      "exhausted",
      "cancelled"
    ],
    "steps": [
      {
        "from": [],
        "to": "pending"
      },
      {
        "from": [
          "pending",
          "retrying"
        ],
        "to": "delivered"
      },
      {
        "from": [
          "pending"
        ],
        "to": "retrying"
      },
      {
        "from": [
          "pending",
          "retrying"
        ],
        "to": "exhausted"
      },
      {
        "from": [
          "pending",
          "retrying"
        ],
        "to": "cancelled"
      },
      {
        "from": [
          "cancelled"
        ],
        "to": "pending"
      },
      {
        "from": [
          "exhausted",
          "cancelled"
        ],
        "to": "retrying"
      }
    ]
  },
  "Upload": {
    "table": "uploads",
    "states": [
      "pending",
      "complete",
      "scanning",
      "ready",
      "rejected"
    ],
    "steps": [
      {
        "from": [],
        "to": "pending"
      },
      {
        "from": [
          "pending"
        ],
        "to": "complete"
      },
      {
        "from": [
          "complete"
        ],
        "to": "scanning"
      },
      {
        "from": [
          "scanning"
        ],
        "to": "ready"
      },
      {
        "from": [
          "scanning"
        ],
        "to": "rejected"
      }
    ]
  },
  "OutboxMessage": {
    "table": "outbox",
    "states": [
      "pending",
      "sent",
      "failed"
    ],
    "steps": [
      {
        "from": [],
        "to": "pending"
      },
      {
        "from": [
          "pending"
        ],
        "to": "sent"
      },
      {
        "from": [
          "pending"
        ],
        "to": "failed"
      }
    ]
  },
  "User": {
    "table": "users",
    "states": [
      "active",
      "suspended"
    ],
    "steps": [
      {
        "from": [],
        "to": "active"
      },
      {
        "from": [
          "active"
        ],
        "to": "suspended"
      },
      {
        "from": [
          "suspended"
        ],
        "to": "active"
      }
    ]
  },
  "Session": {
    "table": "sessions",
    "moment": "revoked_at",
    "states": [
      "open",
      "revoked"
    ],
    "steps": [
      {
        "from": [],
        "to": "open"
      },
      {
        "from": [
          "open"
        ],
        "to": "revoked"
      }
    ]
  },
  "RefreshToken": {
    "table": "refresh_tokens",
    "moment": "used_at",
    "states": [
      "fresh",
      "rotated"
    ],
    "steps": [
      {
        "from": [],
        "to": "fresh"
      },
      {
        "from": [
          "fresh"
        ],
        "to": "rotated"
      }
    ]
  }
} as const
