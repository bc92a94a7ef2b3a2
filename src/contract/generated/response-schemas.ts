// Made by `npm run generate` from openapi/. Do not edit.
import type { SchemaSet } from '../shape.ts'

export const responseSchemas: SchemaSet = {
  "$defs": {
    "TokenPair": {
      "type": "object",
      "required": [
        "access_token",
        "token_type",
        "expires_in",
        "refresh_token",
        "refresh_expires_in"
      ],
      "properties": {
        "access_token": {
          "type": "string",
          "maxLength": 2000
        },
        "token_type": {
          "type": "string",
          "const": "Bearer"
        },
        "expires_in": {
          "type": "integer",
          "minimum": 1,
          "maximum": 900
        },
        "refresh_token": {
          "type": "string",
          "maxLength": 200
        },
        "refresh_expires_in": {
          "type": "integer",
          "minimum": 1,
          "maximum": 2592000
        },
        "merged_cart_id": {
          "$ref": "#/$defs/CartId"
        }
      }
    },
    "CartId": {
      "type": "string",
      "pattern": "^crt_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "FilterInvalidProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "parameter"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 400
        },
        "code": {
          "type": "string",
          "const": "filter_invalid"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "parameter": {
          "type": "string",
          "maxLength": 200
        },
        "allowed": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "type": "string",
            "maxLength": 80
          }
        }
      }
    },
    "MalformedRequestProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 400
        },
        "code": {
          "type": "string",
          "const": "malformed_request"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "InvalidCredentialsProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 401
        },
        "code": {
          "type": "string",
          "const": "invalid_credentials"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "AccountSuspendedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 403
        },
        "code": {
          "type": "string",
          "const": "account_suspended"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "NotAcceptableProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "available"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 406
        },
        "code": {
          "type": "string",
          "const": "not_acceptable"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "available": {
          "type": "array",
          "minItems": 1,
          "maxItems": 5,
          "items": {
            "type": "string",
            "maxLength": 80
          }
        }
      }
    },
    "PayloadTooLargeProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "limit_bytes"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 413
        },
        "code": {
          "type": "string",
          "const": "payload_too_large"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "limit_bytes": {
          "type": "integer",
          "minimum": 1,
          "maximum": 10000000
        }
      }
    },
    "UnsupportedMediaTypeProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "accepted"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 415
        },
        "code": {
          "type": "string",
          "const": "unsupported_media_type"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "accepted": {
          "type": "array",
          "minItems": 1,
          "maxItems": 5,
          "items": {
            "type": "string",
            "maxLength": 80
          }
        }
      }
    },
    "ValidationFailedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "errors"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "validation_failed"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "errors": {
          "type": "array",
          "minItems": 1,
          "maxItems": 200,
          "items": {
            "$ref": "#/$defs/FieldError"
          }
        }
      }
    },
    "FieldError": {
      "type": "object",
      "required": [
        "pointer",
        "code",
        "detail"
      ],
      "properties": {
        "pointer": {
          "type": "string",
          "maxLength": 500
        },
        "code": {
          "type": "string",
          "enum": [
            "required",
            "unknown_field",
            "wrong_type",
            "too_short",
            "too_long",
            "too_small",
            "too_large",
            "too_few",
            "too_many",
            "not_unique",
            "not_allowed",
            "wrong_format",
            "invalid"
          ]
        },
        "detail": {
          "type": "string",
          "maxLength": 500
        },
        "meta": {
          "$ref": "#/$defs/FieldErrorMeta"
        }
      }
    },
    "FieldErrorMeta": {
      "type": "object",
      "properties": {
        "min": {
          "type": "number",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
        },
        "max": {
          "type": "number",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
        }
      }
    },
    "QuotaExceededProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "violated_policies"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 429
        },
        "code": {
          "type": "string",
          "const": "quota_exceeded"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "violated_policies": {
          "type": "array",
          "minItems": 1,
          "maxItems": 5,
          "items": {
            "type": "string",
            "maxLength": 40
          }
        }
      }
    },
    "InternalErrorProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 500
        },
        "code": {
          "type": "string",
          "const": "internal_error"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "ServiceUnavailableProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 503
        },
        "code": {
          "type": "string",
          "const": "service_unavailable"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "RefreshTokenInvalidProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 401
        },
        "code": {
          "type": "string",
          "const": "refresh_token_invalid"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "RefreshTokenReusedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "session_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 401
        },
        "code": {
          "type": "string",
          "const": "refresh_token_reused"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "session_id": {
          "$ref": "#/$defs/SessionId"
        }
      }
    },
    "SessionId": {
      "type": "string",
      "pattern": "^ses_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "AccessTokenExpiredProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 401
        },
        "code": {
          "type": "string",
          "const": "access_token_expired"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "AccessTokenInvalidProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 401
        },
        "code": {
          "type": "string",
          "const": "access_token_invalid"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "UnauthenticatedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 401
        },
        "code": {
          "type": "string",
          "const": "unauthenticated"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "MailPromise": {
      "type": "object",
      "required": [
        "email",
        "link_expires_in"
      ],
      "properties": {
        "email": {
          "type": "string",
          "format": "email",
          "maxLength": 254
        },
        "link_expires_in": {
          "type": "integer",
          "minimum": 1,
          "maximum": 86400
        }
      }
    },
    "IdempotencyInProgressProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "idempotency_in_progress"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "IdempotencyKeyReusedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "first_seen_at"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "idempotency_key_reused"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "first_seen_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "Instant": {
      "type": "string",
      "format": "date-time",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
      "maxLength": 24
    },
    "PasswordTooWeakProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "rules"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "password_too_weak"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "rules": {
          "type": "array",
          "minItems": 1,
          "maxItems": 3,
          "items": {
            "type": "string",
            "enum": [
              "too_short",
              "breached",
              "contains_email"
            ]
          }
        }
      }
    },
    "LinkTokenInvalidProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 400
        },
        "code": {
          "type": "string",
          "const": "link_token_invalid"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "LinkTokenExpiredProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 410
        },
        "code": {
          "type": "string",
          "const": "link_token_expired"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "JsonWebKeySet": {
      "type": "object",
      "required": [
        "keys"
      ],
      "properties": {
        "keys": {
          "type": "array",
          "minItems": 1,
          "maxItems": 5,
          "items": {
            "$ref": "#/$defs/JsonWebKey"
          }
        }
      }
    },
    "JsonWebKey": {
      "type": "object",
      "required": [
        "kty",
        "crv",
        "x",
        "y",
        "kid",
        "use",
        "alg"
      ],
      "properties": {
        "kty": {
          "type": "string",
          "const": "EC"
        },
        "crv": {
          "type": "string",
          "const": "P-256"
        },
        "x": {
          "type": "string",
          "minLength": 43,
          "maxLength": 43
        },
        "y": {
          "type": "string",
          "minLength": 43,
          "maxLength": 43
        },
        "kid": {
          "type": "string",
          "maxLength": 64
        },
        "use": {
          "type": "string",
          "const": "sig"
        },
        "alg": {
          "type": "string",
          "const": "ES256"
        }
      }
    },
    "User": {
      "type": "object",
      "required": [
        "id",
        "email",
        "email_verified_at",
        "pending_email",
        "name",
        "phone",
        "role",
        "status",
        "locale",
        "currency",
        "time_zone",
        "version",
        "etag",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/UserId"
        },
        "email": {
          "type": "string",
          "format": "email",
          "maxLength": 254
        },
        "email_verified_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "pending_email": {
          "type": [
            "string",
            "null"
          ],
          "format": "email",
          "maxLength": 254
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "phone": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 20
        },
        "role": {
          "type": "string",
          "enum": [
            "customer",
            "vendor",
            "admin"
          ]
        },
        "status": {
          "type": "string",
          "enum": [
            "active",
            "suspended"
          ]
        },
        "locale": {
          "type": "string",
          "enum": [
            "en",
            "fr",
            "sw"
          ]
        },
        "currency": {
          "$ref": "#/$defs/CurrencyCode"
        },
        "time_zone": {
          "type": "string",
          "maxLength": 60
        },
        "version": {
          "$ref": "#/$defs/Version"
        },
        "etag": {
          "$ref": "#/$defs/ETagValue"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "UserId": {
      "type": "string",
      "pattern": "^usr_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "CurrencyCode": {
      "type": "string",
      "enum": [
        "KES",
        "NGN",
        "GHS",
        "ETB",
        "RWF",
        "ZAR",
        "USD"
      ]
    },
    "Version": {
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991
    },
    "ETagValue": {
      "type": "string",
      "pattern": "^\"[\\w-]{1,64}\"$",
      "maxLength": 66
    },
    "PreconditionFailedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "current_etag"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 412
        },
        "code": {
          "type": "string",
          "const": "precondition_failed"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "current_etag": {
          "$ref": "#/$defs/ETagValue"
        }
      }
    },
    "CurrentPasswordIncorrectProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "current_password_incorrect"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "PreconditionRequiredProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 428
        },
        "code": {
          "type": "string",
          "const": "precondition_required"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "AddressList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/SavedAddress"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object"
        }
      }
    },
    "SavedAddress": {
      "type": "object",
      "required": [
        "id",
        "label",
        "recipient",
        "line1",
        "line2",
        "city",
        "region",
        "postal_code",
        "country",
        "phone",
        "is_default",
        "version",
        "etag",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/AddressId"
        },
        "label": {
          "type": "string",
          "minLength": 1,
          "maxLength": 40
        },
        "recipient": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "line1": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "line2": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 120
        },
        "city": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80
        },
        "region": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 80
        },
        "postal_code": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 16
        },
        "country": {
          "$ref": "#/$defs/CountryCode"
        },
        "phone": {
          "type": "string",
          "pattern": "^\\+[1-9][0-9]{6,14}$",
          "minLength": 8,
          "maxLength": 16
        },
        "is_default": {
          "type": "boolean"
        },
        "version": {
          "$ref": "#/$defs/Version"
        },
        "etag": {
          "$ref": "#/$defs/ETagValue"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "AddressId": {
      "type": "string",
      "pattern": "^adr_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "CountryCode": {
      "type": "string",
      "pattern": "^[A-Z]{2}$",
      "minLength": 2,
      "maxLength": 2
    },
    "Page": {
      "type": "object",
      "required": [
        "limit",
        "has_more",
        "next_cursor",
        "prev_cursor"
      ],
      "properties": {
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100
        },
        "has_more": {
          "type": "boolean"
        },
        "next_cursor": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 1024
        },
        "prev_cursor": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 1024
        },
        "total": {
          "type": "integer",
          "minimum": 0,
          "maximum": 10000
        },
        "total_relation": {
          "type": "string",
          "enum": [
            "eq",
            "gte"
          ]
        }
      }
    },
    "CursorInvalidProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 400
        },
        "code": {
          "type": "string",
          "const": "cursor_invalid"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "AddressLimitReachedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "limit"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "address_limit_reached"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        }
      }
    },
    "RawCardDataRefusedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "raw_card_data_refused"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "NotFoundProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 404
        },
        "code": {
          "type": "string",
          "const": "not_found"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "CategoryList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "oneOf": [
              {
                "$ref": "#/$defs/Category"
              },
              {
                "$ref": "#/$defs/CategoryNode"
              }
            ]
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object"
        }
      }
    },
    "Category": {
      "type": "object",
      "required": [
        "id",
        "name",
        "slug",
        "parent_id",
        "path",
        "position",
        "breadcrumbs",
        "attribute_definitions",
        "product_count",
        "version",
        "etag",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/CategoryId"
        },
        "name": {
          "type": "string",
          "maxLength": 80
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        },
        "parent_id": {
          "oneOf": [
            {
              "$ref": "#/$defs/CategoryId"
            },
            {
              "type": "null"
            }
          ]
        },
        "path": {
          "type": "string",
          "maxLength": 330
        },
        "position": {
          "type": "integer",
          "minimum": 0,
          "maximum": 10000
        },
        "breadcrumbs": {
          "type": "array",
          "maxItems": 4,
          "items": {
            "$ref": "#/$defs/CategoryRef"
          }
        },
        "attribute_definitions": {
          "type": "array",
          "maxItems": 20,
          "items": {
            "$ref": "#/$defs/AttributeDefinition"
          }
        },
        "product_count": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "version": {
          "$ref": "#/$defs/Version"
        },
        "etag": {
          "$ref": "#/$defs/ETagValue"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "CategoryId": {
      "type": "string",
      "pattern": "^cat_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "Slug": {
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "minLength": 1,
      "maxLength": 80
    },
    "CategoryRef": {
      "type": "object",
      "required": [
        "id",
        "name",
        "slug"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/CategoryId"
        },
        "name": {
          "type": "string",
          "maxLength": 80
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        }
      }
    },
    "AttributeDefinition": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "key",
        "label",
        "type",
        "filterable",
        "required"
      ],
      "properties": {
        "key": {
          "type": "string",
          "pattern": "^[a-z][a-z0-9_]{0,39}$",
          "maxLength": 40
        },
        "label": {
          "type": "string",
          "maxLength": 80
        },
        "type": {
          "type": "string",
          "enum": [
            "text",
            "number",
            "boolean",
            "choice"
          ]
        },
        "unit": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 12
        },
        "values": {
          "type": "array",
          "maxItems": 40,
          "items": {
            "type": "string",
            "maxLength": 60
          }
        },
        "filterable": {
          "type": "boolean"
        },
        "required": {
          "type": "boolean"
        }
      }
    },
    "CategoryNode": {
      "type": "object",
      "required": [
        "id",
        "name",
        "slug",
        "product_count",
        "children"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/CategoryId"
        },
        "name": {
          "type": "string",
          "maxLength": 80
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        },
        "product_count": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "children": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/$defs/CategoryNode"
          }
        }
      }
    },
    "ForbiddenProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 403
        },
        "code": {
          "type": "string",
          "const": "forbidden"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "SlugTakenProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "slug",
        "suggestion"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "slug_taken"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        },
        "suggestion": {
          "$ref": "#/$defs/Slug"
        }
      }
    },
    "CategoryTooDeepProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "limit"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "category_too_deep"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 10
        }
      }
    },
    "CategoryCycleProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "category_cycle"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "CategoryNotEmptyProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "products",
        "children"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "category_not_empty"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "products": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "children": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "ProductList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/ProductItem"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object"
        }
      }
    },
    "ProductItem": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/ProductId"
        },
        "vendor_id": {
          "$ref": "#/$defs/VendorId"
        },
        "category_ids": {
          "type": "array",
          "minItems": 1,
          "maxItems": 3,
          "items": {
            "$ref": "#/$defs/CategoryId"
          }
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        },
        "description": {
          "type": "string",
          "maxLength": 4000
        },
        "status": {
          "type": "string",
          "enum": [
            "draft",
            "active",
            "archived"
          ]
        },
        "options": {
          "type": "array",
          "maxItems": 3,
          "items": {
            "$ref": "#/$defs/ProductOption"
          }
        },
        "attributes": {
          "type": "object",
          "maxProperties": 20,
          "additionalProperties": {
            "type": [
              "string",
              "number",
              "boolean"
            ],
            "maxLength": 60,
            "minimum": -1000000,
            "maximum": 1000000
          }
        },
        "images": {
          "type": "array",
          "maxItems": 10,
          "items": {
            "$ref": "#/$defs/Image"
          }
        },
        "rating": {
          "$ref": "#/$defs/Rating"
        },
        "price_range": {
          "oneOf": [
            {
              "$ref": "#/$defs/PriceRange"
            },
            {
              "type": "null"
            }
          ]
        },
        "in_stock": {
          "type": "boolean"
        },
        "variants": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/Variant"
          }
        },
        "vendor": {
          "$ref": "#/$defs/VendorRef"
        },
        "version": {
          "$ref": "#/$defs/Version"
        },
        "etag": {
          "$ref": "#/$defs/ETagValue"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "ProductId": {
      "type": "string",
      "pattern": "^prd_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "VendorId": {
      "type": "string",
      "pattern": "^vnd_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "ProductOption": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name",
        "values"
      ],
      "properties": {
        "name": {
          "type": "string",
          "maxLength": 40
        },
        "values": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "type": "string",
            "maxLength": 60
          }
        }
      }
    },
    "Image": {
      "type": "object",
      "required": [
        "id",
        "alt",
        "position",
        "renditions"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/ImageId"
        },
        "alt": {
          "type": "string",
          "minLength": 3,
          "maxLength": 250
        },
        "position": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9
        },
        "upload_id": {
          "$ref": "#/$defs/UploadId"
        },
        "renditions": {
          "type": "array",
          "minItems": 1,
          "maxItems": 6,
          "items": {
            "$ref": "#/$defs/Rendition"
          }
        }
      }
    },
    "ImageId": {
      "type": "string",
      "pattern": "^img_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "UploadId": {
      "type": "string",
      "pattern": "^upl_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "Rendition": {
      "type": "object",
      "required": [
        "width",
        "url",
        "status"
      ],
      "properties": {
        "width": {
          "type": "integer",
          "minimum": 1,
          "maximum": 4000
        },
        "url": {
          "type": "string",
          "format": "uri",
          "maxLength": 300
        },
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "ready"
          ]
        }
      }
    },
    "Rating": {
      "type": "object",
      "required": [
        "average",
        "count"
      ],
      "properties": {
        "average": {
          "type": [
            "number",
            "null"
          ],
          "minimum": 1,
          "maximum": 5
        },
        "count": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "PriceRange": {
      "type": "object",
      "required": [
        "min",
        "max"
      ],
      "properties": {
        "min": {
          "$ref": "#/$defs/Money"
        },
        "max": {
          "$ref": "#/$defs/Money"
        }
      }
    },
    "Money": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "amount",
        "currency"
      ],
      "properties": {
        "amount": {
          "type": "integer",
          "format": "int64",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
        },
        "currency": {
          "$ref": "#/$defs/CurrencyCode"
        }
      }
    },
    "Variant": {
      "type": "object",
      "required": [
        "id",
        "product_id",
        "sku",
        "option_values",
        "prices",
        "compare_at",
        "weight_g",
        "quantity_limit",
        "status",
        "stock",
        "version",
        "etag",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/VariantId"
        },
        "product_id": {
          "$ref": "#/$defs/ProductId"
        },
        "sku": {
          "type": "string",
          "pattern": "^[A-Z0-9][A-Z0-9-]{1,39}$",
          "maxLength": 40
        },
        "option_values": {
          "type": "object",
          "maxProperties": 3,
          "additionalProperties": {
            "type": "string",
            "maxLength": 60
          }
        },
        "prices": {
          "type": "array",
          "minItems": 1,
          "maxItems": 7,
          "items": {
            "$ref": "#/$defs/Money"
          }
        },
        "compare_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Money"
            },
            {
              "type": "null"
            }
          ]
        },
        "weight_g": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0,
          "maximum": 1000000
        },
        "quantity_limit": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1,
          "maximum": 99
        },
        "status": {
          "type": "string",
          "enum": [
            "active",
            "archived"
          ]
        },
        "stock": {
          "$ref": "#/$defs/Stock"
        },
        "version": {
          "$ref": "#/$defs/Version"
        },
        "etag": {
          "$ref": "#/$defs/ETagValue"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "VariantId": {
      "type": "string",
      "pattern": "^var_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "Stock": {
      "type": "object",
      "required": [
        "on_hand",
        "reserved",
        "available"
      ],
      "properties": {
        "on_hand": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "reserved": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "available": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "VendorRef": {
      "type": "object",
      "required": [
        "id",
        "name",
        "slug",
        "city"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/VendorId"
        },
        "name": {
          "type": "string",
          "maxLength": 120
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        },
        "city": {
          "type": "string",
          "maxLength": 80
        }
      }
    },
    "Product": {
      "allOf": [
        {
          "$ref": "#/$defs/ProductItem"
        },
        {
          "required": [
            "vendor_id",
            "category_ids",
            "title",
            "slug",
            "description",
            "status",
            "options",
            "attributes",
            "images",
            "rating",
            "price_range",
            "in_stock",
            "variants",
            "version",
            "etag",
            "created_at",
            "updated_at"
          ]
        }
      ]
    },
    "InvalidTransitionProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "from",
        "to",
        "allowed"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "invalid_transition"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "from": {
          "type": "string",
          "pattern": "^[a-z][a-z_]*$",
          "maxLength": 40
        },
        "to": {
          "type": "string",
          "pattern": "^[a-z][a-z_]*$",
          "maxLength": 40
        },
        "allowed": {
          "type": "array",
          "maxItems": 10,
          "items": {
            "type": "string",
            "maxLength": 40
          }
        }
      }
    },
    "ProductNotPublishableProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "missing"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "product_not_publishable"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "missing": {
          "type": "array",
          "minItems": 1,
          "maxItems": 4,
          "items": {
            "type": "string",
            "enum": [
              "image",
              "variant",
              "price",
              "attributes"
            ]
          }
        }
      }
    },
    "ProductHasOrdersProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "orders"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "product_has_orders"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "orders": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000
        }
      }
    },
    "SkuTakenProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "sku"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "sku_taken"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "sku": {
          "type": "string",
          "maxLength": 40
        }
      }
    },
    "VariantLimitReachedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "limit"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "variant_limit_reached"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        }
      }
    },
    "VariantOptionsTakenProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "variant_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "variant_options_taken"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "variant_id": {
          "$ref": "#/$defs/VariantId"
        }
      }
    },
    "VariantInUseProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "reserved"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "variant_in_use"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "reserved": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "SearchResult": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/SearchHit"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object",
          "required": [
            "query",
            "corrections",
            "facets"
          ],
          "properties": {
            "query": {
              "type": "string",
              "maxLength": 200
            },
            "corrections": {
              "type": "array",
              "maxItems": 100,
              "items": {
                "$ref": "#/$defs/Correction"
              }
            },
            "facets": {
              "type": "array",
              "maxItems": 60,
              "items": {
                "$ref": "#/$defs/Facet"
              }
            }
          }
        }
      }
    },
    "SearchHit": {
      "type": "object",
      "required": [
        "product",
        "score",
        "highlights"
      ],
      "properties": {
        "product": {
          "$ref": "#/$defs/ProductItem"
        },
        "score": {
          "type": "number",
          "minimum": 0,
          "maximum": 1000
        },
        "highlights": {
          "type": "object",
          "properties": {
            "title": {
              "type": "array",
              "maxItems": 20,
              "items": {
                "$ref": "#/$defs/TextSpan"
              }
            },
            "description": {
              "type": "array",
              "maxItems": 20,
              "items": {
                "$ref": "#/$defs/TextSpan"
              }
            }
          }
        }
      }
    },
    "TextSpan": {
      "type": "object",
      "required": [
        "start",
        "end"
      ],
      "properties": {
        "start": {
          "type": "integer",
          "minimum": 0,
          "maximum": 4000
        },
        "end": {
          "type": "integer",
          "minimum": 1,
          "maximum": 4000
        }
      }
    },
    "Correction": {
      "type": "object",
      "required": [
        "from",
        "to"
      ],
      "properties": {
        "from": {
          "type": "string",
          "maxLength": 200
        },
        "to": {
          "type": "string",
          "maxLength": 200
        }
      }
    },
    "Facet": {
      "type": "object",
      "required": [
        "parameter",
        "label",
        "values"
      ],
      "properties": {
        "parameter": {
          "type": "string",
          "maxLength": 60
        },
        "label": {
          "type": "string",
          "maxLength": 80
        },
        "values": {
          "type": "array",
          "maxItems": 50,
          "items": {
            "$ref": "#/$defs/FacetValue"
          }
        }
      }
    },
    "FacetValue": {
      "type": "object",
      "required": [
        "value",
        "label",
        "count"
      ],
      "properties": {
        "value": {
          "type": "string",
          "maxLength": 80
        },
        "label": {
          "type": "string",
          "maxLength": 120
        },
        "count": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000
        }
      }
    },
    "SearchUnavailableProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "fallback"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 503
        },
        "code": {
          "type": "string",
          "const": "search_unavailable"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "fallback": {
          "type": "string",
          "maxLength": 60
        }
      }
    },
    "Cart": {
      "type": "object",
      "required": [
        "id",
        "owner_id",
        "status",
        "currency",
        "items",
        "delivery",
        "delivery_options",
        "totals",
        "problems",
        "successor_cart_id",
        "version",
        "etag",
        "expires_at",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/CartId"
        },
        "owner_id": {
          "oneOf": [
            {
              "$ref": "#/$defs/UserId"
            },
            {
              "type": "null"
            }
          ]
        },
        "status": {
          "type": "string",
          "enum": [
            "active",
            "converted",
            "merged",
            "expired"
          ]
        },
        "currency": {
          "$ref": "#/$defs/CurrencyCode"
        },
        "items": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/CartItem"
          }
        },
        "delivery": {
          "oneOf": [
            {
              "$ref": "#/$defs/Delivery"
            },
            {
              "type": "null"
            }
          ]
        },
        "delivery_options": {
          "type": "array",
          "maxItems": 3,
          "items": {
            "$ref": "#/$defs/DeliveryOption"
          }
        },
        "totals": {
          "$ref": "#/$defs/Totals"
        },
        "problems": {
          "type": "array",
          "maxItems": 301,
          "items": {
            "$ref": "#/$defs/CartProblem"
          }
        },
        "successor_cart_id": {
          "oneOf": [
            {
              "$ref": "#/$defs/CartId"
            },
            {
              "type": "null"
            }
          ]
        },
        "version": {
          "$ref": "#/$defs/Version"
        },
        "etag": {
          "$ref": "#/$defs/ETagValue"
        },
        "expires_at": {
          "$ref": "#/$defs/Instant"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "CartItem": {
      "type": "object",
      "required": [
        "id",
        "variant_id",
        "product_id",
        "sku",
        "title",
        "option_values",
        "quantity",
        "unit_price",
        "unit_price_seen",
        "line_total",
        "availability"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/CartItemId"
        },
        "variant_id": {
          "$ref": "#/$defs/VariantId"
        },
        "product_id": {
          "$ref": "#/$defs/ProductId"
        },
        "sku": {
          "type": "string",
          "maxLength": 40
        },
        "title": {
          "type": "string",
          "maxLength": 120
        },
        "option_values": {
          "type": "object",
          "maxProperties": 3,
          "additionalProperties": {
            "type": "string",
            "maxLength": 60
          }
        },
        "quantity": {
          "type": "integer",
          "minimum": 1,
          "maximum": 99
        },
        "unit_price": {
          "$ref": "#/$defs/Money"
        },
        "unit_price_seen": {
          "$ref": "#/$defs/Money"
        },
        "line_total": {
          "$ref": "#/$defs/Money"
        },
        "availability": {
          "type": "object",
          "required": [
            "status",
            "available"
          ],
          "properties": {
            "status": {
              "type": "string",
              "enum": [
                "available",
                "insufficient",
                "unavailable"
              ]
            },
            "available": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000000
            }
          }
        }
      }
    },
    "CartItemId": {
      "type": "string",
      "pattern": "^itm_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "Delivery": {
      "type": "object",
      "required": [
        "method",
        "address",
        "price",
        "estimate"
      ],
      "properties": {
        "method": {
          "$ref": "#/$defs/DeliveryMethod"
        },
        "address": {
          "$ref": "#/$defs/Address"
        },
        "price": {
          "$ref": "#/$defs/Money"
        },
        "estimate": {
          "$ref": "#/$defs/DeliveryEstimate"
        }
      }
    },
    "DeliveryMethod": {
      "type": "string",
      "enum": [
        "standard",
        "express",
        "pickup"
      ]
    },
    "Address": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "recipient",
        "line1",
        "city",
        "country",
        "phone"
      ],
      "properties": {
        "recipient": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "line1": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "line2": {
          "type": "string",
          "maxLength": 120
        },
        "city": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80
        },
        "region": {
          "type": "string",
          "maxLength": 80
        },
        "postal_code": {
          "type": "string",
          "maxLength": 16
        },
        "country": {
          "$ref": "#/$defs/CountryCode"
        },
        "phone": {
          "type": "string",
          "pattern": "^\\+[1-9][0-9]{6,14}$",
          "minLength": 8,
          "maxLength": 16
        }
      }
    },
    "DeliveryEstimate": {
      "type": "object",
      "required": [
        "min_days",
        "max_days"
      ],
      "properties": {
        "min_days": {
          "type": "integer",
          "minimum": 0,
          "maximum": 60
        },
        "max_days": {
          "type": "integer",
          "minimum": 0,
          "maximum": 60
        }
      }
    },
    "DeliveryOption": {
      "type": "object",
      "required": [
        "method",
        "price",
        "estimate"
      ],
      "properties": {
        "method": {
          "$ref": "#/$defs/DeliveryMethod"
        },
        "price": {
          "$ref": "#/$defs/Money"
        },
        "estimate": {
          "$ref": "#/$defs/DeliveryEstimate"
        }
      }
    },
    "Totals": {
      "type": "object",
      "required": [
        "subtotal",
        "shipping",
        "tax",
        "total"
      ],
      "properties": {
        "subtotal": {
          "$ref": "#/$defs/Money"
        },
        "shipping": {
          "$ref": "#/$defs/Money"
        },
        "tax": {
          "$ref": "#/$defs/Money"
        },
        "total": {
          "$ref": "#/$defs/Money"
        }
      }
    },
    "CartProblem": {
      "type": "object",
      "required": [
        "code",
        "item_id",
        "detail"
      ],
      "properties": {
        "code": {
          "type": "string",
          "enum": [
            "price_changed",
            "insufficient_stock",
            "variant_unavailable",
            "delivery_missing"
          ]
        },
        "item_id": {
          "oneOf": [
            {
              "$ref": "#/$defs/CartItemId"
            },
            {
              "type": "null"
            }
          ]
        },
        "detail": {
          "type": "string",
          "maxLength": 300
        }
      }
    },
    "NewCart": {
      "allOf": [
        {
          "$ref": "#/$defs/Cart"
        },
        {
          "type": "object",
          "properties": {
            "cart_token": {
              "type": "string",
              "minLength": 22,
              "maxLength": 64
            }
          }
        }
      ]
    },
    "CurrencyUnsupportedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "supported"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "currency_unsupported"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "supported": {
          "type": "array",
          "maxItems": 20,
          "items": {
            "type": "string",
            "maxLength": 3
          }
        }
      }
    },
    "CartLineLimitReachedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "limit"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "cart_line_limit_reached"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        }
      }
    },
    "CartNotActiveProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "cart_status",
        "successor_cart_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "cart_not_active"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "cart_status": {
          "type": "string",
          "enum": [
            "converted",
            "merged",
            "expired"
          ]
        },
        "successor_cart_id": {
          "oneOf": [
            {
              "$ref": "#/$defs/CartId"
            },
            {
              "type": "null"
            }
          ]
        }
      }
    },
    "CurrencyMismatchProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "cart_currency"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "currency_mismatch"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "cart_currency": {
          "type": "string",
          "maxLength": 3
        }
      }
    },
    "InsufficientStockProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "variant_id",
        "requested",
        "available"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "insufficient_stock"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "variant_id": {
          "$ref": "#/$defs/VariantId"
        },
        "requested": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        },
        "available": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "QuantityLimitExceededProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "limit"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "quantity_limit_exceeded"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 99
        }
      }
    },
    "VariantUnavailableProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "variant_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "variant_unavailable"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "variant_id": {
          "$ref": "#/$defs/VariantId"
        }
      }
    },
    "DeliveryUnavailableProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "available"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "delivery_unavailable"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "available": {
          "type": "array",
          "maxItems": 3,
          "items": {
            "type": "string",
            "enum": [
              "standard",
              "express",
              "pickup"
            ]
          }
        }
      }
    },
    "CartValidation": {
      "type": "object",
      "required": [
        "cart_id",
        "cart_version",
        "is_ready",
        "problems"
      ],
      "properties": {
        "cart_id": {
          "$ref": "#/$defs/CartId"
        },
        "cart_version": {
          "$ref": "#/$defs/Version"
        },
        "is_ready": {
          "type": "boolean"
        },
        "problems": {
          "type": "array",
          "maxItems": 303,
          "items": {
            "$ref": "#/$defs/CheckoutProblem"
          }
        }
      }
    },
    "CheckoutProblem": {
      "type": "object",
      "required": [
        "code",
        "item_id",
        "detail",
        "fix"
      ],
      "properties": {
        "code": {
          "type": "string",
          "enum": [
            "price_changed",
            "insufficient_stock",
            "variant_unavailable",
            "delivery_missing",
            "cart_empty",
            "email_not_verified",
            "login_required"
          ]
        },
        "item_id": {
          "oneOf": [
            {
              "$ref": "#/$defs/CartItemId"
            },
            {
              "type": "null"
            }
          ]
        },
        "detail": {
          "type": "string",
          "maxLength": 300
        },
        "fix": {
          "$ref": "#/$defs/SuggestedFix"
        }
      }
    },
    "SuggestedFix": {
      "type": "object",
      "required": [
        "action",
        "quantity",
        "price"
      ],
      "properties": {
        "action": {
          "type": "string",
          "enum": [
            "accept_price",
            "set_quantity",
            "remove_item",
            "set_delivery",
            "add_item",
            "verify_email",
            "log_in"
          ]
        },
        "quantity": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1,
          "maximum": 99
        },
        "price": {
          "oneOf": [
            {
              "$ref": "#/$defs/Money"
            },
            {
              "type": "null"
            }
          ]
        }
      }
    },
    "CartMerge": {
      "type": "object",
      "required": [
        "cart",
        "guest_cart_id",
        "guest_cart_status",
        "lines"
      ],
      "properties": {
        "cart": {
          "$ref": "#/$defs/Cart"
        },
        "guest_cart_id": {
          "$ref": "#/$defs/CartId"
        },
        "guest_cart_status": {
          "type": "string",
          "enum": [
            "merged",
            "active"
          ]
        },
        "lines": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/MergedLine"
          }
        }
      }
    },
    "MergedLine": {
      "type": "object",
      "required": [
        "variant_id",
        "outcome",
        "guest_quantity",
        "quantity"
      ],
      "properties": {
        "variant_id": {
          "$ref": "#/$defs/VariantId"
        },
        "outcome": {
          "type": "string",
          "enum": [
            "appended",
            "raised",
            "kept",
            "currency_mismatch",
            "out_of_stock",
            "unavailable",
            "line_limit"
          ]
        },
        "guest_quantity": {
          "type": "integer",
          "minimum": 1,
          "maximum": 99
        },
        "quantity": {
          "type": "integer",
          "minimum": 0,
          "maximum": 99
        }
      }
    },
    "OrderList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/Order"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object",
          "maxProperties": 0
        }
      }
    },
    "Order": {
      "type": "object",
      "required": [
        "id",
        "number",
        "customer_id",
        "cart_id",
        "status",
        "payment_status",
        "fulfilment_status",
        "currency",
        "lines",
        "delivery",
        "totals",
        "reservation_expires_at",
        "cancelled",
        "placed_at",
        "version",
        "etag",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/OrderId"
        },
        "number": {
          "type": "string",
          "pattern": "^NX-\\d{4}-\\d{6}$",
          "maxLength": 14
        },
        "customer_id": {
          "$ref": "#/$defs/UserId"
        },
        "cart_id": {
          "$ref": "#/$defs/CartId"
        },
        "status": {
          "type": "string",
          "enum": [
            "pending_payment",
            "paid",
            "partially_shipped",
            "shipped",
            "delivered",
            "completed",
            "cancelled",
            "expired",
            "refunded"
          ]
        },
        "payment_status": {
          "type": "string",
          "enum": [
            "unpaid",
            "authorized",
            "paid",
            "partially_refunded",
            "refunded",
            "voided"
          ]
        },
        "fulfilment_status": {
          "type": "string",
          "enum": [
            "unfulfilled",
            "partially_shipped",
            "shipped",
            "delivered"
          ]
        },
        "currency": {
          "$ref": "#/$defs/CurrencyCode"
        },
        "lines": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/OrderLine"
          }
        },
        "delivery": {
          "oneOf": [
            {
              "$ref": "#/$defs/Delivery"
            },
            {
              "type": "null"
            }
          ]
        },
        "totals": {
          "$ref": "#/$defs/Totals"
        },
        "reservation_expires_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "cancelled": {
          "oneOf": [
            {
              "$ref": "#/$defs/OrderCancellation"
            },
            {
              "type": "null"
            }
          ]
        },
        "payments": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/Payment"
          }
        },
        "shipments": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/Shipment"
          }
        },
        "placed_at": {
          "$ref": "#/$defs/Instant"
        },
        "version": {
          "$ref": "#/$defs/Version"
        },
        "etag": {
          "$ref": "#/$defs/ETagValue"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "OrderId": {
      "type": "string",
      "pattern": "^ord_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "OrderLine": {
      "type": "object",
      "required": [
        "id",
        "variant_id",
        "product_id",
        "vendor_id",
        "sku",
        "title",
        "option_values",
        "unit_price",
        "quantity",
        "quantity_shipped",
        "quantity_refunded",
        "line_total",
        "tax_rate_bps",
        "tax"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/OrderLineId"
        },
        "variant_id": {
          "$ref": "#/$defs/VariantId"
        },
        "product_id": {
          "$ref": "#/$defs/ProductId"
        },
        "vendor_id": {
          "$ref": "#/$defs/VendorId"
        },
        "sku": {
          "type": "string",
          "maxLength": 40
        },
        "title": {
          "type": "string",
          "maxLength": 120
        },
        "option_values": {
          "type": "object",
          "maxProperties": 3,
          "additionalProperties": {
            "type": "string",
            "maxLength": 60
          }
        },
        "unit_price": {
          "$ref": "#/$defs/Money"
        },
        "quantity": {
          "type": "integer",
          "minimum": 1,
          "maximum": 99
        },
        "quantity_shipped": {
          "type": "integer",
          "minimum": 0,
          "maximum": 99
        },
        "quantity_refunded": {
          "type": "integer",
          "minimum": 0,
          "maximum": 99
        },
        "line_total": {
          "$ref": "#/$defs/Money"
        },
        "tax_rate_bps": {
          "type": "integer",
          "minimum": 0,
          "maximum": 10000
        },
        "tax": {
          "$ref": "#/$defs/Money"
        }
      }
    },
    "OrderLineId": {
      "type": "string",
      "pattern": "^lin_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "OrderCancellation": {
      "type": "object",
      "required": [
        "at",
        "by",
        "reason",
        "note"
      ],
      "properties": {
        "at": {
          "$ref": "#/$defs/Instant"
        },
        "by": {
          "type": "string",
          "enum": [
            "customer",
            "admin"
          ]
        },
        "reason": {
          "$ref": "#/$defs/CancellationReason"
        },
        "note": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 500
        }
      }
    },
    "CancellationReason": {
      "type": "string",
      "enum": [
        "changed_mind",
        "ordered_by_mistake",
        "found_cheaper",
        "delivery_too_slow",
        "other"
      ]
    },
    "Payment": {
      "type": "object",
      "required": [
        "id",
        "order_id",
        "customer_id",
        "method",
        "status",
        "capture_mode",
        "amount",
        "captured",
        "refunded",
        "next_action",
        "decline_code",
        "authorization_expires_at",
        "provider_reference",
        "captures",
        "refunds",
        "version",
        "etag",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/PaymentId"
        },
        "order_id": {
          "$ref": "#/$defs/OrderId"
        },
        "customer_id": {
          "$ref": "#/$defs/UserId"
        },
        "method": {
          "$ref": "#/$defs/PaymentMethodName"
        },
        "status": {
          "type": "string",
          "enum": [
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
          ]
        },
        "capture_mode": {
          "$ref": "#/$defs/CaptureMode"
        },
        "amount": {
          "$ref": "#/$defs/Money"
        },
        "captured": {
          "$ref": "#/$defs/Money"
        },
        "refunded": {
          "$ref": "#/$defs/Money"
        },
        "next_action": {
          "oneOf": [
            {
              "$ref": "#/$defs/NextAction"
            },
            {
              "type": "null"
            }
          ]
        },
        "decline_code": {
          "oneOf": [
            {
              "$ref": "#/$defs/DeclineCode"
            },
            {
              "type": "null"
            }
          ]
        },
        "authorization_expires_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "provider_reference": {
          "type": "string",
          "maxLength": 40
        },
        "captures": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/Capture"
          }
        },
        "refunds": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/Refund"
          }
        },
        "version": {
          "$ref": "#/$defs/Version"
        },
        "etag": {
          "$ref": "#/$defs/ETagValue"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "PaymentId": {
      "type": "string",
      "pattern": "^pay_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "PaymentMethodName": {
      "type": "string",
      "enum": [
        "card",
        "mobile_money",
        "bank_transfer",
        "wallet",
        "cash_on_delivery"
      ]
    },
    "CaptureMode": {
      "type": "string",
      "enum": [
        "automatic",
        "manual"
      ]
    },
    "NextAction": {
      "type": "object",
      "required": [
        "type",
        "challenge_id",
        "url",
        "code",
        "expires_at"
      ],
      "properties": {
        "type": {
          "$ref": "#/$defs/NextActionType"
        },
        "challenge_id": {
          "$ref": "#/$defs/ChallengeId"
        },
        "url": {
          "type": [
            "string",
            "null"
          ],
          "format": "uri",
          "maxLength": 200
        },
        "code": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 40
        },
        "expires_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "NextActionType": {
      "type": "string",
      "enum": [
        "redirect",
        "prompt",
        "display_code"
      ]
    },
    "ChallengeId": {
      "type": "string",
      "pattern": "^act_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "DeclineCode": {
      "type": "string",
      "enum": [
        "generic_decline",
        "insufficient_funds",
        "expired_card",
        "authentication_failed",
        "action_expired",
        "provider_error"
      ]
    },
    "Capture": {
      "type": "object",
      "required": [
        "id",
        "payment_id",
        "amount",
        "created_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/CaptureId"
        },
        "payment_id": {
          "$ref": "#/$defs/PaymentId"
        },
        "amount": {
          "$ref": "#/$defs/Money"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "CaptureId": {
      "type": "string",
      "pattern": "^cap_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "Refund": {
      "type": "object",
      "required": [
        "id",
        "payment_id",
        "order_id",
        "amount",
        "reason",
        "note",
        "lines",
        "restock",
        "status",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/RefundId"
        },
        "payment_id": {
          "$ref": "#/$defs/PaymentId"
        },
        "order_id": {
          "$ref": "#/$defs/OrderId"
        },
        "amount": {
          "$ref": "#/$defs/Money"
        },
        "reason": {
          "$ref": "#/$defs/RefundReason"
        },
        "note": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 500
        },
        "lines": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/RefundLine"
          }
        },
        "restock": {
          "type": "boolean"
        },
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "succeeded",
            "failed"
          ]
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "RefundId": {
      "type": "string",
      "pattern": "^rfd_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "RefundReason": {
      "type": "string",
      "enum": [
        "customer_request",
        "damaged",
        "lost",
        "not_as_described",
        "order_cancelled",
        "other"
      ]
    },
    "RefundLine": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "line_id",
        "quantity"
      ],
      "properties": {
        "line_id": {
          "$ref": "#/$defs/OrderLineId"
        },
        "quantity": {
          "type": "integer",
          "minimum": 1,
          "maximum": 99
        }
      }
    },
    "Shipment": {
      "type": "object",
      "required": [
        "id",
        "order_id",
        "vendor_id",
        "status",
        "lines",
        "carrier",
        "tracking_number",
        "tracking_url",
        "events",
        "version",
        "etag",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/ShipmentId"
        },
        "order_id": {
          "$ref": "#/$defs/OrderId"
        },
        "vendor_id": {
          "$ref": "#/$defs/VendorId"
        },
        "status": {
          "type": "string",
          "enum": [
            "created",
            "in_transit",
            "out_for_delivery",
            "delivered",
            "lost"
          ]
        },
        "lines": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/ShipmentLine"
          }
        },
        "carrier": {
          "$ref": "#/$defs/Carrier"
        },
        "tracking_number": {
          "oneOf": [
            {
              "$ref": "#/$defs/TrackingNumber"
            },
            {
              "type": "null"
            }
          ]
        },
        "tracking_url": {
          "type": [
            "string",
            "null"
          ],
          "format": "uri",
          "maxLength": 200
        },
        "events": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1000,
          "items": {
            "$ref": "#/$defs/ShipmentEvent"
          }
        },
        "version": {
          "$ref": "#/$defs/Version"
        },
        "etag": {
          "$ref": "#/$defs/ETagValue"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "ShipmentId": {
      "type": "string",
      "pattern": "^shp_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "ShipmentLine": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "line_id",
        "quantity"
      ],
      "properties": {
        "line_id": {
          "$ref": "#/$defs/OrderLineId"
        },
        "quantity": {
          "type": "integer",
          "minimum": 1,
          "maximum": 99
        }
      }
    },
    "Carrier": {
      "type": "string",
      "minLength": 2,
      "maxLength": 40,
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
    },
    "TrackingNumber": {
      "type": "string",
      "minLength": 4,
      "maxLength": 40,
      "pattern": "^[A-Za-z0-9-]+$"
    },
    "ShipmentEvent": {
      "type": "object",
      "required": [
        "status",
        "at",
        "location",
        "recorded_at"
      ],
      "properties": {
        "status": {
          "$ref": "#/$defs/ShipmentStatus"
        },
        "at": {
          "$ref": "#/$defs/Instant"
        },
        "location": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 80
        },
        "recorded_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "ShipmentStatus": {
      "type": "string",
      "enum": [
        "created",
        "in_transit",
        "out_for_delivery",
        "delivered",
        "lost"
      ]
    },
    "InsufficientRoleProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "required_role"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 403
        },
        "code": {
          "type": "string",
          "const": "insufficient_role"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "required_role": {
          "type": "string",
          "enum": [
            "vendor",
            "admin"
          ]
        }
      }
    },
    "IdempotencyKeyMissingProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 400
        },
        "code": {
          "type": "string",
          "const": "idempotency_key_missing"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "EmailNotVerifiedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 403
        },
        "code": {
          "type": "string",
          "const": "email_not_verified"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "CartChangedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "current_version"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "cart_changed"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "current_version": {
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740991
        }
      }
    },
    "CartEmptyProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "cart_empty"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "CartIncompleteProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "missing"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "cart_incomplete"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "missing": {
          "type": "array",
          "minItems": 1,
          "maxItems": 2,
          "items": {
            "type": "string",
            "enum": [
              "delivery"
            ]
          }
        }
      }
    },
    "OutOfStockProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "lines"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "out_of_stock"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "lines": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "type": "object",
            "required": [
              "item_id",
              "variant_id",
              "sku",
              "requested",
              "available"
            ],
            "properties": {
              "item_id": {
                "$ref": "#/$defs/CartItemId"
              },
              "variant_id": {
                "$ref": "#/$defs/VariantId"
              },
              "sku": {
                "type": "string",
                "maxLength": 40
              },
              "requested": {
                "type": "integer",
                "minimum": 1,
                "maximum": 99
              },
              "available": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000
              }
            }
          }
        }
      }
    },
    "PriceChangedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "lines"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "price_changed"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "lines": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "type": "object",
            "required": [
              "item_id",
              "old",
              "new"
            ],
            "properties": {
              "item_id": {
                "$ref": "#/$defs/CartItemId"
              },
              "old": {
                "$ref": "#/$defs/Money"
              },
              "new": {
                "$ref": "#/$defs/Money"
              }
            }
          }
        }
      }
    },
    "OrderNotCancellableProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "order_status"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "order_not_cancellable"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "order_status": {
          "type": "string",
          "enum": [
            "partially_shipped",
            "shipped",
            "delivered",
            "completed",
            "cancelled",
            "expired",
            "refunded"
          ]
        }
      }
    },
    "OrderEventList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/OrderEvent"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object",
          "maxProperties": 0
        }
      }
    },
    "OrderEvent": {
      "type": "object",
      "required": [
        "id",
        "sequence",
        "type",
        "at",
        "actor",
        "data"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/EventId"
        },
        "sequence": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100000
        },
        "type": {
          "type": "string",
          "maxLength": 60,
          "pattern": "^[a-z_]+\\.[a-z_]+$"
        },
        "at": {
          "$ref": "#/$defs/Instant"
        },
        "actor": {
          "$ref": "#/$defs/EventActor"
        },
        "data": {
          "type": "object",
          "maxProperties": 20,
          "additionalProperties": true
        }
      }
    },
    "EventId": {
      "type": "string",
      "pattern": "^evt_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "EventActor": {
      "type": "object",
      "required": [
        "type",
        "id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "enum": [
            "customer",
            "vendor",
            "admin",
            "provider",
            "system"
          ]
        },
        "id": {
          "oneOf": [
            {
              "$ref": "#/$defs/UserId"
            },
            {
              "type": "null"
            }
          ]
        }
      }
    },
    "OrderNotShippableProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "order_status"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "order_not_shippable"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "order_status": {
          "type": "string",
          "enum": [
            "pending_payment",
            "paid",
            "partially_shipped",
            "shipped",
            "delivered",
            "completed",
            "cancelled",
            "expired",
            "refunded"
          ]
        }
      }
    },
    "QuantityExceedsUnshippedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "lines"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "quantity_exceeds_unshipped"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "lines": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "type": "object",
            "required": [
              "line_id",
              "requested",
              "unshipped"
            ],
            "properties": {
              "line_id": {
                "$ref": "#/$defs/OrderLineId"
              },
              "requested": {
                "type": "integer",
                "minimum": 1,
                "maximum": 9900
              },
              "unshipped": {
                "type": "integer",
                "minimum": 0,
                "maximum": 99
              }
            }
          }
        }
      }
    },
    "PaymentMethodList": {
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 5,
          "items": {
            "$ref": "#/$defs/PaymentMethod"
          }
        }
      }
    },
    "PaymentMethod": {
      "type": "object",
      "required": [
        "method",
        "min_amount",
        "max_amount",
        "action"
      ],
      "properties": {
        "method": {
          "$ref": "#/$defs/PaymentMethodName"
        },
        "min_amount": {
          "$ref": "#/$defs/Money"
        },
        "max_amount": {
          "$ref": "#/$defs/Money"
        },
        "action": {
          "oneOf": [
            {
              "$ref": "#/$defs/NextActionType"
            },
            {
              "type": "null"
            }
          ]
        }
      }
    },
    "PaymentDeclinedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "payment_id",
        "decline_code",
        "retryable"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 402
        },
        "code": {
          "type": "string",
          "const": "payment_declined"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "payment_id": {
          "$ref": "#/$defs/PaymentId"
        },
        "decline_code": {
          "$ref": "#/$defs/DeclineCode"
        },
        "retryable": {
          "type": "boolean"
        }
      }
    },
    "OrderNotPayableProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "order_status"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "order_not_payable"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "order_status": {
          "type": "string",
          "enum": [
            "paid",
            "partially_shipped",
            "shipped",
            "delivered",
            "completed",
            "cancelled",
            "expired",
            "refunded"
          ]
        }
      }
    },
    "PaymentInProgressProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "payment_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "payment_in_progress"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "payment_id": {
          "$ref": "#/$defs/PaymentId"
        }
      }
    },
    "AmountMismatchProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "expected"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "amount_mismatch"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "expected": {
          "$ref": "#/$defs/Money"
        }
      }
    },
    "MethodUnsupportedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "available"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "method_unsupported"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "available": {
          "type": "array",
          "maxItems": 5,
          "items": {
            "$ref": "#/$defs/PaymentMethodName"
          }
        }
      }
    },
    "ProviderTimeoutProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "payment_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 504
        },
        "code": {
          "type": "string",
          "const": "provider_timeout"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "payment_id": {
          "$ref": "#/$defs/PaymentId"
        }
      }
    },
    "AuthenticationFailedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "payment_id",
        "attempts_left"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 402
        },
        "code": {
          "type": "string",
          "const": "authentication_failed"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "payment_id": {
          "$ref": "#/$defs/PaymentId"
        },
        "attempts_left": {
          "type": "integer",
          "minimum": 0,
          "maximum": 2
        }
      }
    },
    "PaymentStateInvalidProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "payment_status",
        "allowed"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "payment_state_invalid"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "payment_status": {
          "type": "string",
          "enum": [
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
          ]
        },
        "allowed": {
          "type": "array",
          "minItems": 1,
          "maxItems": 10,
          "items": {
            "type": "string",
            "maxLength": 40
          }
        }
      }
    },
    "ActionExpiredProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "payment_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 410
        },
        "code": {
          "type": "string",
          "const": "action_expired"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "payment_id": {
          "$ref": "#/$defs/PaymentId"
        }
      }
    },
    "AmountExceedsAuthorizedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "authorized",
        "captured"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "amount_exceeds_authorized"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "authorized": {
          "$ref": "#/$defs/Money"
        },
        "captured": {
          "$ref": "#/$defs/Money"
        }
      }
    },
    "RefundExceedsCapturedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "captured",
        "refunded"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "refund_exceeds_captured"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "captured": {
          "$ref": "#/$defs/Money"
        },
        "refunded": {
          "$ref": "#/$defs/Money"
        }
      }
    },
    "SignatureMissingProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 400
        },
        "code": {
          "type": "string",
          "const": "signature_missing"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "TimestampOutOfToleranceProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "skew_seconds"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 400
        },
        "code": {
          "type": "string",
          "const": "timestamp_out_of_tolerance"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "skew_seconds": {
          "type": "integer",
          "minimum": 301,
          "maximum": 9007199254740991
        }
      }
    },
    "SignatureInvalidProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 401
        },
        "code": {
          "type": "string",
          "const": "signature_invalid"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "WebhookEndpointList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/WebhookEndpoint"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object",
          "maxProperties": 0,
          "additionalProperties": false
        }
      }
    },
    "WebhookEndpoint": {
      "type": "object",
      "required": [
        "id",
        "url",
        "event_types",
        "payload",
        "description",
        "status",
        "secret_hint",
        "failure_count",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/EndpointId"
        },
        "url": {
          "$ref": "#/$defs/WebhookUrl"
        },
        "event_types": {
          "type": "array",
          "minItems": 1,
          "maxItems": 18,
          "items": {
            "$ref": "#/$defs/WebhookEventType"
          }
        },
        "payload": {
          "$ref": "#/$defs/WebhookPayload"
        },
        "description": {
          "oneOf": [
            {
              "$ref": "#/$defs/WebhookDescription"
            },
            {
              "type": "null"
            }
          ]
        },
        "status": {
          "type": "string",
          "enum": [
            "active",
            "disabled"
          ]
        },
        "secret_hint": {
          "type": "string",
          "maxLength": 10
        },
        "failure_count": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "EndpointId": {
      "type": "string",
      "pattern": "^whe_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "WebhookUrl": {
      "type": "string",
      "pattern": "^[a-z]+://[^\\s]{1,490}$",
      "minLength": 9,
      "maxLength": 500
    },
    "WebhookEventType": {
      "type": "string",
      "enum": [
        "order.created",
        "order.paid",
        "order.cancelled",
        "order.expired",
        "order.shipped",
        "order.delivered",
        "order.completed",
        "payment.requires_action",
        "payment.captured",
        "payment.failed",
        "refund.succeeded",
        "refund.failed",
        "product.published",
        "product.archived",
        "inventory.low",
        "review.submitted",
        "report.ready",
        "webhook.test"
      ]
    },
    "WebhookPayload": {
      "type": "string",
      "enum": [
        "thin",
        "full"
      ]
    },
    "WebhookDescription": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "NewWebhookEndpoint": {
      "allOf": [
        {
          "$ref": "#/$defs/WebhookEndpoint"
        },
        {
          "type": "object",
          "required": [
            "secret"
          ],
          "properties": {
            "secret": {
              "$ref": "#/$defs/WebhookSecretText"
            }
          }
        }
      ]
    },
    "WebhookSecretText": {
      "type": "string",
      "pattern": "^whsec_[A-Za-z0-9+/]{32}$",
      "maxLength": 38
    },
    "EndpointLimitReachedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "limit"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "endpoint_limit_reached"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100
        }
      }
    },
    "UrlNotAllowedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "reason"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "url_not_allowed"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "reason": {
          "type": "string",
          "enum": [
            "malformed",
            "not_https",
            "credentials",
            "private_address",
            "redirects"
          ]
        }
      }
    },
    "WebhookSecret": {
      "type": "object",
      "required": [
        "secret",
        "secret_hint",
        "previous_expires_at"
      ],
      "properties": {
        "secret": {
          "$ref": "#/$defs/WebhookSecretText"
        },
        "secret_hint": {
          "type": "string",
          "maxLength": 10
        },
        "previous_expires_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "WebhookDeliveryList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/WebhookDelivery"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object",
          "maxProperties": 0,
          "additionalProperties": false
        }
      }
    },
    "WebhookDelivery": {
      "type": "object",
      "required": [
        "id",
        "endpoint_id",
        "event_id",
        "event_type",
        "status",
        "attempts",
        "next_attempt_at",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/DeliveryId"
        },
        "endpoint_id": {
          "$ref": "#/$defs/EndpointId"
        },
        "event_id": {
          "$ref": "#/$defs/EventId"
        },
        "event_type": {
          "$ref": "#/$defs/WebhookEventType"
        },
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "delivered",
            "retrying",
            "exhausted",
            "cancelled"
          ]
        },
        "attempts": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/$defs/WebhookAttempt"
          }
        },
        "next_attempt_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "DeliveryId": {
      "type": "string",
      "pattern": "^whd_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "WebhookAttempt": {
      "type": "object",
      "required": [
        "at",
        "response_status",
        "latency_ms",
        "failure"
      ],
      "properties": {
        "at": {
          "$ref": "#/$defs/Instant"
        },
        "response_status": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": 100,
          "maximum": 599
        },
        "latency_ms": {
          "type": "integer",
          "minimum": 0,
          "maximum": 15000
        },
        "failure": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "unreachable",
            "timeout",
            "status",
            null
          ]
        }
      }
    },
    "DeliveryNotRetryableProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "delivery_status"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "delivery_not_retryable"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "delivery_status": {
          "type": "string",
          "enum": [
            "pending",
            "delivered",
            "retrying",
            "exhausted",
            "cancelled"
          ]
        }
      }
    },
    "Report": {
      "type": "object",
      "required": [
        "id",
        "job_id",
        "type",
        "period",
        "currency",
        "format",
        "stock_at_most",
        "row_count",
        "ready_at",
        "expires_at",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/ReportId"
        },
        "job_id": {
          "$ref": "#/$defs/JobId"
        },
        "type": {
          "$ref": "#/$defs/ReportType"
        },
        "period": {
          "$ref": "#/$defs/ReportPeriod"
        },
        "currency": {
          "$ref": "#/$defs/CurrencyCode"
        },
        "format": {
          "$ref": "#/$defs/ReportFormat"
        },
        "stock_at_most": {
          "oneOf": [
            {
              "$ref": "#/$defs/StockLevel"
            },
            {
              "type": "null"
            }
          ]
        },
        "row_count": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0,
          "maximum": 1000000
        },
        "ready_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "expires_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "ReportId": {
      "type": "string",
      "pattern": "^rpt_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "JobId": {
      "type": "string",
      "pattern": "^job_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "ReportType": {
      "type": "string",
      "enum": [
        "sales",
        "tax",
        "stock"
      ]
    },
    "ReportPeriod": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "from",
        "to"
      ],
      "properties": {
        "from": {
          "$ref": "#/$defs/ReportDate"
        },
        "to": {
          "$ref": "#/$defs/ReportDate"
        }
      }
    },
    "ReportDate": {
      "type": "string",
      "format": "date",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
      "maxLength": 10
    },
    "ReportFormat": {
      "type": "string",
      "enum": [
        "csv",
        "json"
      ]
    },
    "StockLevel": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000
    },
    "ReportLimitReachedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "limit"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "report_limit_reached"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100
        }
      }
    },
    "PeriodInvalidProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "limit_days"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "period_invalid"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "limit_days": {
          "type": "integer",
          "minimum": 1,
          "maximum": 366
        }
      }
    },
    "ReportContent": {
      "type": "object",
      "required": [
        "report",
        "rows"
      ],
      "properties": {
        "report": {
          "$ref": "#/$defs/Report"
        },
        "rows": {
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/$defs/ReportRow"
          }
        }
      }
    },
    "ReportRow": {
      "anyOf": [
        {
          "$ref": "#/$defs/SalesReportRow"
        },
        {
          "$ref": "#/$defs/TaxReportRow"
        },
        {
          "$ref": "#/$defs/StockReportRow"
        }
      ]
    },
    "SalesReportRow": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "day",
        "sku",
        "title",
        "quantity",
        "net",
        "tax"
      ],
      "properties": {
        "day": {
          "$ref": "#/$defs/ReportDate"
        },
        "sku": {
          "type": "string",
          "maxLength": 40
        },
        "title": {
          "type": "string",
          "maxLength": 120
        },
        "quantity": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000
        },
        "net": {
          "$ref": "#/$defs/Money"
        },
        "tax": {
          "$ref": "#/$defs/Money"
        }
      }
    },
    "TaxReportRow": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "country",
        "tax_rate_bps",
        "lines",
        "net",
        "tax"
      ],
      "properties": {
        "country": {
          "$ref": "#/$defs/CountryCode"
        },
        "tax_rate_bps": {
          "type": "integer",
          "minimum": 0,
          "maximum": 10000
        },
        "lines": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000
        },
        "net": {
          "$ref": "#/$defs/Money"
        },
        "tax": {
          "$ref": "#/$defs/Money"
        }
      }
    },
    "StockReportRow": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "sku",
        "title",
        "on_hand",
        "reserved",
        "available"
      ],
      "properties": {
        "sku": {
          "type": "string",
          "maxLength": 40
        },
        "title": {
          "type": "string",
          "maxLength": 120
        },
        "on_hand": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "reserved": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "available": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "ReportNotReadyProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "job_id",
        "job_status"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "report_not_ready"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "job_id": {
          "$ref": "#/$defs/JobId"
        },
        "job_status": {
          "$ref": "#/$defs/JobStatus"
        }
      }
    },
    "JobStatus": {
      "type": "string",
      "enum": [
        "queued",
        "running",
        "retrying",
        "succeeded",
        "failed",
        "cancelled",
        "dead_lettered"
      ]
    },
    "ReportExpiredProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 410
        },
        "code": {
          "type": "string",
          "const": "report_expired"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "ReportScheduleList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/ReportSchedule"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object",
          "maxProperties": 0,
          "additionalProperties": false
        }
      }
    },
    "ReportSchedule": {
      "type": "object",
      "required": [
        "id",
        "key",
        "cron",
        "time_zone",
        "report",
        "enabled",
        "next_run_at",
        "last_run",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/ScheduleId"
        },
        "key": {
          "$ref": "#/$defs/ScheduleKey"
        },
        "cron": {
          "$ref": "#/$defs/CronText"
        },
        "time_zone": {
          "$ref": "#/$defs/TimeZoneName"
        },
        "report": {
          "$ref": "#/$defs/ScheduledReport"
        },
        "enabled": {
          "type": "boolean"
        },
        "next_run_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "last_run": {
          "oneOf": [
            {
              "$ref": "#/$defs/ScheduleRun"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "ScheduleId": {
      "type": "string",
      "pattern": "^sch_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "ScheduleKey": {
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 40
    },
    "CronText": {
      "type": "string",
      "minLength": 9,
      "maxLength": 100
    },
    "TimeZoneName": {
      "type": "string",
      "minLength": 3,
      "maxLength": 50
    },
    "ScheduledReport": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/$defs/ReportType"
        },
        "last_days": {
          "type": "integer",
          "minimum": 1,
          "maximum": 366
        },
        "currency": {
          "$ref": "#/$defs/CurrencyCode"
        },
        "format": {
          "$ref": "#/$defs/ReportFormat"
        },
        "stock_at_most": {
          "$ref": "#/$defs/StockLevel"
        }
      }
    },
    "ScheduleRun": {
      "type": "object",
      "required": [
        "at",
        "report_id"
      ],
      "properties": {
        "at": {
          "$ref": "#/$defs/Instant"
        },
        "report_id": {
          "oneOf": [
            {
              "$ref": "#/$defs/ReportId"
            },
            {
              "type": "null"
            }
          ]
        }
      }
    },
    "CronInvalidProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "field"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "cron_invalid"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "field": {
          "type": "string",
          "enum": [
            "cron",
            "time_zone"
          ]
        }
      }
    },
    "Job": {
      "type": "object",
      "required": [
        "id",
        "type",
        "status",
        "progress",
        "attempts",
        "next_attempt_at",
        "cancel_requested_at",
        "result",
        "error",
        "started_at",
        "finished_at",
        "version",
        "etag",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/JobId"
        },
        "type": {
          "$ref": "#/$defs/JobType"
        },
        "status": {
          "$ref": "#/$defs/JobStatus"
        },
        "progress": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100
        },
        "attempts": {
          "type": "integer",
          "minimum": 0,
          "maximum": 4
        },
        "next_attempt_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "cancel_requested_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "result": {
          "oneOf": [
            {
              "$ref": "#/$defs/JobResult"
            },
            {
              "type": "null"
            }
          ]
        },
        "error": {
          "oneOf": [
            {
              "$ref": "#/$defs/JobError"
            },
            {
              "type": "null"
            }
          ]
        },
        "started_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "finished_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "version": {
          "$ref": "#/$defs/Version"
        },
        "etag": {
          "$ref": "#/$defs/ETagValue"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "JobType": {
      "type": "string",
      "enum": [
        "report",
        "image"
      ]
    },
    "JobResult": {
      "type": "object",
      "properties": {
        "report_id": {
          "$ref": "#/$defs/ReportId"
        },
        "image_id": {
          "$ref": "#/$defs/ImageId"
        },
        "url": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 200
        }
      }
    },
    "JobError": {
      "type": "object",
      "required": [
        "code",
        "detail"
      ],
      "properties": {
        "code": {
          "type": "string",
          "enum": [
            "worker_crashed",
            "work_refused"
          ]
        },
        "detail": {
          "type": "string",
          "maxLength": 500
        }
      }
    },
    "JobFinishedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "job_status"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "job_finished"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "job_status": {
          "type": "string",
          "enum": [
            "succeeded",
            "failed",
            "cancelled",
            "dead_lettered"
          ]
        }
      }
    },
    "QueueStatsList": {
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "array",
          "minItems": 1,
          "maxItems": 20,
          "items": {
            "$ref": "#/$defs/QueueStats"
          }
        }
      }
    },
    "QueueStats": {
      "type": "object",
      "required": [
        "name",
        "workers",
        "depth",
        "in_flight",
        "done_per_minute",
        "oldest_age_seconds",
        "retrying",
        "dead_letters"
      ],
      "properties": {
        "name": {
          "$ref": "#/$defs/JobQueueName"
        },
        "workers": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100
        },
        "depth": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "in_flight": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100
        },
        "done_per_minute": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "oldest_age_seconds": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100000000000
        },
        "retrying": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "dead_letters": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "JobQueueName": {
      "type": "string",
      "enum": [
        "reports",
        "images",
        "webhooks",
        "mail"
      ]
    },
    "DashboardMetrics": {
      "allOf": [
        {
          "$ref": "#/$defs/DashboardFigures"
        },
        {
          "type": "object",
          "required": [
            "top_products",
            "low_stock",
            "queues",
            "previous"
          ],
          "properties": {
            "top_products": {
              "type": "array",
              "maxItems": 5,
              "items": {
                "$ref": "#/$defs/DashboardProduct"
              }
            },
            "low_stock": {
              "type": "array",
              "maxItems": 5,
              "items": {
                "$ref": "#/$defs/DashboardStock"
              }
            },
            "queues": {
              "type": "array",
              "maxItems": 20,
              "items": {
                "$ref": "#/$defs/QueueStats"
              }
            },
            "previous": {
              "$ref": "#/$defs/DashboardFigures"
            }
          }
        }
      ]
    },
    "DashboardFigures": {
      "type": "object",
      "required": [
        "period",
        "revenue",
        "average_order",
        "orders_by_status",
        "conversion"
      ],
      "properties": {
        "period": {
          "$ref": "#/$defs/ReportPeriod"
        },
        "revenue": {
          "$ref": "#/$defs/Money"
        },
        "average_order": {
          "oneOf": [
            {
              "$ref": "#/$defs/Money"
            },
            {
              "type": "null"
            }
          ]
        },
        "orders_by_status": {
          "type": "object",
          "maxProperties": 20,
          "additionalProperties": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000000
          }
        },
        "conversion": {
          "$ref": "#/$defs/DashboardConversion"
        }
      }
    },
    "DashboardConversion": {
      "type": "object",
      "required": [
        "carts",
        "orders",
        "rate"
      ],
      "properties": {
        "carts": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000000
        },
        "orders": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000000
        },
        "rate": {
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "DashboardProduct": {
      "type": "object",
      "required": [
        "product_id",
        "title",
        "quantity",
        "revenue"
      ],
      "properties": {
        "product_id": {
          "$ref": "#/$defs/ProductId"
        },
        "title": {
          "type": "string",
          "maxLength": 120
        },
        "quantity": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000000
        },
        "revenue": {
          "$ref": "#/$defs/Money"
        }
      }
    },
    "DashboardStock": {
      "type": "object",
      "required": [
        "variant_id",
        "sku",
        "title",
        "available"
      ],
      "properties": {
        "variant_id": {
          "$ref": "#/$defs/VariantId"
        },
        "sku": {
          "type": "string",
          "maxLength": 40
        },
        "title": {
          "type": "string",
          "maxLength": 120
        },
        "available": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "NotificationList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/Notification"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object",
          "required": [
            "unread_count"
          ],
          "properties": {
            "unread_count": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000000
            }
          }
        }
      }
    },
    "Notification": {
      "type": "object",
      "required": [
        "id",
        "topic",
        "template",
        "title",
        "body",
        "data",
        "read_at",
        "created_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/NotificationId"
        },
        "topic": {
          "$ref": "#/$defs/NotificationTopic"
        },
        "template": {
          "type": "string",
          "maxLength": 60
        },
        "title": {
          "type": "string",
          "maxLength": 200
        },
        "body": {
          "type": "string",
          "maxLength": 2000
        },
        "data": {
          "type": "object",
          "maxProperties": 10,
          "additionalProperties": {
            "type": "string",
            "maxLength": 80
          }
        },
        "read_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "NotificationId": {
      "type": "string",
      "pattern": "^ntf_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "NotificationTopic": {
      "type": "string",
      "enum": [
        "security",
        "orders",
        "payments",
        "delivery",
        "reviews",
        "catalogue",
        "reports"
      ]
    },
    "StreamLimitReachedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "limit"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "stream_limit_reached"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100
        }
      }
    },
    "NotificationPreferences": {
      "type": "object",
      "required": [
        "topics",
        "quiet_hours",
        "time_zone",
        "version",
        "etag",
        "updated_at"
      ],
      "properties": {
        "topics": {
          "$ref": "#/$defs/TopicChoices"
        },
        "quiet_hours": {
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": false,
          "required": [
            "start",
            "end"
          ],
          "properties": {
            "start": {
              "type": "string",
              "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
              "maxLength": 5
            },
            "end": {
              "type": "string",
              "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
              "maxLength": 5
            }
          }
        },
        "time_zone": {
          "type": "string",
          "maxLength": 60
        },
        "version": {
          "$ref": "#/$defs/Version"
        },
        "etag": {
          "$ref": "#/$defs/ETagValue"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "TopicChoices": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "security",
        "orders",
        "payments",
        "delivery",
        "reviews",
        "catalogue",
        "reports"
      ],
      "properties": {
        "security": {
          "$ref": "#/$defs/ChannelChoice"
        },
        "orders": {
          "$ref": "#/$defs/ChannelChoice"
        },
        "payments": {
          "$ref": "#/$defs/ChannelChoice"
        },
        "delivery": {
          "$ref": "#/$defs/ChannelChoice"
        },
        "reviews": {
          "$ref": "#/$defs/ChannelChoice"
        },
        "catalogue": {
          "$ref": "#/$defs/ChannelChoice"
        },
        "reports": {
          "$ref": "#/$defs/ChannelChoice"
        }
      }
    },
    "ChannelChoice": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "email",
        "sms",
        "in_app"
      ],
      "properties": {
        "email": {
          "type": "boolean"
        },
        "sms": {
          "type": "boolean"
        },
        "in_app": {
          "type": "boolean"
        }
      }
    },
    "PreferenceLockedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "topics"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "preference_locked"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "topics": {
          "type": "array",
          "minItems": 1,
          "maxItems": 10,
          "items": {
            "$ref": "#/$defs/NotificationTopic"
          }
        }
      }
    },
    "OutboxMessageList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/OutboxMessage"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object"
        }
      }
    },
    "OutboxMessage": {
      "type": "object",
      "required": [
        "id",
        "channel",
        "template",
        "locale",
        "to_masked",
        "subject",
        "text",
        "status",
        "attempts",
        "last_error",
        "dedupe_key",
        "sent_at",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/OutboxMessageId"
        },
        "channel": {
          "$ref": "#/$defs/OutboxChannel"
        },
        "template": {
          "type": "string",
          "maxLength": 60
        },
        "locale": {
          "$ref": "#/$defs/MessageLocale"
        },
        "to_masked": {
          "type": "string",
          "maxLength": 254
        },
        "subject": {
          "type": "string",
          "maxLength": 200
        },
        "text": {
          "type": "string",
          "maxLength": 4000
        },
        "status": {
          "$ref": "#/$defs/OutboxStatus"
        },
        "attempts": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100
        },
        "last_error": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 300
        },
        "dedupe_key": {
          "type": "string",
          "maxLength": 200
        },
        "sent_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/Instant"
            },
            {
              "type": "null"
            }
          ]
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "OutboxMessageId": {
      "type": "string",
      "pattern": "^out_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "OutboxChannel": {
      "type": "string",
      "enum": [
        "email",
        "sms"
      ]
    },
    "MessageLocale": {
      "type": "string",
      "enum": [
        "en",
        "fr",
        "sw"
      ]
    },
    "OutboxStatus": {
      "type": "string",
      "enum": [
        "pending",
        "sent",
        "failed"
      ]
    },
    "NotificationTemplateList": {
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/$defs/NotificationTemplate"
          }
        }
      }
    },
    "NotificationTemplate": {
      "type": "object",
      "required": [
        "key",
        "topic",
        "channel",
        "locale",
        "subject",
        "body",
        "variables",
        "sample"
      ],
      "properties": {
        "key": {
          "type": "string",
          "maxLength": 60
        },
        "topic": {
          "$ref": "#/$defs/NotificationTopic"
        },
        "channel": {
          "$ref": "#/$defs/NotificationChannel"
        },
        "locale": {
          "$ref": "#/$defs/MessageLocale"
        },
        "subject": {
          "type": "string",
          "maxLength": 200
        },
        "body": {
          "type": "string",
          "maxLength": 4000
        },
        "variables": {
          "type": "array",
          "maxItems": 10,
          "items": {
            "type": "string",
            "maxLength": 40
          }
        },
        "sample": {
          "$ref": "#/$defs/RenderedMessage"
        }
      }
    },
    "NotificationChannel": {
      "type": "string",
      "enum": [
        "email",
        "sms",
        "in_app"
      ]
    },
    "RenderedMessage": {
      "type": "object",
      "required": [
        "subject",
        "text"
      ],
      "properties": {
        "subject": {
          "type": "string",
          "maxLength": 200
        },
        "text": {
          "type": "string",
          "maxLength": 4000
        }
      }
    },
    "UserList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/User"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object"
        }
      }
    },
    "LastAdminProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "last_admin"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "AuditEventList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/AuditEvent"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object"
        }
      }
    },
    "AuditEvent": {
      "type": "object",
      "required": [
        "id",
        "actor",
        "action",
        "target",
        "before",
        "after",
        "ip_masked",
        "request_id",
        "created_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/AuditEventId"
        },
        "actor": {
          "$ref": "#/$defs/AuditActor"
        },
        "action": {
          "type": "string",
          "maxLength": 60
        },
        "target": {
          "$ref": "#/$defs/AuditTarget"
        },
        "before": {
          "type": [
            "object",
            "null"
          ],
          "maxProperties": 30,
          "additionalProperties": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 300
          }
        },
        "after": {
          "type": [
            "object",
            "null"
          ],
          "maxProperties": 30,
          "additionalProperties": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 300
          }
        },
        "ip_masked": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 45
        },
        "request_id": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "AuditEventId": {
      "type": "string",
      "pattern": "^aud_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "AuditActor": {
      "type": "object",
      "required": [
        "type",
        "id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "enum": [
            "customer",
            "vendor",
            "admin",
            "system"
          ]
        },
        "id": {
          "oneOf": [
            {
              "$ref": "#/$defs/UserId"
            },
            {
              "type": "null"
            }
          ]
        }
      }
    },
    "AuditTarget": {
      "type": "object",
      "required": [
        "type",
        "id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "maxLength": 40
        },
        "id": {
          "$ref": "#/$defs/AnyId"
        }
      }
    },
    "AnyId": {
      "type": "string",
      "pattern": "^[a-z]{2,5}_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 32
    },
    "ImageLimitReachedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "limit"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "image_limit_reached"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100
        }
      }
    },
    "UploadNotReadyProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "upload_status",
        "reason"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "upload_not_ready"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "upload_status": {
          "type": "string",
          "enum": [
            "pending",
            "complete",
            "scanning",
            "rejected"
          ]
        },
        "reason": {
          "oneOf": [
            {
              "type": "string",
              "enum": [
                "broken",
                "has_a_second_file",
                "too_many_pixels"
              ]
            },
            {
              "type": "null"
            }
          ]
        }
      }
    },
    "ReviewList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/Review"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object",
          "required": [
            "rating",
            "histogram"
          ],
          "properties": {
            "rating": {
              "$ref": "#/$defs/Rating"
            },
            "histogram": {
              "type": "array",
              "minItems": 5,
              "maxItems": 5,
              "items": {
                "$ref": "#/$defs/RatingCount"
              }
            }
          }
        }
      }
    },
    "Review": {
      "type": "object",
      "required": [
        "id",
        "product_id",
        "author",
        "rating",
        "title",
        "body",
        "status",
        "verified_purchase",
        "reason",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/ReviewId"
        },
        "product_id": {
          "$ref": "#/$defs/ProductId"
        },
        "author": {
          "$ref": "#/$defs/ReviewAuthor"
        },
        "rating": {
          "type": "integer",
          "minimum": 1,
          "maximum": 5
        },
        "title": {
          "type": "string",
          "maxLength": 120
        },
        "body": {
          "type": "string",
          "maxLength": 4000
        },
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "approved",
            "rejected"
          ]
        },
        "verified_purchase": {
          "type": "boolean"
        },
        "reason": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 500
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "ReviewId": {
      "type": "string",
      "pattern": "^rev_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "ReviewAuthor": {
      "type": "object",
      "required": [
        "id",
        "display_name"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/UserId"
        },
        "display_name": {
          "type": "string",
          "maxLength": 120
        }
      }
    },
    "RatingCount": {
      "type": "object",
      "required": [
        "rating",
        "count"
      ],
      "properties": {
        "rating": {
          "type": "integer",
          "minimum": 1,
          "maximum": 5
        },
        "count": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "PurchaseRequiredProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 403
        },
        "code": {
          "type": "string",
          "const": "purchase_required"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "ReviewExistsProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "review_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "review_exists"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "review_id": {
          "$ref": "#/$defs/ReviewId"
        }
      }
    },
    "ReviewQueue": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/QueuedReview"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object"
        }
      }
    },
    "QueuedReview": {
      "allOf": [
        {
          "$ref": "#/$defs/Review"
        },
        {
          "required": [
            "flags"
          ],
          "properties": {
            "flags": {
              "type": "array",
              "maxItems": 3,
              "items": {
                "$ref": "#/$defs/ReviewFlag"
              }
            }
          }
        }
      ]
    },
    "ReviewFlag": {
      "type": "string",
      "enum": [
        "link",
        "contact",
        "shouting"
      ]
    },
    "InventoryList": {
      "type": "object",
      "required": [
        "data",
        "page",
        "meta"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/InventoryItem"
          }
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "meta": {
          "type": "object"
        }
      }
    },
    "InventoryItem": {
      "type": "object",
      "required": [
        "variant_id",
        "product_id",
        "sku",
        "title",
        "option_values",
        "on_hand",
        "reserved",
        "available",
        "threshold",
        "is_low",
        "updated_at"
      ],
      "properties": {
        "variant_id": {
          "$ref": "#/$defs/VariantId"
        },
        "product_id": {
          "$ref": "#/$defs/ProductId"
        },
        "sku": {
          "type": "string",
          "maxLength": 40
        },
        "title": {
          "type": "string",
          "maxLength": 120
        },
        "option_values": {
          "type": "object",
          "maxProperties": 3,
          "additionalProperties": {
            "type": "string",
            "maxLength": 60
          }
        },
        "on_hand": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "reserved": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "available": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "threshold": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "is_low": {
          "type": "boolean"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "InventoryAdjustment": {
      "type": "object",
      "required": [
        "id",
        "variant_id",
        "delta",
        "reason",
        "note",
        "on_hand_after",
        "created_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/AdjustmentId"
        },
        "variant_id": {
          "$ref": "#/$defs/VariantId"
        },
        "delta": {
          "type": "integer",
          "minimum": -100000,
          "maximum": 100000
        },
        "reason": {
          "$ref": "#/$defs/AdjustmentReason"
        },
        "note": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 500
        },
        "on_hand_after": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "AdjustmentId": {
      "type": "string",
      "pattern": "^adj_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "AdjustmentReason": {
      "type": "string",
      "enum": [
        "received",
        "damaged",
        "count"
      ]
    },
    "StockBelowReservedProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "on_hand",
        "reserved"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "stock_below_reserved"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "on_hand": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        },
        "reserved": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "Upload": {
      "type": "object",
      "required": [
        "id",
        "filename",
        "content_type",
        "size",
        "digest",
        "status",
        "upload_url",
        "expires_at",
        "created_at",
        "updated_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/UploadId"
        },
        "filename": {
          "type": "string",
          "maxLength": 255
        },
        "content_type": {
          "type": "string",
          "enum": [
            "image/png",
            "image/jpeg",
            "image/webp"
          ]
        },
        "size": {
          "type": "integer",
          "minimum": 1,
          "maximum": 5242880
        },
        "digest": {
          "$ref": "#/$defs/ContentDigest"
        },
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "complete",
            "scanning",
            "ready",
            "rejected"
          ]
        },
        "upload_url": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 200
        },
        "expires_at": {
          "$ref": "#/$defs/Instant"
        },
        "created_at": {
          "$ref": "#/$defs/Instant"
        },
        "updated_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "ContentDigest": {
      "type": "string",
      "pattern": "^sha-256=:[A-Za-z0-9+/]{43}=:$",
      "maxLength": 54
    },
    "UploadCompleteProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "upload_complete"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "UploadExpiredProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 410
        },
        "code": {
          "type": "string",
          "const": "upload_expired"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "DigestMismatchProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "expected"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 422
        },
        "code": {
          "type": "string",
          "const": "digest_mismatch"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "expected": {
          "type": "string",
          "maxLength": 100
        }
      }
    },
    "GraphqlResponse": {
      "type": "object",
      "required": [
        "data",
        "extensions"
      ],
      "properties": {
        "data": {
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": true,
          "maxProperties": 1000
        },
        "errors": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1000,
          "items": {
            "$ref": "#/$defs/GraphqlError"
          }
        },
        "extensions": {
          "$ref": "#/$defs/GraphqlExtensions"
        }
      }
    },
    "GraphqlError": {
      "type": "object",
      "required": [
        "message",
        "extensions"
      ],
      "properties": {
        "message": {
          "type": "string",
          "maxLength": 1000
        },
        "locations": {
          "type": "array",
          "maxItems": 10,
          "items": {
            "$ref": "#/$defs/GraphqlLocation"
          }
        },
        "path": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "oneOf": [
              {
                "type": "string",
                "maxLength": 200
              },
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 100000
              }
            ]
          }
        },
        "extensions": {
          "$ref": "#/$defs/Problem"
        }
      }
    },
    "GraphqlLocation": {
      "type": "object",
      "required": [
        "line",
        "column"
      ],
      "properties": {
        "line": {
          "type": "integer",
          "minimum": 1,
          "maximum": 20001
        },
        "column": {
          "type": "integer",
          "minimum": 1,
          "maximum": 20001
        }
      }
    },
    "Problem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "minimum": 400,
          "maximum": 599
        },
        "code": {
          "type": "string",
          "pattern": "^[a-z][a-z_]*$",
          "maxLength": 60
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "GraphqlExtensions": {
      "type": "object",
      "required": [
        "cost",
        "loads"
      ],
      "properties": {
        "cost": {
          "$ref": "#/$defs/GraphqlCost"
        },
        "loads": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100000
        }
      }
    },
    "GraphqlCost": {
      "type": "object",
      "required": [
        "requested",
        "actual",
        "available",
        "restore_rate"
      ],
      "properties": {
        "requested": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        },
        "actual": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        },
        "available": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000
        },
        "restore_rate": {
          "type": "number",
          "minimum": 0,
          "maximum": 1000
        }
      }
    },
    "GraphqlInvalidProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 400
        },
        "code": {
          "type": "string",
          "const": "graphql_invalid"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        }
      }
    },
    "GraphqlTooCostlyProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "cost",
        "limit"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 400
        },
        "code": {
          "type": "string",
          "const": "graphql_too_costly"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "cost": {
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740991
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100000
        }
      }
    },
    "GraphqlTooDeepProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "depth",
        "limit"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 400
        },
        "code": {
          "type": "string",
          "const": "graphql_too_deep"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "depth": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100000
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100000
        }
      }
    },
    "Liveness": {
      "type": "object",
      "required": [
        "status"
      ],
      "properties": {
        "status": {
          "type": "string",
          "const": "live"
        }
      }
    },
    "Readiness": {
      "type": "object",
      "required": [
        "status",
        "checks"
      ],
      "properties": {
        "status": {
          "type": "string",
          "const": "ready"
        },
        "checks": {
          "type": "array",
          "minItems": 1,
          "maxItems": 10,
          "items": {
            "$ref": "#/$defs/DependencyCheck"
          }
        }
      }
    },
    "DependencyCheck": {
      "type": "object",
      "required": [
        "name",
        "status"
      ],
      "properties": {
        "name": {
          "type": "string",
          "enum": [
            "database",
            "cache",
            "queue",
            "search"
          ]
        },
        "status": {
          "type": "string",
          "enum": [
            "up",
            "down"
          ]
        }
      }
    },
    "NotReadyProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "checks"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 503
        },
        "code": {
          "type": "string",
          "const": "not_ready"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "checks": {
          "type": "array",
          "minItems": 1,
          "maxItems": 10,
          "items": {
            "$ref": "#/$defs/DependencyCheck"
          }
        }
      }
    },
    "Sandbox": {
      "type": "object",
      "required": [
        "shop",
        "scenario",
        "seed",
        "version",
        "clock",
        "counts",
        "storage",
        "notice"
      ],
      "properties": {
        "shop": {
          "type": "string",
          "maxLength": 63
        },
        "scenario": {
          "$ref": "#/$defs/ScenarioName"
        },
        "seed": {
          "type": "integer",
          "minimum": 0,
          "maximum": 4294967295
        },
        "version": {
          "type": "string",
          "maxLength": 64
        },
        "clock": {
          "$ref": "#/$defs/Clock"
        },
        "counts": {
          "type": "object",
          "maxProperties": 100,
          "additionalProperties": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000000
          }
        },
        "storage": {
          "type": "string",
          "enum": [
            "memory",
            "saved",
            "failed"
          ]
        },
        "notice": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "reset_after_update",
            null
          ]
        }
      }
    },
    "ScenarioName": {
      "type": "string",
      "enum": [
        "default",
        "empty",
        "last-units",
        "flash-sale",
        "messy-catalogue",
        "slow-provider",
        "attack-lab",
        "large"
      ]
    },
    "Clock": {
      "type": "object",
      "required": [
        "now",
        "mode",
        "offset_seconds",
        "next",
        "done",
        "done_count"
      ],
      "properties": {
        "now": {
          "$ref": "#/$defs/Instant"
        },
        "mode": {
          "type": "string",
          "enum": [
            "running",
            "pinned"
          ]
        },
        "offset_seconds": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100000000000
        },
        "next": {
          "oneOf": [
            {
              "$ref": "#/$defs/AgendaEntry"
            },
            {
              "type": "null"
            }
          ]
        },
        "done": {
          "type": "array",
          "maxItems": 10000,
          "items": {
            "$ref": "#/$defs/AgendaEntry"
          }
        },
        "done_count": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        }
      }
    },
    "AgendaEntry": {
      "type": "object",
      "required": [
        "at",
        "kind",
        "ref"
      ],
      "properties": {
        "at": {
          "$ref": "#/$defs/Instant"
        },
        "kind": {
          "type": "string",
          "maxLength": 60
        },
        "ref": {
          "type": "string",
          "maxLength": 200
        }
      }
    },
    "PersonaList": {
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/Persona"
          }
        }
      }
    },
    "Persona": {
      "type": "object",
      "required": [
        "persona",
        "name",
        "role",
        "email",
        "status",
        "about"
      ],
      "properties": {
        "persona": {
          "$ref": "#/$defs/PersonaName"
        },
        "name": {
          "type": "string",
          "maxLength": 100
        },
        "role": {
          "type": "string",
          "enum": [
            "guest",
            "customer",
            "vendor",
            "admin"
          ]
        },
        "email": {
          "type": [
            "string",
            "null"
          ],
          "format": "email",
          "maxLength": 254
        },
        "status": {
          "type": "string",
          "enum": [
            "active",
            "suspended"
          ]
        },
        "about": {
          "type": "string",
          "maxLength": 200
        }
      }
    },
    "PersonaName": {
      "type": "string",
      "pattern": "^[a-z]{1,40}$",
      "minLength": 1,
      "maxLength": 40
    },
    "MailList": {
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/$defs/Mail"
          }
        }
      }
    },
    "Mail": {
      "type": "object",
      "required": [
        "id",
        "to",
        "template",
        "subject",
        "text",
        "link_token",
        "sent_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/MailId"
        },
        "to": {
          "type": "string",
          "maxLength": 254
        },
        "template": {
          "type": "string",
          "maxLength": 60
        },
        "subject": {
          "type": "string",
          "maxLength": 200
        },
        "text": {
          "type": "string",
          "maxLength": 4000
        },
        "link_token": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 200
        },
        "sent_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "MailId": {
      "type": "string",
      "pattern": "^out_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "SmsList": {
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/$defs/Sms"
          }
        }
      }
    },
    "Sms": {
      "type": "object",
      "required": [
        "id",
        "to",
        "template",
        "text",
        "sent_at"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/MailId"
        },
        "to": {
          "type": "string",
          "maxLength": 16
        },
        "template": {
          "type": "string",
          "maxLength": 60
        },
        "text": {
          "type": "string",
          "maxLength": 1000
        },
        "sent_at": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "FaultList": {
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/$defs/Fault"
          }
        }
      }
    },
    "Fault": {
      "type": "object",
      "required": [
        "id",
        "kind"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/FaultId"
        },
        "kind": {
          "$ref": "#/$defs/FaultKind"
        },
        "operation_id": {
          "type": "string",
          "maxLength": 60
        },
        "delay_ms": {
          "type": "integer",
          "minimum": 1,
          "maximum": 60000
        },
        "jitter_ms": {
          "type": "integer",
          "minimum": 0,
          "maximum": 60000
        },
        "code": {
          "$ref": "#/$defs/FaultCode"
        },
        "dependency": {
          "$ref": "#/$defs/FaultDependency"
        },
        "count": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000
        }
      }
    },
    "FaultId": {
      "type": "string",
      "pattern": "^flt_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "FaultKind": {
      "type": "string",
      "enum": [
        "latency",
        "error",
        "timeout",
        "drop_response",
        "outage",
        "crash"
      ]
    },
    "FaultCode": {
      "type": "string",
      "enum": [
        "internal_error",
        "service_unavailable",
        "quota_exceeded"
      ]
    },
    "FaultDependency": {
      "type": "string",
      "enum": [
        "cache",
        "queue",
        "search"
      ]
    },
    "ReceiverList": {
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/$defs/Receiver"
          }
        }
      }
    },
    "Receiver": {
      "type": "object",
      "required": [
        "id",
        "url",
        "answers",
        "message_count"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/ReceiverId"
        },
        "url": {
          "type": "string",
          "maxLength": 500
        },
        "answers": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/ReceiverAnswer"
          }
        },
        "message_count": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "ReceiverId": {
      "type": "string",
      "pattern": "^rcv_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "ReceiverAnswer": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "status"
      ],
      "properties": {
        "status": {
          "type": "integer",
          "minimum": 200,
          "maximum": 599
        },
        "delay_ms": {
          "type": "integer",
          "minimum": 0,
          "maximum": 60000
        }
      }
    },
    "ReceiverMessageList": {
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 200,
          "items": {
            "$ref": "#/$defs/ReceiverMessage"
          }
        }
      }
    },
    "ReceiverMessage": {
      "type": "object",
      "required": [
        "id",
        "receiver_id",
        "at",
        "headers",
        "body",
        "status"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/MessageId"
        },
        "receiver_id": {
          "$ref": "#/$defs/ReceiverId"
        },
        "at": {
          "$ref": "#/$defs/Instant"
        },
        "headers": {
          "type": "object",
          "maxProperties": 50,
          "additionalProperties": {
            "type": "string",
            "maxLength": 2000
          }
        },
        "body": {
          "type": "string",
          "maxLength": 20000
        },
        "status": {
          "type": "integer",
          "minimum": 200,
          "maximum": 599
        }
      }
    },
    "MessageId": {
      "type": "string",
      "pattern": "^msg_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "ProviderReport": {
      "type": "object",
      "required": [
        "message",
        "type",
        "payment_id",
        "payment_status",
        "took_effect"
      ],
      "properties": {
        "message": {
          "type": "string",
          "pattern": "^[\\w-]{1,64}$",
          "maxLength": 64
        },
        "type": {
          "type": "string",
          "maxLength": 40
        },
        "payment_id": {
          "$ref": "#/$defs/PaymentId"
        },
        "payment_status": {
          "type": "string",
          "enum": [
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
          ]
        },
        "took_effect": {
          "type": "boolean"
        }
      }
    },
    "RequestList": {
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 200,
          "items": {
            "$ref": "#/$defs/RequestSummary"
          }
        }
      }
    },
    "RequestSummary": {
      "type": "object",
      "required": [
        "id",
        "at",
        "method",
        "path",
        "status",
        "operation_id",
        "duration_ms"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/RequestId"
        },
        "at": {
          "$ref": "#/$defs/Instant"
        },
        "method": {
          "type": "string",
          "maxLength": 10
        },
        "path": {
          "type": "string",
          "maxLength": 2048
        },
        "status": {
          "type": "integer",
          "minimum": 0,
          "maximum": 599
        },
        "operation_id": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 60
        },
        "duration_ms": {
          "type": "number",
          "minimum": 0,
          "maximum": 1000000
        }
      }
    },
    "RequestId": {
      "type": "string",
      "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "HttpArchive": {
      "type": "object",
      "required": [
        "log"
      ],
      "properties": {
        "log": {
          "type": "object",
          "required": [
            "version",
            "creator",
            "entries"
          ],
          "properties": {
            "version": {
              "type": "string",
              "maxLength": 10
            },
            "creator": {
              "type": "object"
            },
            "entries": {
              "type": "array",
              "maxItems": 200,
              "items": {
                "type": "object"
              }
            }
          }
        }
      }
    },
    "Counters": {
      "type": "object",
      "required": [
        "since",
        "loads",
        "cache_hits",
        "charges",
        "mails"
      ],
      "properties": {
        "since": {
          "$ref": "#/$defs/Instant"
        },
        "loads": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "cache_hits": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "charges": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000000
        },
        "mails": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000000
        }
      }
    },
    "Trace": {
      "allOf": [
        {
          "$ref": "#/$defs/RequestSummary"
        },
        {
          "type": "object",
          "required": [
            "actor",
            "steps",
            "rules",
            "reads",
            "changes",
            "events",
            "agenda",
            "request",
            "response"
          ],
          "properties": {
            "actor": {
              "type": "string",
              "maxLength": 60
            },
            "steps": {
              "type": "array",
              "maxItems": 40,
              "items": {
                "$ref": "#/$defs/TraceStep"
              }
            },
            "rules": {
              "type": "array",
              "maxItems": 60,
              "items": {
                "type": "string",
                "maxLength": 10
              }
            },
            "reads": {
              "type": "object",
              "maxProperties": 100,
              "additionalProperties": {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000000000
              }
            },
            "changes": {
              "type": "array",
              "maxItems": 1000,
              "items": {
                "$ref": "#/$defs/RowChange"
              }
            },
            "events": {
              "type": "array",
              "maxItems": 1000,
              "items": {
                "type": "object"
              }
            },
            "agenda": {
              "type": "array",
              "maxItems": 1000,
              "items": {
                "$ref": "#/$defs/AgendaEntry"
              }
            },
            "request": {
              "$ref": "#/$defs/TraceMessage"
            },
            "response": {
              "$ref": "#/$defs/TraceMessage"
            }
          }
        }
      ]
    },
    "TraceStep": {
      "type": "object",
      "required": [
        "name",
        "ms",
        "outcome"
      ],
      "properties": {
        "name": {
          "type": "string",
          "maxLength": 40
        },
        "ms": {
          "type": "number",
          "minimum": 0,
          "maximum": 1000000
        },
        "outcome": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 60
        }
      }
    },
    "RowChange": {
      "type": "object",
      "required": [
        "table",
        "id",
        "before",
        "after"
      ],
      "properties": {
        "table": {
          "type": "string",
          "maxLength": 40
        },
        "id": {
          "type": "string",
          "maxLength": 80
        },
        "before": {
          "type": [
            "object",
            "null"
          ]
        },
        "after": {
          "type": [
            "object",
            "null"
          ]
        }
      }
    },
    "TraceMessage": {
      "type": "object",
      "required": [
        "headers",
        "body"
      ],
      "properties": {
        "headers": {
          "type": "object",
          "maxProperties": 200,
          "additionalProperties": {
            "type": "string",
            "maxLength": 65536
          }
        },
        "body": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 16384
        }
      }
    },
    "InterleaveReport": {
      "type": "object",
      "required": [
        "runs"
      ],
      "properties": {
        "runs": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/$defs/InterleaveRun"
          }
        }
      }
    },
    "InterleaveRun": {
      "type": "object",
      "required": [
        "schedule",
        "answers",
        "changes"
      ],
      "properties": {
        "schedule": {
          "type": "array",
          "maxItems": 24,
          "items": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2
          }
        },
        "answers": {
          "type": "array",
          "maxItems": 3,
          "items": {
            "type": "array",
            "maxItems": 4,
            "items": {
              "$ref": "#/$defs/InterleavedAnswer"
            }
          }
        },
        "changes": {
          "type": "array",
          "maxItems": 10000,
          "items": {
            "$ref": "#/$defs/SnapshotRow"
          }
        }
      }
    },
    "InterleavedAnswer": {
      "type": "object",
      "required": [
        "status",
        "body"
      ],
      "properties": {
        "status": {
          "type": "integer",
          "minimum": 0,
          "maximum": 599
        },
        "body": {
          "type": [
            "object",
            "null"
          ]
        }
      }
    },
    "SnapshotRow": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "table",
        "id",
        "row"
      ],
      "properties": {
        "table": {
          "type": "string",
          "maxLength": 40
        },
        "id": {
          "type": "string",
          "maxLength": 400
        },
        "row": {
          "type": [
            "object",
            "null"
          ]
        }
      }
    },
    "RowList": {
      "type": "object",
      "required": [
        "data",
        "total_count"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 200,
          "items": {
            "type": "object"
          }
        },
        "total_count": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000000
        }
      }
    },
    "Snapshot": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "version",
        "scenario",
        "seed",
        "reset_at",
        "offset_ms",
        "pinned_at",
        "counters",
        "rows"
      ],
      "properties": {
        "version": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        },
        "scenario": {
          "$ref": "#/$defs/ScenarioName"
        },
        "seed": {
          "type": "integer",
          "minimum": 0,
          "maximum": 4294967295
        },
        "reset_at": {
          "$ref": "#/$defs/Instant"
        },
        "offset_ms": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100000000000000
        },
        "pinned_at": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
          "maxLength": 24
        },
        "counters": {
          "type": "object",
          "maxProperties": 20,
          "additionalProperties": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        "rows": {
          "type": "array",
          "maxItems": 500000,
          "items": {
            "$ref": "#/$defs/SnapshotRow"
          }
        }
      }
    },
    "SnapshotIncompatibleProblem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status",
        "code",
        "detail",
        "request_id",
        "snapshot_version"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 300
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "status": {
          "type": "integer",
          "const": 409
        },
        "code": {
          "type": "string",
          "const": "snapshot_incompatible"
        },
        "detail": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
        },
        "instance": {
          "type": "string",
          "format": "uri-reference",
          "maxLength": 2048
        },
        "request_id": {
          "type": "string",
          "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
          "maxLength": 30
        },
        "snapshot_version": {
          "type": "string",
          "maxLength": 64
        }
      }
    }
  },
  "operations": {
    "loginUser": {
      "200": {
        "$ref": "#/$defs/TokenPair"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "$ref": "#/$defs/InvalidCredentialsProblem"
      },
      "403": {
        "$ref": "#/$defs/AccountSuspendedProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "refreshTokens": {
      "200": {
        "$ref": "#/$defs/TokenPair"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/RefreshTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/RefreshTokenReusedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "logoutUser": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "registerUser": {
      "202": {
        "$ref": "#/$defs/MailPromise"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/IdempotencyInProgressProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/PasswordTooWeakProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "verifyEmail": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/LinkTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "410": {
        "$ref": "#/$defs/LinkTokenExpiredProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "requestPasswordReset": {
      "202": {
        "$ref": "#/$defs/MailPromise"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "resetPassword": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/LinkTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "410": {
        "$ref": "#/$defs/LinkTokenExpiredProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/PasswordTooWeakProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getJwks": {
      "200": {
        "$ref": "#/$defs/JsonWebKeySet"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getMe": {
      "200": {
        "$ref": "#/$defs/User"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "updateMe": {
      "200": {
        "$ref": "#/$defs/User"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/CurrentPasswordIncorrectProblem"
          },
          {
            "$ref": "#/$defs/PasswordTooWeakProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listAddresses": {
      "200": {
        "$ref": "#/$defs/AddressList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createAddress": {
      "201": {
        "$ref": "#/$defs/SavedAddress"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/AddressLimitReachedProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/RawCardDataRefusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "updateAddress": {
      "200": {
        "$ref": "#/$defs/SavedAddress"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/RawCardDataRefusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "deleteAddress": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listCategories": {
      "200": {
        "$ref": "#/$defs/CategoryList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createCategory": {
      "201": {
        "$ref": "#/$defs/Category"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/SlugTakenProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/CategoryTooDeepProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getCategory": {
      "200": {
        "$ref": "#/$defs/Category"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "updateCategory": {
      "200": {
        "$ref": "#/$defs/Category"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/CategoryCycleProblem"
          },
          {
            "$ref": "#/$defs/SlugTakenProblem"
          }
        ]
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/CategoryTooDeepProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "deleteCategory": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/CategoryNotEmptyProblem"
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listProducts": {
      "200": {
        "$ref": "#/$defs/ProductList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createProduct": {
      "201": {
        "$ref": "#/$defs/Product"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/SlugTakenProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getProduct": {
      "200": {
        "$ref": "#/$defs/Product"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "updateProduct": {
      "200": {
        "$ref": "#/$defs/Product"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/InvalidTransitionProblem"
          },
          {
            "$ref": "#/$defs/ProductNotPublishableProblem"
          },
          {
            "$ref": "#/$defs/SlugTakenProblem"
          }
        ]
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "deleteProduct": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/InvalidTransitionProblem"
          },
          {
            "$ref": "#/$defs/ProductHasOrdersProblem"
          }
        ]
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createVariant": {
      "201": {
        "$ref": "#/$defs/Variant"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/SkuTakenProblem"
          },
          {
            "$ref": "#/$defs/VariantLimitReachedProblem"
          },
          {
            "$ref": "#/$defs/VariantOptionsTakenProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "updateVariant": {
      "200": {
        "$ref": "#/$defs/Variant"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/SkuTakenProblem"
          },
          {
            "$ref": "#/$defs/VariantOptionsTakenProblem"
          }
        ]
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "deleteVariant": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/VariantInUseProblem"
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "searchProducts": {
      "200": {
        "$ref": "#/$defs/SearchResult"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "oneOf": [
          {
            "$ref": "#/$defs/SearchUnavailableProblem"
          },
          {
            "$ref": "#/$defs/ServiceUnavailableProblem"
          }
        ]
      }
    },
    "createCart": {
      "200": {
        "$ref": "#/$defs/Cart"
      },
      "201": {
        "$ref": "#/$defs/NewCart"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/IdempotencyInProgressProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/CurrencyUnsupportedProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getCart": {
      "200": {
        "$ref": "#/$defs/Cart"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "addCartItem": {
      "200": {
        "$ref": "#/$defs/Cart"
      },
      "201": {
        "$ref": "#/$defs/Cart"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/CartLineLimitReachedProblem"
          },
          {
            "$ref": "#/$defs/CartNotActiveProblem"
          },
          {
            "$ref": "#/$defs/CurrencyMismatchProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/InsufficientStockProblem"
          },
          {
            "$ref": "#/$defs/QuantityLimitExceededProblem"
          },
          {
            "$ref": "#/$defs/VariantUnavailableProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "updateCartItem": {
      "200": {
        "$ref": "#/$defs/Cart"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/CartNotActiveProblem"
          },
          {
            "$ref": "#/$defs/CurrencyMismatchProblem"
          },
          {
            "$ref": "#/$defs/InsufficientStockProblem"
          },
          {
            "$ref": "#/$defs/QuantityLimitExceededProblem"
          },
          {
            "$ref": "#/$defs/VariantUnavailableProblem"
          }
        ]
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "removeCartItem": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/CartNotActiveProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "setCartDelivery": {
      "200": {
        "$ref": "#/$defs/Cart"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/CartNotActiveProblem"
          },
          {
            "$ref": "#/$defs/DeliveryUnavailableProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/RawCardDataRefusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "validateCart": {
      "200": {
        "$ref": "#/$defs/CartValidation"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/CartNotActiveProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getMyCart": {
      "200": {
        "$ref": "#/$defs/Cart"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "mergeCart": {
      "200": {
        "$ref": "#/$defs/CartMerge"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/CartNotActiveProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listOrders": {
      "200": {
        "$ref": "#/$defs/OrderList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/InsufficientRoleProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createOrder": {
      "201": {
        "$ref": "#/$defs/Order"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyKeyMissingProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "oneOf": [
          {
            "$ref": "#/$defs/EmailNotVerifiedProblem"
          },
          {
            "$ref": "#/$defs/ForbiddenProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/CartChangedProblem"
          },
          {
            "$ref": "#/$defs/CartEmptyProblem"
          },
          {
            "$ref": "#/$defs/CartIncompleteProblem"
          },
          {
            "$ref": "#/$defs/CartNotActiveProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/OutOfStockProblem"
          },
          {
            "$ref": "#/$defs/PriceChangedProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/RawCardDataRefusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getOrder": {
      "200": {
        "$ref": "#/$defs/Order"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "cancelOrder": {
      "200": {
        "$ref": "#/$defs/Order"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/OrderNotCancellableProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/RawCardDataRefusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listOrderEvents": {
      "200": {
        "$ref": "#/$defs/OrderEventList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createShipment": {
      "201": {
        "$ref": "#/$defs/Shipment"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/OrderNotShippableProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/QuantityExceedsUnshippedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "updateShipment": {
      "200": {
        "$ref": "#/$defs/Shipment"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/InvalidTransitionProblem"
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listPaymentMethods": {
      "200": {
        "$ref": "#/$defs/PaymentMethodList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "422": {
        "$ref": "#/$defs/CurrencyUnsupportedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createPayment": {
      "201": {
        "$ref": "#/$defs/Payment"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyKeyMissingProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "402": {
        "$ref": "#/$defs/PaymentDeclinedProblem"
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/OrderNotPayableProblem"
          },
          {
            "$ref": "#/$defs/PaymentInProgressProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/AmountMismatchProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/MethodUnsupportedProblem"
          },
          {
            "$ref": "#/$defs/RawCardDataRefusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      },
      "504": {
        "$ref": "#/$defs/ProviderTimeoutProblem"
      }
    },
    "getPayment": {
      "200": {
        "$ref": "#/$defs/Payment"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "confirmPayment": {
      "200": {
        "$ref": "#/$defs/Payment"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "402": {
        "oneOf": [
          {
            "$ref": "#/$defs/AuthenticationFailedProblem"
          },
          {
            "$ref": "#/$defs/PaymentDeclinedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/PaymentStateInvalidProblem"
          }
        ]
      },
      "410": {
        "$ref": "#/$defs/ActionExpiredProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/RawCardDataRefusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "capturePayment": {
      "201": {
        "$ref": "#/$defs/Capture"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyKeyMissingProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/PaymentStateInvalidProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/AmountExceedsAuthorizedProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createRefund": {
      "201": {
        "$ref": "#/$defs/Refund"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyKeyMissingProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/PaymentStateInvalidProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/RawCardDataRefusedProblem"
          },
          {
            "$ref": "#/$defs/RefundExceedsCapturedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "receiveProviderEvent": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          },
          {
            "$ref": "#/$defs/SignatureMissingProblem"
          },
          {
            "$ref": "#/$defs/TimestampOutOfToleranceProblem"
          }
        ]
      },
      "401": {
        "$ref": "#/$defs/SignatureInvalidProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getRefund": {
      "200": {
        "$ref": "#/$defs/Refund"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listWebhookEndpoints": {
      "200": {
        "$ref": "#/$defs/WebhookEndpointList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createWebhookEndpoint": {
      "201": {
        "$ref": "#/$defs/NewWebhookEndpoint"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/EndpointLimitReachedProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/UrlNotAllowedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "deleteWebhookEndpoint": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "rotateWebhookSecret": {
      "201": {
        "$ref": "#/$defs/WebhookSecret"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listWebhookDeliveries": {
      "200": {
        "$ref": "#/$defs/WebhookDeliveryList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "retryWebhookDelivery": {
      "202": {
        "$ref": "#/$defs/WebhookDelivery"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/DeliveryNotRetryableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createReport": {
      "202": {
        "$ref": "#/$defs/Report"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyKeyMissingProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/ReportLimitReachedProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/PeriodInvalidProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "downloadReport": {
      "200": {
        "$ref": "#/$defs/ReportContent"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/ReportNotReadyProblem"
      },
      "410": {
        "$ref": "#/$defs/ReportExpiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listReportSchedules": {
      "200": {
        "$ref": "#/$defs/ReportScheduleList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "putReportSchedule": {
      "200": {
        "$ref": "#/$defs/ReportSchedule"
      },
      "201": {
        "$ref": "#/$defs/ReportSchedule"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/CronInvalidProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getJob": {
      "200": {
        "$ref": "#/$defs/Job"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "cancelJob": {
      "202": {
        "$ref": "#/$defs/Job"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/JobFinishedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getQueueStats": {
      "200": {
        "$ref": "#/$defs/QueueStatsList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getDashboardMetrics": {
      "200": {
        "$ref": "#/$defs/DashboardMetrics"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "422": {
        "$ref": "#/$defs/PeriodInvalidProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listNotifications": {
      "200": {
        "$ref": "#/$defs/NotificationList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "streamNotifications": {
      "200": {
        "type": "string",
        "maxLength": 1000000
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/StreamLimitReachedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "markNotificationsRead": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getNotificationPreferences": {
      "200": {
        "$ref": "#/$defs/NotificationPreferences"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "replaceNotificationPreferences": {
      "200": {
        "$ref": "#/$defs/NotificationPreferences"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/PreferenceLockedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listOutboxMessages": {
      "200": {
        "$ref": "#/$defs/OutboxMessageList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listNotificationTemplates": {
      "200": {
        "$ref": "#/$defs/NotificationTemplateList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listUsers": {
      "200": {
        "$ref": "#/$defs/UserList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "updateUser": {
      "200": {
        "$ref": "#/$defs/User"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/LastAdminProblem"
      },
      "412": {
        "$ref": "#/$defs/PreconditionFailedProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "428": {
        "$ref": "#/$defs/PreconditionRequiredProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listAuditEvents": {
      "200": {
        "$ref": "#/$defs/AuditEventList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "attachProductImage": {
      "202": {
        "$ref": "#/$defs/Image"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/ImageLimitReachedProblem"
          },
          {
            "$ref": "#/$defs/UploadNotReadyProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "deleteProductImage": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/ProductNotPublishableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listReviews": {
      "200": {
        "$ref": "#/$defs/ReviewList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createReview": {
      "201": {
        "$ref": "#/$defs/Review"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "oneOf": [
          {
            "$ref": "#/$defs/EmailNotVerifiedProblem"
          },
          {
            "$ref": "#/$defs/ForbiddenProblem"
          },
          {
            "$ref": "#/$defs/PurchaseRequiredProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/ReviewExistsProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listReviewQueue": {
      "200": {
        "$ref": "#/$defs/ReviewQueue"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "moderateReview": {
      "200": {
        "$ref": "#/$defs/QueuedReview"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/InvalidTransitionProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "listInventory": {
      "200": {
        "$ref": "#/$defs/InventoryList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/CursorInvalidProblem"
          },
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createInventoryAdjustment": {
      "201": {
        "$ref": "#/$defs/InventoryAdjustment"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/IdempotencyKeyMissingProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyInProgressProblem"
          },
          {
            "$ref": "#/$defs/StockBelowReservedProblem"
          }
        ]
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "createUpload": {
      "201": {
        "$ref": "#/$defs/Upload"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/IdempotencyInProgressProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/IdempotencyKeyReusedProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "putUploadContent": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/UploadCompleteProblem"
      },
      "410": {
        "$ref": "#/$defs/UploadExpiredProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "oneOf": [
          {
            "$ref": "#/$defs/DigestMismatchProblem"
          },
          {
            "$ref": "#/$defs/ValidationFailedProblem"
          }
        ]
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "executeGraphql": {
      "200": {
        "$ref": "#/$defs/GraphqlResponse"
      },
      "400": {
        "anyOf": [
          {
            "oneOf": [
              {
                "$ref": "#/$defs/FilterInvalidProblem"
              },
              {
                "$ref": "#/$defs/MalformedRequestProblem"
              }
            ]
          },
          {
            "type": "object",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "minItems": 1,
                "maxItems": 100,
                "items": {
                  "type": "object",
                  "required": [
                    "message",
                    "extensions"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "maxLength": 1000
                    },
                    "locations": {
                      "type": "array",
                      "maxItems": 10,
                      "items": {
                        "$ref": "#/$defs/GraphqlLocation"
                      }
                    },
                    "path": {
                      "type": "array",
                      "maxItems": 100,
                      "items": {
                        "oneOf": [
                          {
                            "type": "string",
                            "maxLength": 200
                          },
                          {
                            "type": "integer",
                            "minimum": 0,
                            "maximum": 100000
                          }
                        ]
                      }
                    },
                    "extensions": {
                      "oneOf": [
                        {
                          "$ref": "#/$defs/GraphqlInvalidProblem"
                        },
                        {
                          "$ref": "#/$defs/GraphqlTooCostlyProblem"
                        },
                        {
                          "$ref": "#/$defs/GraphqlTooDeepProblem"
                        }
                      ]
                    }
                  }
                }
              }
            }
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getLiveness": {
      "200": {
        "$ref": "#/$defs/Liveness"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getReadiness": {
      "200": {
        "$ref": "#/$defs/Readiness"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "oneOf": [
          {
            "$ref": "#/$defs/NotReadyProblem"
          },
          {
            "$ref": "#/$defs/ServiceUnavailableProblem"
          }
        ]
      }
    },
    "getMetrics": {
      "200": {
        "type": "string",
        "maxLength": 1000000
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "401": {
        "oneOf": [
          {
            "$ref": "#/$defs/AccessTokenExpiredProblem"
          },
          {
            "$ref": "#/$defs/AccessTokenInvalidProblem"
          },
          {
            "$ref": "#/$defs/UnauthenticatedProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/ForbiddenProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "429": {
        "$ref": "#/$defs/QuotaExceededProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      },
      "503": {
        "$ref": "#/$defs/ServiceUnavailableProblem"
      }
    },
    "getSandbox": {
      "200": {
        "$ref": "#/$defs/Sandbox"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "resetSandbox": {
      "200": {
        "$ref": "#/$defs/Sandbox"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "getClock": {
      "200": {
        "$ref": "#/$defs/Clock"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "advanceClock": {
      "200": {
        "$ref": "#/$defs/Clock"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "listPersonas": {
      "200": {
        "$ref": "#/$defs/PersonaList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "loginPersona": {
      "200": {
        "$ref": "#/$defs/TokenPair"
      },
      "201": {
        "$ref": "#/$defs/NewCart"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "403": {
        "$ref": "#/$defs/AccountSuspendedProblem"
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "listMail": {
      "200": {
        "$ref": "#/$defs/MailList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "listSms": {
      "200": {
        "$ref": "#/$defs/SmsList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "listFaults": {
      "200": {
        "$ref": "#/$defs/FaultList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "addFault": {
      "201": {
        "$ref": "#/$defs/Fault"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "clearFaults": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "removeFault": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "listReceivers": {
      "200": {
        "$ref": "#/$defs/ReceiverList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "addReceiver": {
      "201": {
        "$ref": "#/$defs/Receiver"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "removeReceiver": {
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "listReceiverMessages": {
      "200": {
        "$ref": "#/$defs/ReceiverMessageList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "approvePayment": {
      "200": {
        "$ref": "#/$defs/ProviderReport"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "denyPayment": {
      "200": {
        "$ref": "#/$defs/ProviderReport"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "replayProviderEvent": {
      "200": {
        "$ref": "#/$defs/ProviderReport"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "listRequests": {
      "200": {
        "anyOf": [
          {
            "$ref": "#/$defs/RequestList"
          },
          {
            "$ref": "#/$defs/HttpArchive"
          }
        ]
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "getCounters": {
      "200": {
        "$ref": "#/$defs/Counters"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "getRequest": {
      "200": {
        "$ref": "#/$defs/Trace"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "interleaveRequests": {
      "200": {
        "$ref": "#/$defs/InterleaveReport"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "listRows": {
      "200": {
        "$ref": "#/$defs/RowList"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "404": {
        "$ref": "#/$defs/NotFoundProblem"
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "getState": {
      "200": {
        "$ref": "#/$defs/Snapshot"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    },
    "putState": {
      "200": {
        "$ref": "#/$defs/Sandbox"
      },
      "400": {
        "oneOf": [
          {
            "$ref": "#/$defs/FilterInvalidProblem"
          },
          {
            "$ref": "#/$defs/MalformedRequestProblem"
          }
        ]
      },
      "406": {
        "$ref": "#/$defs/NotAcceptableProblem"
      },
      "409": {
        "$ref": "#/$defs/SnapshotIncompatibleProblem"
      },
      "413": {
        "$ref": "#/$defs/PayloadTooLargeProblem"
      },
      "415": {
        "$ref": "#/$defs/UnsupportedMediaTypeProblem"
      },
      "422": {
        "$ref": "#/$defs/ValidationFailedProblem"
      },
      "500": {
        "$ref": "#/$defs/InternalErrorProblem"
      }
    }
  }
}
