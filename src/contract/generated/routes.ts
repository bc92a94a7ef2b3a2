// Made by `npm run generate` from openapi/. Do not edit.
export const routes = {
  "loginUser": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/auth/login",
    "tag": "Accounts",
    "summary": "Log in with e-mail and password",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "auth",
    "rules": [
      "BR-02",
      "BR-10"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "invalid_credentials",
      "account_suspended",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "refreshTokens": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/auth/refresh",
    "tag": "Accounts",
    "summary": "Exchange a refresh token for a new pair",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "auth",
    "rules": [
      "BR-03"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "refresh_token_invalid",
      "refresh_token_reused",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "logoutUser": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/auth/logout",
    "tag": "Accounts",
    "summary": "End the session",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": false,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "registerUser": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/auth/register",
    "tag": "Accounts",
    "summary": "Create an account",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "auth",
    "rules": [
      "BR-01",
      "BR-32"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "idempotency_in_progress",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "password_too_weak",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "verifyEmail": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/auth/email-verifications",
    "tag": "Accounts",
    "summary": "Verify an e-mail address",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "auth",
    "rules": [
      "BR-05"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "link_token_invalid",
      "malformed_request",
      "not_acceptable",
      "link_token_expired",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "requestPasswordReset": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/auth/password-resets",
    "tag": "Accounts",
    "summary": "Ask for a link to set a new password",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "auth",
    "rules": [
      "BR-01",
      "BR-32"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "resetPassword": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/auth/password-resets/confirmation",
    "tag": "Accounts",
    "summary": "Set a new password with a link",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "auth",
    "rules": [
      "BR-04"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "link_token_invalid",
      "malformed_request",
      "not_acceptable",
      "link_token_expired",
      "payload_too_large",
      "unsupported_media_type",
      "password_too_weak",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getJwks": {
    "plane": "api",
    "method": "GET",
    "path": "/.well-known/jwks.json",
    "tag": "Accounts",
    "summary": "Get the keys that verify tokens",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": "read",
    "idempotency": null,
    "cache": "public",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getMe": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/me",
    "tag": "Accounts",
    "summary": "Get your own profile",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": "read",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "updateMe": {
    "plane": "api",
    "method": "PATCH",
    "path": "/v1/me",
    "tag": "Accounts",
    "summary": "Change your own profile",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-02",
      "BR-04",
      "BR-05"
    ],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json",
        "application/merge-patch+json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_acceptable",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "current_password_incorrect",
      "password_too_weak",
      "validation_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listAddresses": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/me/addresses",
    "tag": "Accounts",
    "summary": "List your addresses",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createAddress": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/me/addresses",
    "tag": "Accounts",
    "summary": "Add an address",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-23"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_acceptable",
      "address_limit_reached",
      "idempotency_in_progress",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "raw_card_data_refused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "updateAddress": {
    "plane": "api",
    "method": "PATCH",
    "path": "/v1/me/addresses/{address_id}",
    "tag": "Accounts",
    "summary": "Change an address",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-23"
    ],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json",
        "application/merge-patch+json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_found",
      "not_acceptable",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "raw_card_data_refused",
      "validation_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "deleteAddress": {
    "plane": "api",
    "method": "DELETE",
    "path": "/v1/me/addresses/{address_id}",
    "tag": "Accounts",
    "summary": "Delete an address",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_found",
      "not_acceptable",
      "precondition_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listCategories": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/categories",
    "tag": "Catalog",
    "summary": "List categories",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": "read",
    "idempotency": null,
    "cache": "public",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "view": {
        "type": "string",
        "default": "flat"
      },
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createCategory": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/categories",
    "tag": "Catalog",
    "summary": "Create a category",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "category.created",
    "rules": [],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "idempotency_in_progress",
      "slug_taken",
      "payload_too_large",
      "unsupported_media_type",
      "category_too_deep",
      "idempotency_key_reused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getCategory": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/categories/{category_id}",
    "tag": "Catalog",
    "summary": "Get a category",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": "read",
    "idempotency": null,
    "cache": "public",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "updateCategory": {
    "plane": "api",
    "method": "PATCH",
    "path": "/v1/categories/{category_id}",
    "tag": "Catalog",
    "summary": "Change a category",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "category.updated",
    "rules": [],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json",
        "application/merge-patch+json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "category_cycle",
      "slug_taken",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "category_too_deep",
      "validation_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "deleteCategory": {
    "plane": "api",
    "method": "DELETE",
    "path": "/v1/categories/{category_id}",
    "tag": "Catalog",
    "summary": "Delete an empty category",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "category.deleted",
    "rules": [],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "category_not_empty",
      "precondition_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listProducts": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/products",
    "tag": "Catalog",
    "summary": "List products",
    "access": {
      "anyone": "any"
    },
    "identity": "optional",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-07",
      "BR-09"
    ],
    "etag": "read",
    "idempotency": null,
    "cache": "public",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "category": {
        "type": "string"
      },
      "vendor_id": {
        "type": "string"
      },
      "price_min": {
        "type": "integer"
      },
      "price_max": {
        "type": "integer"
      },
      "currency": {
        "type": "string",
        "default": "KES"
      },
      "in_stock": {
        "type": "boolean"
      },
      "rating_min": {
        "type": "number"
      },
      "attributes": {
        "type": "object"
      },
      "sort": {
        "type": "string[]",
        "default": [
          "-created_at"
        ]
      },
      "fields": {
        "type": "string[]"
      },
      "expand": {
        "type": "string[]"
      },
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      },
      "offset": {
        "type": "integer"
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createProduct": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/products",
    "tag": "Catalog",
    "summary": "Create a draft",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "product.created",
    "rules": [
      "BR-07",
      "BR-08",
      "BR-09"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "idempotency_in_progress",
      "slug_taken",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getProduct": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/products/{product_id}",
    "tag": "Catalog",
    "summary": "Get a product",
    "access": {
      "anyone": "any"
    },
    "identity": "optional",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-07",
      "BR-17"
    ],
    "etag": "read",
    "idempotency": null,
    "cache": "public",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "currency": {
        "type": "string",
        "default": "KES"
      },
      "expand": {
        "type": "string[]"
      }
    },
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "updateProduct": {
    "plane": "api",
    "method": "PATCH",
    "path": "/v1/products/{product_id}",
    "tag": "Catalog",
    "summary": "Change or publish a product",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "product.updated",
    "rules": [
      "BR-07",
      "BR-08",
      "BR-09"
    ],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json",
        "application/merge-patch+json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "invalid_transition",
      "product_not_publishable",
      "slug_taken",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "deleteProduct": {
    "plane": "api",
    "method": "DELETE",
    "path": "/v1/products/{product_id}",
    "tag": "Catalog",
    "summary": "Delete a draft",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "product.deleted",
    "rules": [
      "BR-08"
    ],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "invalid_transition",
      "product_has_orders",
      "precondition_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createVariant": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/products/{product_id}/variants",
    "tag": "Catalog",
    "summary": "Add a variant to a product",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "variant.created",
    "rules": [
      "BR-07",
      "BR-08"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "idempotency_in_progress",
      "sku_taken",
      "variant_limit_reached",
      "variant_options_taken",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "updateVariant": {
    "plane": "api",
    "method": "PATCH",
    "path": "/v1/variants/{variant_id}",
    "tag": "Catalog",
    "summary": "Change a variant",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "variant.updated",
    "rules": [
      "BR-07",
      "BR-08",
      "BR-13",
      "BR-19"
    ],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json",
        "application/merge-patch+json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "sku_taken",
      "variant_options_taken",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "deleteVariant": {
    "plane": "api",
    "method": "DELETE",
    "path": "/v1/variants/{variant_id}",
    "tag": "Catalog",
    "summary": "Delete a variant",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "variant.deleted",
    "rules": [
      "BR-08",
      "BR-17",
      "BR-19"
    ],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "variant_in_use",
      "precondition_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "searchProducts": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/search/products",
    "tag": "Catalog",
    "summary": "Search products",
    "access": {
      "anyone": "any"
    },
    "identity": "optional",
    "signature": null,
    "rate": "search",
    "rules": [
      "BR-07",
      "BR-09"
    ],
    "etag": "read",
    "idempotency": null,
    "cache": "public",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "q": {
        "type": "string"
      },
      "category": {
        "type": "string"
      },
      "vendor_id": {
        "type": "string"
      },
      "price_min": {
        "type": "integer"
      },
      "price_max": {
        "type": "integer"
      },
      "currency": {
        "type": "string",
        "default": "KES"
      },
      "in_stock": {
        "type": "boolean"
      },
      "rating_min": {
        "type": "number"
      },
      "attributes": {
        "type": "object"
      },
      "sort": {
        "type": "string",
        "default": "relevance"
      },
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "search_unavailable",
      "service_unavailable"
    ]
  },
  "createCart": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/carts",
    "tag": "Carts",
    "summary": "Open a cart",
    "access": {
      "anyone": "any",
      "customer": "own"
    },
    "identity": "optional",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-11"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": false,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "forbidden",
      "not_acceptable",
      "idempotency_in_progress",
      "payload_too_large",
      "unsupported_media_type",
      "currency_unsupported",
      "idempotency_key_reused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getCart": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/carts/{cart_id}",
    "tag": "Carts",
    "summary": "Get a cart",
    "access": {
      "guest": "own",
      "customer": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-12",
      "BR-13",
      "BR-20"
    ],
    "etag": "read",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "addCartItem": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/carts/{cart_id}/items",
    "tag": "Carts",
    "summary": "Add a variant to a cart",
    "access": {
      "guest": "own",
      "customer": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-07",
      "BR-12",
      "BR-13",
      "BR-17"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "cart_line_limit_reached",
      "cart_not_active",
      "currency_mismatch",
      "idempotency_in_progress",
      "insufficient_stock",
      "quantity_limit_exceeded",
      "variant_unavailable",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "updateCartItem": {
    "plane": "api",
    "method": "PATCH",
    "path": "/v1/carts/{cart_id}/items/{item_id}",
    "tag": "Carts",
    "summary": "Set the quantity of a line",
    "access": {
      "guest": "own",
      "customer": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-07",
      "BR-12",
      "BR-13",
      "BR-17"
    ],
    "etag": "optional",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json",
        "application/merge-patch+json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "cart_not_active",
      "currency_mismatch",
      "insufficient_stock",
      "quantity_limit_exceeded",
      "variant_unavailable",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "removeCartItem": {
    "plane": "api",
    "method": "DELETE",
    "path": "/v1/carts/{cart_id}/items/{item_id}",
    "tag": "Carts",
    "summary": "Remove a line from a cart",
    "access": {
      "guest": "own",
      "customer": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "cart_not_active",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "setCartDelivery": {
    "plane": "api",
    "method": "PUT",
    "path": "/v1/carts/{cart_id}/delivery",
    "tag": "Carts",
    "summary": "Set address and delivery method",
    "access": {
      "guest": "own",
      "customer": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-20",
      "BR-23"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "cart_not_active",
      "delivery_unavailable",
      "payload_too_large",
      "unsupported_media_type",
      "raw_card_data_refused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "validateCart": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/carts/{cart_id}/validation",
    "tag": "Carts",
    "summary": "Check a cart before checkout",
    "access": {
      "guest": "own",
      "customer": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-12",
      "BR-13",
      "BR-21"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "cart_not_active",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getMyCart": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/me/cart",
    "tag": "Carts",
    "summary": "Get your active cart",
    "access": {
      "customer": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-11",
      "BR-12",
      "BR-13",
      "BR-20"
    ],
    "etag": "read",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "mergeCart": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/me/cart/merges",
    "tag": "Carts",
    "summary": "Merge a guest cart into your own",
    "access": {
      "customer": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-10",
      "BR-11"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "cart_not_active",
      "idempotency_in_progress",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listOrders": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/orders",
    "tag": "Orders",
    "summary": "List orders",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-36"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "status": {
        "type": "string"
      },
      "scope": {
        "type": "string",
        "default": "own"
      },
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "insufficient_role",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createOrder": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/orders",
    "tag": "Orders",
    "summary": "Check out a cart",
    "access": {
      "customer": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "checkout",
    "rules": [
      "BR-14",
      "BR-15",
      "BR-16",
      "BR-17",
      "BR-18",
      "BR-19",
      "BR-20",
      "BR-21",
      "BR-23"
    ],
    "etag": null,
    "idempotency": "required",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "idempotency_key_missing",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "email_not_verified",
      "forbidden",
      "not_found",
      "not_acceptable",
      "cart_changed",
      "cart_empty",
      "cart_incomplete",
      "cart_not_active",
      "idempotency_in_progress",
      "out_of_stock",
      "price_changed",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "raw_card_data_refused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getOrder": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/orders/{order_id}",
    "tag": "Orders",
    "summary": "Get an order",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-19"
    ],
    "etag": "read",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "expand": {
        "type": "string[]"
      }
    },
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "cancelOrder": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/orders/{order_id}/cancellation",
    "tag": "Orders",
    "summary": "Cancel an order",
    "access": {
      "customer": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "order.cancelled",
    "rules": [
      "BR-17",
      "BR-23",
      "BR-27"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "idempotency_in_progress",
      "order_not_cancellable",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "raw_card_data_refused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listOrderEvents": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/orders/{order_id}/events",
    "tag": "Orders",
    "summary": "List what happened to an order",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-36"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createShipment": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/orders/{order_id}/shipments",
    "tag": "Orders",
    "summary": "Ship an order or a part of it",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "shipment.created",
    "rules": [
      "BR-17",
      "BR-29"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "idempotency_in_progress",
      "order_not_shippable",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "quantity_exceeds_unshipped",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "updateShipment": {
    "plane": "api",
    "method": "PATCH",
    "path": "/v1/shipments/{shipment_id}",
    "tag": "Orders",
    "summary": "Record where a shipment is",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "shipment.updated",
    "rules": [
      "BR-28",
      "BR-30"
    ],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json",
        "application/merge-patch+json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "invalid_transition",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listPaymentMethods": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/payment-methods",
    "tag": "Payments",
    "summary": "List payment methods",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-28"
    ],
    "etag": "read",
    "idempotency": null,
    "cache": "public",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "currency": {
        "type": "string",
        "default": "KES"
      },
      "amount": {
        "type": "integer"
      }
    },
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "currency_unsupported",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createPayment": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/payments",
    "tag": "Payments",
    "summary": "Pay an order",
    "access": {
      "customer": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "checkout",
    "rules": [
      "BR-22",
      "BR-23",
      "BR-25",
      "BR-28"
    ],
    "etag": null,
    "idempotency": "required",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "idempotency_key_missing",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "payment_declined",
      "forbidden",
      "not_found",
      "not_acceptable",
      "idempotency_in_progress",
      "order_not_payable",
      "payment_in_progress",
      "payload_too_large",
      "unsupported_media_type",
      "amount_mismatch",
      "idempotency_key_reused",
      "method_unsupported",
      "raw_card_data_refused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable",
      "provider_timeout"
    ]
  },
  "getPayment": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/payments/{payment_id}",
    "tag": "Payments",
    "summary": "Get a payment",
    "access": {
      "customer": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-24"
    ],
    "etag": "read",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "confirmPayment": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/payments/{payment_id}/confirmation",
    "tag": "Payments",
    "summary": "Confirm a challenge",
    "access": {
      "customer": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-22",
      "BR-23"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "authentication_failed",
      "payment_declined",
      "forbidden",
      "not_found",
      "not_acceptable",
      "idempotency_in_progress",
      "payment_state_invalid",
      "action_expired",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "raw_card_data_refused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "capturePayment": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/payments/{payment_id}/captures",
    "tag": "Payments",
    "summary": "Capture an authorisation",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "payment.captured",
    "rules": [
      "BR-26"
    ],
    "etag": null,
    "idempotency": "required",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": false,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "idempotency_key_missing",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "idempotency_in_progress",
      "payment_state_invalid",
      "payload_too_large",
      "unsupported_media_type",
      "amount_exceeds_authorized",
      "idempotency_key_reused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createRefund": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/payments/{payment_id}/refunds",
    "tag": "Payments",
    "summary": "Refund a payment",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "refund.created",
    "rules": [
      "BR-23",
      "BR-26"
    ],
    "etag": null,
    "idempotency": "required",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "idempotency_key_missing",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "idempotency_in_progress",
      "payment_state_invalid",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "raw_card_data_refused",
      "refund_exceeds_captured",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "receiveProviderEvent": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/payments/provider-events",
    "tag": "Payments",
    "summary": "Receive an event of the provider",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": "provider",
    "rate": "default",
    "rules": [
      "BR-24"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "signature_missing",
      "timestamp_out_of_tolerance",
      "signature_invalid",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getRefund": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/refunds/{refund_id}",
    "tag": "Payments",
    "summary": "Get a refund",
    "access": {
      "customer": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": "read",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listWebhookEndpoints": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/webhook-endpoints",
    "tag": "Webhooks",
    "summary": "List webhook endpoints",
    "access": {
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-36"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createWebhookEndpoint": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/webhook-endpoints",
    "tag": "Webhooks",
    "summary": "Register a webhook endpoint",
    "access": {
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "endpoint.created",
    "rules": [
      "BR-34",
      "BR-36"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "endpoint_limit_reached",
      "idempotency_in_progress",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "url_not_allowed",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "deleteWebhookEndpoint": {
    "plane": "api",
    "method": "DELETE",
    "path": "/v1/webhook-endpoints/{endpoint_id}",
    "tag": "Webhooks",
    "summary": "Delete a webhook endpoint",
    "access": {
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "endpoint.deleted",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "rotateWebhookSecret": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/webhook-endpoints/{endpoint_id}/secret-rotations",
    "tag": "Webhooks",
    "summary": "Rotate the secret of an endpoint",
    "access": {
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "endpoint.secret_rotated",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listWebhookDeliveries": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/webhook-endpoints/{endpoint_id}/deliveries",
    "tag": "Webhooks",
    "summary": "List the deliveries of an endpoint",
    "access": {
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-34",
      "BR-35"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "retryWebhookDelivery": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/webhook-deliveries/{delivery_id}/retries",
    "tag": "Webhooks",
    "summary": "Try a delivery again",
    "access": {
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "delivery.retried",
    "rules": [
      "BR-34",
      "BR-35"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "delivery_not_retryable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createReport": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/reports",
    "tag": "Reports",
    "summary": "Ask for a report",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-36",
      "BR-37"
    ],
    "etag": null,
    "idempotency": "required",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "idempotency_key_missing",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "idempotency_in_progress",
      "report_limit_reached",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "period_invalid",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "downloadReport": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/reports/{report_id}/content",
    "tag": "Reports",
    "summary": "Download a report",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-36"
    ],
    "etag": "read",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json",
      "text/csv"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "report_not_ready",
      "report_expired",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listReportSchedules": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/report-schedules",
    "tag": "Reports",
    "summary": "List report schedules",
    "access": {
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-36"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "putReportSchedule": {
    "plane": "api",
    "method": "PUT",
    "path": "/v1/report-schedules/{schedule_key}",
    "tag": "Reports",
    "summary": "Create or replace a report schedule",
    "access": {
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "schedule.saved",
    "rules": [
      "BR-36"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "cron_invalid",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getJob": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/jobs/{job_id}",
    "tag": "Jobs",
    "summary": "Get a job",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-37"
    ],
    "etag": "read",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "cancelJob": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/jobs/{job_id}/cancellation",
    "tag": "Jobs",
    "summary": "Cancel a job",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "job.cancelled",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_found",
      "not_acceptable",
      "job_finished",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getQueueStats": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/admin/queues",
    "tag": "Jobs",
    "summary": "Get the state of the queues",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getDashboardMetrics": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/admin/dashboard",
    "tag": "Admin",
    "summary": "Get the figures of the dashboard",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": "read",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "from": {
        "type": "string"
      },
      "to": {
        "type": "string"
      },
      "currency": {
        "type": "string",
        "default": "KES"
      }
    },
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "period_invalid",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listNotifications": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/notifications",
    "tag": "Notifications",
    "summary": "List your notifications",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "unread": {
        "type": "boolean"
      },
      "topic": {
        "type": "string"
      },
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "streamNotifications": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/notifications/stream",
    "tag": "Notifications",
    "summary": "Follow your notifications and orders as they come",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-32",
      "BR-39"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "text/event-stream"
    ],
    "query": {
      "timeout_seconds": {
        "type": "integer",
        "default": 300
      }
    },
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_acceptable",
      "stream_limit_reached",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "markNotificationsRead": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/notifications/read-receipts",
    "tag": "Notifications",
    "summary": "Mark notifications as read",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getNotificationPreferences": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/me/notification-preferences",
    "tag": "Notifications",
    "summary": "Get what you are told, and where",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": "read",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "replaceNotificationPreferences": {
    "plane": "api",
    "method": "PUT",
    "path": "/v1/me/notification-preferences",
    "tag": "Notifications",
    "summary": "Choose what you are told, and where",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-33"
    ],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_acceptable",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "preference_locked",
      "validation_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listOutboxMessages": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/admin/outbox-messages",
    "tag": "Notifications",
    "summary": "List mails and text messages",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-32",
      "BR-33"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "channel": {
        "type": "string"
      },
      "status": {
        "type": "string"
      },
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listNotificationTemplates": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/admin/notification-templates",
    "tag": "Notifications",
    "summary": "List the texts of messages",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "key": {
        "type": "string"
      },
      "channel": {
        "type": "string"
      },
      "locale": {
        "type": "string"
      }
    },
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listUsers": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/admin/users",
    "tag": "Admin",
    "summary": "List accounts",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "role": {
        "type": "string"
      },
      "status": {
        "type": "string"
      },
      "verified": {
        "type": "boolean"
      },
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "updateUser": {
    "plane": "api",
    "method": "PATCH",
    "path": "/v1/admin/users/{user_id}",
    "tag": "Admin",
    "summary": "Change the role or status of an account",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "user.updated",
    "rules": [
      "BR-04",
      "BR-06"
    ],
    "etag": "required",
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json",
        "application/merge-patch+json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "last_admin",
      "precondition_failed",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "precondition_required",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listAuditEvents": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/admin/audit-events",
    "tag": "Admin",
    "summary": "List who did what",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "action": {
        "type": "string"
      },
      "actor_id": {
        "type": "string"
      },
      "target_id": {
        "type": "string"
      },
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "attachProductImage": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/products/{product_id}/images",
    "tag": "Catalog",
    "summary": "Attach an uploaded image",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "product.image_added",
    "rules": [
      "BR-08",
      "BR-38"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "idempotency_in_progress",
      "image_limit_reached",
      "upload_not_ready",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "deleteProductImage": {
    "plane": "api",
    "method": "DELETE",
    "path": "/v1/products/{product_id}/images/{image_id}",
    "tag": "Catalog",
    "summary": "Remove an image",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "product.image_removed",
    "rules": [
      "BR-07",
      "BR-08"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "product_not_publishable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listReviews": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/products/{product_id}/reviews",
    "tag": "Reviews",
    "summary": "List the reviews of a product",
    "access": {
      "anyone": "any"
    },
    "identity": "optional",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-07",
      "BR-31"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "rating": {
        "type": "integer"
      },
      "sort": {
        "type": "string",
        "default": "-created_at"
      },
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "not_found",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createReview": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/products/{product_id}/reviews",
    "tag": "Reviews",
    "summary": "Review a product",
    "access": {
      "customer": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-07",
      "BR-31"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "email_not_verified",
      "forbidden",
      "purchase_required",
      "not_found",
      "not_acceptable",
      "idempotency_in_progress",
      "review_exists",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listReviewQueue": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/reviews",
    "tag": "Reviews",
    "summary": "List reviews for moderation",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "status": {
        "type": "string",
        "default": "pending"
      },
      "flag": {
        "type": "string"
      },
      "min_age_hours": {
        "type": "integer"
      },
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "moderateReview": {
    "plane": "api",
    "method": "PUT",
    "path": "/v1/reviews/{review_id}/moderation",
    "tag": "Reviews",
    "summary": "Approve or reject a review",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "review.moderated",
    "rules": [
      "BR-31"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "invalid_transition",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "listInventory": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/inventory",
    "tag": "Inventory",
    "summary": "List stock",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-08",
      "BR-17"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "low_stock": {
        "type": "boolean"
      },
      "product_id": {
        "type": "string"
      },
      "limit": {
        "type": "integer",
        "default": 20
      },
      "cursor": {
        "type": "string"
      },
      "include_total": {
        "type": "boolean",
        "default": false
      }
    },
    "problems": [
      "cursor_invalid",
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createInventoryAdjustment": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/inventory/adjustments",
    "tag": "Inventory",
    "summary": "Correct stock",
    "access": {
      "vendor": "own",
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "audit": "variant.stock_corrected",
    "rules": [
      "BR-08",
      "BR-17"
    ],
    "etag": null,
    "idempotency": "required",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "idempotency_key_missing",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_found",
      "not_acceptable",
      "idempotency_in_progress",
      "stock_below_reserved",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "createUpload": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/uploads",
    "tag": "Uploads",
    "summary": "Announce a file",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-38"
    ],
    "etag": null,
    "idempotency": "optional",
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_acceptable",
      "idempotency_in_progress",
      "payload_too_large",
      "unsupported_media_type",
      "idempotency_key_reused",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "putUploadContent": {
    "plane": "api",
    "method": "PUT",
    "path": "/v1/uploads/{upload_id}/content",
    "tag": "Uploads",
    "summary": "Send the bytes of a file",
    "access": {
      "customer": "own",
      "vendor": "own",
      "admin": "own"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [
      "BR-38"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 5242880,
    "body": {
      "required": true,
      "accepts": [
        "image/*"
      ]
    },
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "not_found",
      "not_acceptable",
      "upload_complete",
      "upload_expired",
      "payload_too_large",
      "unsupported_media_type",
      "digest_mismatch",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "executeGraphql": {
    "plane": "api",
    "method": "POST",
    "path": "/v1/graphql",
    "tag": "GraphQL",
    "summary": "Run a GraphQL query, mutation or subscription",
    "access": {
      "anyone": "any",
      "guest": "own"
    },
    "identity": "optional",
    "signature": null,
    "rate": "graphql",
    "rules": [
      "BR-41"
    ],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 131072,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/graphql-response+json",
      "application/json",
      "text/event-stream"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "graphql_invalid",
      "graphql_too_costly",
      "graphql_too_deep",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getLiveness": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/health/live",
    "tag": "System",
    "summary": "Is the process up?",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getReadiness": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/health/ready",
    "tag": "System",
    "summary": "Can the service take requests?",
    "access": {
      "anyone": "any"
    },
    "identity": "none",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "not_ready",
      "service_unavailable"
    ]
  },
  "getMetrics": {
    "plane": "api",
    "method": "GET",
    "path": "/v1/metrics",
    "tag": "System",
    "summary": "Get metrics for monitoring",
    "access": {
      "admin": "any"
    },
    "identity": "required",
    "signature": null,
    "rate": "default",
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/openmetrics-text"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "access_token_expired",
      "access_token_invalid",
      "unauthenticated",
      "forbidden",
      "not_acceptable",
      "quota_exceeded",
      "internal_error",
      "service_unavailable"
    ]
  },
  "getSandbox": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox",
    "tag": "Sandbox",
    "summary": "Get the state of the sandbox",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "internal_error"
    ]
  },
  "resetSandbox": {
    "plane": "sandbox",
    "method": "POST",
    "path": "/__sandbox/reset",
    "tag": "Sandbox",
    "summary": "Start a scenario from its beginning",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": false,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "internal_error"
    ]
  },
  "getClock": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/clock",
    "tag": "Sandbox",
    "summary": "Read the clock",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "internal_error"
    ]
  },
  "advanceClock": {
    "plane": "sandbox",
    "method": "POST",
    "path": "/__sandbox/clock",
    "tag": "Sandbox",
    "summary": "Advance the clock",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "internal_error"
    ]
  },
  "listPersonas": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/personas",
    "tag": "Sandbox",
    "summary": "List the personas",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "internal_error"
    ]
  },
  "loginPersona": {
    "plane": "sandbox",
    "method": "POST",
    "path": "/__sandbox/personas/{persona}/login",
    "tag": "Sandbox",
    "summary": "Log a persona in",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "account_suspended",
      "not_found",
      "not_acceptable",
      "internal_error"
    ]
  },
  "listMail": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/mailbox",
    "tag": "Sandbox",
    "summary": "Read the mailbox",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "to": {
        "type": "string"
      }
    },
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "internal_error"
    ]
  },
  "listSms": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/sms",
    "tag": "Sandbox",
    "summary": "Read the text messages",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "to": {
        "type": "string"
      }
    },
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "internal_error"
    ]
  },
  "listFaults": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/faults",
    "tag": "Sandbox",
    "summary": "List the faults in force",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "internal_error"
    ]
  },
  "addFault": {
    "plane": "sandbox",
    "method": "POST",
    "path": "/__sandbox/faults",
    "tag": "Sandbox",
    "summary": "Inject a fault",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "internal_error"
    ]
  },
  "clearFaults": {
    "plane": "sandbox",
    "method": "DELETE",
    "path": "/__sandbox/faults",
    "tag": "Sandbox",
    "summary": "Remove all faults",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "internal_error"
    ]
  },
  "removeFault": {
    "plane": "sandbox",
    "method": "DELETE",
    "path": "/__sandbox/faults/{fault_id}",
    "tag": "Sandbox",
    "summary": "Remove a fault",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_found",
      "not_acceptable",
      "internal_error"
    ]
  },
  "listReceivers": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/receivers",
    "tag": "Sandbox",
    "summary": "List the webhook receivers",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "internal_error"
    ]
  },
  "addReceiver": {
    "plane": "sandbox",
    "method": "POST",
    "path": "/__sandbox/receivers",
    "tag": "Sandbox",
    "summary": "Program a webhook receiver",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "internal_error"
    ]
  },
  "removeReceiver": {
    "plane": "sandbox",
    "method": "DELETE",
    "path": "/__sandbox/receivers/{receiver_id}",
    "tag": "Sandbox",
    "summary": "Remove a webhook receiver",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_found",
      "not_acceptable",
      "internal_error"
    ]
  },
  "listReceiverMessages": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/receivers/{receiver_id}/messages",
    "tag": "Sandbox",
    "summary": "Read what a receiver got",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_found",
      "not_acceptable",
      "internal_error"
    ]
  },
  "approvePayment": {
    "plane": "sandbox",
    "method": "POST",
    "path": "/__sandbox/provider/{payment_id}/approve",
    "tag": "Sandbox",
    "summary": "Let the provider approve a payment",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_found",
      "not_acceptable",
      "internal_error"
    ]
  },
  "denyPayment": {
    "plane": "sandbox",
    "method": "POST",
    "path": "/__sandbox/provider/{payment_id}/deny",
    "tag": "Sandbox",
    "summary": "Let the provider deny a payment",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": false,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_found",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "internal_error"
    ]
  },
  "replayProviderEvent": {
    "plane": "sandbox",
    "method": "POST",
    "path": "/__sandbox/provider/{payment_id}/replay-event",
    "tag": "Sandbox",
    "summary": "Let the provider repeat itself",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_found",
      "not_acceptable",
      "internal_error"
    ]
  },
  "listRequests": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/requests",
    "tag": "Sandbox",
    "summary": "List recent requests",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json",
      "application/har+json"
    ],
    "query": {
      "limit": {
        "type": "integer",
        "default": 50
      }
    },
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "internal_error"
    ]
  },
  "getCounters": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/counters",
    "tag": "Sandbox",
    "summary": "Get the counters",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "internal_error"
    ]
  },
  "getRequest": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/requests/{request_id}",
    "tag": "Sandbox",
    "summary": "Get the trace of a request",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_found",
      "not_acceptable",
      "internal_error"
    ]
  },
  "interleaveRequests": {
    "plane": "sandbox",
    "method": "POST",
    "path": "/__sandbox/interleave",
    "tag": "Sandbox",
    "summary": "Run requests in every order of their steps",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "internal_error"
    ]
  },
  "listRows": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/tables/{table}",
    "tag": "Sandbox",
    "summary": "Look into a table",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {
      "search": {
        "type": "string"
      },
      "limit": {
        "type": "integer",
        "default": 50
      },
      "offset": {
        "type": "integer",
        "default": 0
      }
    },
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_found",
      "not_acceptable",
      "internal_error"
    ]
  },
  "getState": {
    "plane": "sandbox",
    "method": "GET",
    "path": "/__sandbox/state",
    "tag": "Sandbox",
    "summary": "Take a snapshot",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 1048576,
    "body": null,
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "internal_error"
    ]
  },
  "putState": {
    "plane": "sandbox",
    "method": "PUT",
    "path": "/__sandbox/state",
    "tag": "Sandbox",
    "summary": "Restore a snapshot",
    "access": {},
    "identity": "none",
    "signature": null,
    "rate": null,
    "rules": [],
    "etag": null,
    "idempotency": null,
    "cache": "private",
    "bodyLimit": 33554432,
    "body": {
      "required": true,
      "accepts": [
        "application/json"
      ]
    },
    "produces": [
      "application/json"
    ],
    "query": {},
    "problems": [
      "filter_invalid",
      "malformed_request",
      "not_acceptable",
      "snapshot_incompatible",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "internal_error"
    ]
  }
} as const
