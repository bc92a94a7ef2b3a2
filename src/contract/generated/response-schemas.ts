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
        }
      }
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
    "Instant": {
      "type": "string",
      "format": "date-time",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
      "maxLength": 24
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
    "CartId": {
      "type": "string",
      "pattern": "^crt_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
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
    "CountryCode": {
      "type": "string",
      "pattern": "^[A-Z]{2}$",
      "minLength": 2,
      "maxLength": 2
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
        "last-units"
      ]
    },
    "Clock": {
      "type": "object",
      "required": [
        "now",
        "mode",
        "offset_seconds",
        "next",
        "done"
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
          "maxLength": 60
        }
      }
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
        "outage"
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
            "$ref": "#/$defs/InsufficientStockProblem"
          },
          {
            "$ref": "#/$defs/QuantityLimitExceededProblem"
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
    "listRequests": {
      "200": {
        "$ref": "#/$defs/RequestList"
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
