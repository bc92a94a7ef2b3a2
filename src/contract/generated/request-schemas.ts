// Made by `npm run generate` from openapi/. Do not edit.
import type { SchemaSet } from '../shape.ts'

export const requestSchemas: SchemaSet = {
  "$defs": {
    "LoginRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "email",
        "password"
      ],
      "properties": {
        "email": {
          "type": "string",
          "format": "email",
          "minLength": 3,
          "maxLength": 254
        },
        "password": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "format": "password"
        },
        "guest_cart_token": {
          "$ref": "#/$defs/GuestCartToken"
        }
      }
    },
    "GuestCartToken": {
      "type": "string",
      "minLength": 22,
      "maxLength": 64,
      "pattern": "^[A-Za-z0-9_-]+$"
    },
    "RefreshRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "refresh_token"
      ],
      "properties": {
        "refresh_token": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      }
    },
    "LogoutRequest": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "scope": {
          "type": "string",
          "enum": [
            "current",
            "all"
          ]
        }
      }
    },
    "RegisterRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "email",
        "password",
        "name"
      ],
      "properties": {
        "email": {
          "type": "string",
          "format": "email",
          "minLength": 3,
          "maxLength": 254
        },
        "password": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "format": "password"
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "phone": {
          "type": "string",
          "pattern": "^\\+[1-9][0-9]{6,14}$",
          "minLength": 8,
          "maxLength": 16
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
          "$ref": "#/$defs/TimeZone"
        }
      }
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
    "TimeZone": {
      "type": "string",
      "enum": [
        "UTC",
        "Africa/Abidjan",
        "Africa/Accra",
        "Africa/Addis_Ababa",
        "Africa/Algiers",
        "Africa/Cairo",
        "Africa/Casablanca",
        "Africa/Dakar",
        "Africa/Dar_es_Salaam",
        "Africa/Harare",
        "Africa/Johannesburg",
        "Africa/Kampala",
        "Africa/Khartoum",
        "Africa/Kigali",
        "Africa/Kinshasa",
        "Africa/Lagos",
        "Africa/Luanda",
        "Africa/Lusaka",
        "Africa/Maputo",
        "Africa/Nairobi",
        "Africa/Tunis"
      ]
    },
    "VerifyEmailRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "token"
      ],
      "properties": {
        "token": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      }
    },
    "PasswordResetRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "email"
      ],
      "properties": {
        "email": {
          "type": "string",
          "format": "email",
          "minLength": 3,
          "maxLength": 254
        }
      }
    },
    "ResetPasswordRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "token",
        "password"
      ],
      "properties": {
        "token": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        },
        "password": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "format": "password"
        }
      }
    },
    "UpdateMeRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
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
          "pattern": "^\\+[1-9][0-9]{6,14}$",
          "minLength": 8,
          "maxLength": 16
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
          "$ref": "#/$defs/TimeZone"
        },
        "email": {
          "type": "string",
          "format": "email",
          "minLength": 3,
          "maxLength": 254
        },
        "password": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "format": "password"
        },
        "current_password": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "format": "password"
        }
      }
    },
    "CreateAddressRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "label",
        "recipient",
        "line1",
        "city",
        "country",
        "phone"
      ],
      "properties": {
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
        },
        "is_default": {
          "type": "boolean"
        }
      }
    },
    "CountryCode": {
      "type": "string",
      "pattern": "^[A-Z]{2}$",
      "minLength": 2,
      "maxLength": 2
    },
    "UpdateAddressRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
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
          "type": "boolean",
          "const": true
        }
      }
    },
    "CreateCategoryRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
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
        "position": {
          "type": "integer",
          "minimum": 0,
          "maximum": 10000
        },
        "attribute_definitions": {
          "type": "array",
          "maxItems": 20,
          "items": {
            "$ref": "#/$defs/AttributeDefinition"
          }
        }
      }
    },
    "Slug": {
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "minLength": 1,
      "maxLength": 80
    },
    "CategoryId": {
      "type": "string",
      "pattern": "^cat_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
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
    "UpdateCategoryRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
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
        "position": {
          "type": "integer",
          "minimum": 0,
          "maximum": 10000
        },
        "attribute_definitions": {
          "type": "array",
          "maxItems": 20,
          "items": {
            "$ref": "#/$defs/AttributeDefinition"
          }
        }
      }
    },
    "VendorId": {
      "type": "string",
      "pattern": "^vnd_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "CreateProductRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "category_ids",
        "title"
      ],
      "properties": {
        "vendor_id": {
          "$ref": "#/$defs/VendorId"
        },
        "category_ids": {
          "$ref": "#/$defs/CategoryIds"
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
        }
      }
    },
    "CategoryIds": {
      "type": "array",
      "minItems": 1,
      "maxItems": 3,
      "uniqueItems": true,
      "items": {
        "$ref": "#/$defs/CategoryId"
      }
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
    "UpdateProductRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
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
        "category_ids": {
          "$ref": "#/$defs/CategoryIds"
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
              "boolean",
              "null"
            ],
            "maxLength": 60,
            "minimum": -1000000,
            "maximum": 1000000
          }
        },
        "status": {
          "type": "string",
          "enum": [
            "draft",
            "active",
            "archived"
          ]
        },
        "images": {
          "type": "array",
          "maxItems": 10,
          "items": {
            "$ref": "#/$defs/ImageChange"
          }
        }
      }
    },
    "ImageChange": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/ImageId"
        },
        "alt": {
          "type": "string",
          "minLength": 3,
          "maxLength": 250
        }
      }
    },
    "ImageId": {
      "type": "string",
      "pattern": "^img_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "CreateVariantRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "sku",
        "prices"
      ],
      "properties": {
        "sku": {
          "$ref": "#/$defs/Sku"
        },
        "option_values": {
          "$ref": "#/$defs/OptionValues"
        },
        "prices": {
          "$ref": "#/$defs/Prices"
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
          "type": "integer",
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
          "$ref": "#/$defs/VariantStatus"
        }
      }
    },
    "Sku": {
      "type": "string",
      "pattern": "^[A-Z0-9][A-Z0-9-]{1,39}$",
      "minLength": 2,
      "maxLength": 40
    },
    "OptionValues": {
      "type": "object",
      "maxProperties": 3,
      "additionalProperties": {
        "type": "string",
        "minLength": 1,
        "maxLength": 60
      }
    },
    "Prices": {
      "type": "array",
      "minItems": 1,
      "maxItems": 7,
      "items": {
        "$ref": "#/$defs/Money"
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
    "VariantStatus": {
      "type": "string",
      "enum": [
        "active",
        "archived"
      ]
    },
    "UpdateVariantRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "sku": {
          "$ref": "#/$defs/Sku"
        },
        "option_values": {
          "$ref": "#/$defs/ChangedOptionValues"
        },
        "prices": {
          "$ref": "#/$defs/Prices"
        },
        "compare_at": {
          "oneOf": [
            {
              "$ref": "#/$defs/ChangedMoney"
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
          "$ref": "#/$defs/VariantStatus"
        }
      }
    },
    "ChangedOptionValues": {
      "type": "object",
      "maxProperties": 3,
      "additionalProperties": {
        "type": [
          "string",
          "null"
        ],
        "minLength": 1,
        "maxLength": 60
      }
    },
    "ChangedMoney": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "amount": {
          "type": "integer",
          "format": "int64",
          "minimum": 0,
          "maximum": 9007199254740991
        },
        "currency": {
          "$ref": "#/$defs/CurrencyCode"
        }
      }
    },
    "CreateCartRequest": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$",
          "minLength": 3,
          "maxLength": 3
        }
      }
    },
    "AddCartItemRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "variant_id",
        "quantity"
      ],
      "properties": {
        "variant_id": {
          "$ref": "#/$defs/VariantId"
        },
        "quantity": {
          "type": "integer",
          "minimum": 1,
          "maximum": 99
        }
      }
    },
    "VariantId": {
      "type": "string",
      "pattern": "^var_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "UpdateCartItemRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "quantity"
      ],
      "properties": {
        "quantity": {
          "type": "integer",
          "minimum": 1,
          "maximum": 99
        }
      }
    },
    "SetCartDeliveryRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "method"
      ],
      "properties": {
        "method": {
          "$ref": "#/$defs/DeliveryMethod"
        },
        "address": {
          "$ref": "#/$defs/Address"
        },
        "address_id": {
          "$ref": "#/$defs/AddressId"
        }
      },
      "if": {
        "properties": {
          "address_id": true
        },
        "required": [
          "address_id"
        ],
        "additionalProperties": true
      },
      "then": {
        "properties": {
          "address": false
        },
        "additionalProperties": true
      },
      "else": {
        "properties": {
          "address": true
        },
        "required": [
          "address"
        ],
        "additionalProperties": true
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
    "AddressId": {
      "type": "string",
      "pattern": "^adr_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "MergeCartRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "guest_cart_token"
      ],
      "properties": {
        "guest_cart_token": {
          "$ref": "#/$defs/GuestCartToken"
        }
      }
    },
    "CreateOrderRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "cart_id",
        "cart_version"
      ],
      "properties": {
        "cart_id": {
          "$ref": "#/$defs/CartId"
        },
        "cart_version": {
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740991
        },
        "accept_price_changes": {
          "type": "boolean"
        }
      }
    },
    "CartId": {
      "type": "string",
      "pattern": "^crt_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "CancelOrderRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "reason"
      ],
      "properties": {
        "reason": {
          "$ref": "#/$defs/CancellationReason"
        },
        "note": {
          "type": "string",
          "minLength": 1,
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
    "CreateShipmentRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "carrier"
      ],
      "properties": {
        "carrier": {
          "$ref": "#/$defs/Carrier"
        },
        "tracking_number": {
          "$ref": "#/$defs/TrackingNumber"
        },
        "lines": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/ShipmentLine"
          }
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
    "OrderLineId": {
      "type": "string",
      "pattern": "^lin_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "UpdateShipmentRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "status"
      ],
      "properties": {
        "status": {
          "type": "string",
          "enum": [
            "in_transit",
            "out_for_delivery",
            "delivered",
            "lost"
          ]
        },
        "occurred_at": {
          "$ref": "#/$defs/Instant"
        },
        "location": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80
        }
      }
    },
    "Instant": {
      "type": "string",
      "format": "date-time",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
      "maxLength": 24
    },
    "CreatePaymentRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "order_id",
        "amount",
        "method",
        "token"
      ],
      "properties": {
        "order_id": {
          "$ref": "#/$defs/OrderId"
        },
        "amount": {
          "$ref": "#/$defs/PositiveMoney"
        },
        "method": {
          "$ref": "#/$defs/PaymentMethodName"
        },
        "token": {
          "$ref": "#/$defs/PaymentToken"
        },
        "capture": {
          "$ref": "#/$defs/CaptureMode"
        }
      }
    },
    "OrderId": {
      "type": "string",
      "pattern": "^ord_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "PositiveMoney": {
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
          "minimum": 1,
          "maximum": 9007199254740991
        },
        "currency": {
          "$ref": "#/$defs/CurrencyCode"
        }
      }
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
    "PaymentToken": {
      "type": "string",
      "enum": [
        "tok_ok",
        "tok_challenge",
        "tok_challenge_fail",
        "tok_declined",
        "tok_insufficient_funds",
        "tok_expired",
        "tok_slow",
        "tok_timeout",
        "tok_prompt_ok",
        "tok_prompt_ignored",
        "tok_dispute"
      ]
    },
    "CaptureMode": {
      "type": "string",
      "enum": [
        "automatic",
        "manual"
      ]
    },
    "ConfirmPaymentRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "challenge_id",
        "code"
      ],
      "properties": {
        "challenge_id": {
          "$ref": "#/$defs/ChallengeId"
        },
        "code": {
          "type": "string",
          "pattern": "^[0-9]{6}$",
          "minLength": 6,
          "maxLength": 6
        }
      }
    },
    "ChallengeId": {
      "type": "string",
      "pattern": "^act_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "CapturePaymentRequest": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "amount": {
          "$ref": "#/$defs/PositiveMoney"
        }
      }
    },
    "CreateRefundRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "reason"
      ],
      "properties": {
        "reason": {
          "$ref": "#/$defs/RefundReason"
        },
        "amount": {
          "$ref": "#/$defs/PositiveMoney"
        },
        "lines": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/RefundLine"
          }
        },
        "restock": {
          "type": "boolean"
        },
        "note": {
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        }
      }
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
    "ProviderEvent": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type",
        "timestamp",
        "data"
      ],
      "properties": {
        "type": {
          "type": "string",
          "pattern": "^[a-z_]{1,40}\\.[a-z_]{1,40}$",
          "maxLength": 81
        },
        "timestamp": {
          "$ref": "#/$defs/Instant"
        },
        "data": {
          "$ref": "#/$defs/ProviderEventData"
        }
      }
    },
    "ProviderEventData": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "provider_reference"
      ],
      "properties": {
        "provider_reference": {
          "type": "string",
          "minLength": 1,
          "maxLength": 40
        },
        "refund_id": {
          "$ref": "#/$defs/RefundId"
        },
        "decline_code": {
          "$ref": "#/$defs/DeclineCode"
        }
      }
    },
    "RefundId": {
      "type": "string",
      "pattern": "^rfd_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
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
    "CreateWebhookEndpointRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "url",
        "event_types"
      ],
      "properties": {
        "url": {
          "$ref": "#/$defs/WebhookUrl"
        },
        "event_types": {
          "type": "array",
          "minItems": 1,
          "maxItems": 18,
          "uniqueItems": true,
          "items": {
            "$ref": "#/$defs/WebhookEventType"
          }
        },
        "payload": {
          "$ref": "#/$defs/WebhookPayload"
        },
        "description": {
          "$ref": "#/$defs/WebhookDescription"
        }
      }
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
    "CreateReportRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type"
      ],
      "properties": {
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
          "$ref": "#/$defs/StockLevel"
        }
      }
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
    "PutReportScheduleRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "cron",
        "time_zone",
        "report"
      ],
      "properties": {
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
        }
      }
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
    "DashboardDay": {
      "type": "string",
      "format": "date",
      "pattern": "^[1-9]\\d{3}-\\d{2}-\\d{2}$",
      "maxLength": 10
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
    "ReadReceiptRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "maxProperties": 1,
      "properties": {
        "ids": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "uniqueItems": true,
          "items": {
            "$ref": "#/$defs/NotificationId"
          }
        },
        "before": {
          "$ref": "#/$defs/Instant"
        }
      }
    },
    "NotificationId": {
      "type": "string",
      "pattern": "^ntf_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "ReplacePreferencesRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "topics",
        "quiet_hours",
        "time_zone"
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
          "$ref": "#/$defs/TimeZone"
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
    "OutboxChannel": {
      "type": "string",
      "enum": [
        "email",
        "sms"
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
    "NotificationChannel": {
      "type": "string",
      "enum": [
        "email",
        "sms",
        "in_app"
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
    "Role": {
      "type": "string",
      "enum": [
        "customer",
        "vendor",
        "admin"
      ]
    },
    "AccountStatus": {
      "type": "string",
      "enum": [
        "active",
        "suspended"
      ]
    },
    "UpdateUserRequest": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "role": {
          "$ref": "#/$defs/Role"
        },
        "status": {
          "$ref": "#/$defs/AccountStatus"
        }
      }
    },
    "UserId": {
      "type": "string",
      "pattern": "^usr_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "AnyId": {
      "type": "string",
      "pattern": "^[a-z]{2,5}_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 32
    },
    "AttachImageRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "upload_id",
        "alt"
      ],
      "properties": {
        "upload_id": {
          "$ref": "#/$defs/UploadId"
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
        }
      }
    },
    "UploadId": {
      "type": "string",
      "pattern": "^upl_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "CreateReviewRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "rating",
        "title",
        "body"
      ],
      "properties": {
        "rating": {
          "type": "integer",
          "minimum": 1,
          "maximum": 5
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120
        },
        "body": {
          "type": "string",
          "minLength": 10,
          "maxLength": 4000
        }
      }
    },
    "ReviewFlag": {
      "type": "string",
      "enum": [
        "link",
        "contact",
        "shouting"
      ]
    },
    "ModerateReviewRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "decision"
      ],
      "properties": {
        "decision": {
          "type": "string",
          "enum": [
            "approved",
            "rejected"
          ]
        },
        "reason": {
          "type": "string",
          "minLength": 3,
          "maxLength": 500
        }
      }
    },
    "ProductId": {
      "type": "string",
      "pattern": "^prd_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "maxLength": 30
    },
    "CreateInventoryAdjustmentRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "variant_id",
        "delta",
        "reason"
      ],
      "properties": {
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
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        }
      }
    },
    "AdjustmentReason": {
      "type": "string",
      "enum": [
        "received",
        "damaged",
        "count"
      ]
    },
    "CreateUploadRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "filename",
        "content_type",
        "size",
        "digest"
      ],
      "properties": {
        "filename": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "content_type": {
          "type": "string",
          "pattern": "^[a-z0-9]+/[a-z0-9.+-]{1,60}$",
          "maxLength": 80
        },
        "size": {
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740991
        },
        "digest": {
          "$ref": "#/$defs/ContentDigest"
        }
      }
    },
    "ContentDigest": {
      "type": "string",
      "pattern": "^sha-256=:[A-Za-z0-9+/]{43}=:$",
      "maxLength": 54
    },
    "GraphqlRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "query"
      ],
      "properties": {
        "query": {
          "type": "string",
          "minLength": 1,
          "maxLength": 20000
        },
        "operationName": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 200
        },
        "variables": {
          "type": [
            "object",
            "null"
          ],
          "maxProperties": 100,
          "additionalProperties": true
        },
        "extensions": {
          "type": [
            "object",
            "null"
          ],
          "maxProperties": 20,
          "additionalProperties": true
        }
      }
    },
    "ResetRequest": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "scenario": {
          "$ref": "#/$defs/ScenarioName"
        },
        "seed": {
          "type": "integer",
          "minimum": 0,
          "maximum": 4294967295
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
    "AdvanceRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "by"
      ],
      "properties": {
        "by": {
          "type": "string",
          "pattern": "^P(?=.)(\\d{1,4}D)?(T(?=.)(\\d{1,5}H)?(\\d{1,6}M)?(\\d{1,8}S)?)?$",
          "maxLength": 30
        }
      }
    },
    "FaultRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "kind"
      ],
      "properties": {
        "kind": {
          "$ref": "#/$defs/FaultKind"
        },
        "operation_id": {
          "type": "string",
          "minLength": 1,
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
      },
      "allOf": [
        {
          "if": {
            "properties": {
              "kind": {
                "const": "latency"
              }
            }
          },
          "then": {
            "properties": {
              "delay_ms": true
            },
            "required": [
              "delay_ms"
            ],
            "additionalProperties": true
          }
        },
        {
          "if": {
            "properties": {
              "kind": {
                "const": "error"
              }
            }
          },
          "then": {
            "properties": {
              "code": true
            },
            "required": [
              "code"
            ],
            "additionalProperties": true
          }
        },
        {
          "if": {
            "properties": {
              "kind": {
                "const": "outage"
              }
            }
          },
          "then": {
            "properties": {
              "dependency": true
            },
            "required": [
              "dependency"
            ],
            "additionalProperties": true
          }
        }
      ]
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
    "ReceiverRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "url",
        "answers"
      ],
      "properties": {
        "url": {
          "type": "string",
          "pattern": "^https://[^\\s]{1,490}$",
          "minLength": 9,
          "maxLength": 500
        },
        "answers": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "$ref": "#/$defs/ReceiverAnswer"
          }
        }
      }
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
    "DenyRequest": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "decline_code": {
          "$ref": "#/$defs/DeclineCode"
        }
      }
    },
    "InterleaveRequest": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "scripts"
      ],
      "properties": {
        "scripts": {
          "type": "array",
          "minItems": 2,
          "maxItems": 3,
          "items": {
            "$ref": "#/$defs/InterleaveScript"
          }
        },
        "isolation": {
          "type": "string",
          "enum": [
            "transaction",
            "none"
          ]
        },
        "schedule": {
          "type": "array",
          "minItems": 4,
          "maxItems": 24,
          "items": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2
          }
        }
      }
    },
    "InterleaveScript": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "requests"
      ],
      "properties": {
        "requests": {
          "type": "array",
          "minItems": 1,
          "maxItems": 4,
          "items": {
            "$ref": "#/$defs/InterleavedCall"
          }
        }
      }
    },
    "InterleavedCall": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "method",
        "path"
      ],
      "properties": {
        "method": {
          "type": "string",
          "enum": [
            "GET",
            "POST",
            "PUT",
            "PATCH",
            "DELETE"
          ]
        },
        "path": {
          "type": "string",
          "pattern": "^/v1/[!-~]*$",
          "minLength": 4,
          "maxLength": 2000
        },
        "headers": {
          "type": "object",
          "maxProperties": 20,
          "additionalProperties": {
            "type": "string",
            "maxLength": 4000
          }
        },
        "body": {
          "type": "object",
          "maxProperties": 100
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
    }
  },
  "operations": {
    "loginUser": {
      "body": {
        "$ref": "#/$defs/LoginRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "refreshTokens": {
      "body": {
        "$ref": "#/$defs/RefreshRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "logoutUser": {
      "body": {
        "$ref": "#/$defs/LogoutRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "registerUser": {
      "body": {
        "$ref": "#/$defs/RegisterRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "verifyEmail": {
      "body": {
        "$ref": "#/$defs/VerifyEmailRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "requestPasswordReset": {
      "body": {
        "$ref": "#/$defs/PasswordResetRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "resetPassword": {
      "body": {
        "$ref": "#/$defs/ResetPasswordRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getJwks": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getMe": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "updateMe": {
      "body": {
        "$ref": "#/$defs/UpdateMeRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listAddresses": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "createAddress": {
      "body": {
        "$ref": "#/$defs/CreateAddressRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "updateAddress": {
      "body": {
        "$ref": "#/$defs/UpdateAddressRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "deleteAddress": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listCategories": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "view": {
            "type": "string",
            "enum": [
              "flat",
              "tree"
            ]
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "createCategory": {
      "body": {
        "$ref": "#/$defs/CreateCategoryRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getCategory": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "updateCategory": {
      "body": {
        "$ref": "#/$defs/UpdateCategoryRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "deleteCategory": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listProducts": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "category": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80
          },
          "vendor_id": {
            "$ref": "#/$defs/VendorId"
          },
          "price_min": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "price_max": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "currency": {
            "$ref": "#/$defs/CurrencyCode"
          },
          "in_stock": {
            "type": "boolean"
          },
          "rating_min": {
            "type": "number",
            "minimum": 1,
            "maximum": 5
          },
          "attributes": {
            "type": "object",
            "maxProperties": 5,
            "additionalProperties": {
              "type": "string",
              "maxLength": 60
            }
          },
          "sort": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {
              "type": "string",
              "enum": [
                "price",
                "-price",
                "rating",
                "-rating",
                "title",
                "-title",
                "created_at",
                "-created_at"
              ]
            }
          },
          "fields": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "type": "string",
              "enum": [
                "id",
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
                "vendor",
                "version",
                "etag",
                "created_at",
                "updated_at"
              ]
            }
          },
          "expand": {
            "type": "array",
            "minItems": 1,
            "maxItems": 4,
            "items": {
              "type": "string",
              "enum": [
                "variants",
                "vendor"
              ]
            }
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          },
          "offset": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000
          }
        }
      }
    },
    "createProduct": {
      "body": {
        "$ref": "#/$defs/CreateProductRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getProduct": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "currency": {
            "$ref": "#/$defs/CurrencyCode"
          },
          "expand": {
            "type": "array",
            "minItems": 1,
            "maxItems": 4,
            "items": {
              "type": "string",
              "enum": [
                "variants",
                "vendor"
              ]
            }
          }
        }
      }
    },
    "updateProduct": {
      "body": {
        "$ref": "#/$defs/UpdateProductRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "deleteProduct": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "createVariant": {
      "body": {
        "$ref": "#/$defs/CreateVariantRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "updateVariant": {
      "body": {
        "$ref": "#/$defs/UpdateVariantRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "deleteVariant": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "searchProducts": {
      "query": {
        "type": "object",
        "required": [
          "q"
        ],
        "properties": {
          "q": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "category": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80
          },
          "vendor_id": {
            "$ref": "#/$defs/VendorId"
          },
          "price_min": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "price_max": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "currency": {
            "$ref": "#/$defs/CurrencyCode"
          },
          "in_stock": {
            "type": "boolean"
          },
          "rating_min": {
            "type": "number",
            "minimum": 1,
            "maximum": 5
          },
          "attributes": {
            "type": "object",
            "maxProperties": 5,
            "additionalProperties": {
              "type": "string",
              "maxLength": 60
            }
          },
          "sort": {
            "type": "string",
            "enum": [
              "relevance",
              "price",
              "-price",
              "rating",
              "-rating",
              "created_at",
              "-created_at"
            ]
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "createCart": {
      "body": {
        "$ref": "#/$defs/CreateCartRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getCart": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "addCartItem": {
      "body": {
        "$ref": "#/$defs/AddCartItemRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "updateCartItem": {
      "body": {
        "$ref": "#/$defs/UpdateCartItemRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "removeCartItem": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "setCartDelivery": {
      "body": {
        "$ref": "#/$defs/SetCartDeliveryRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "validateCart": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getMyCart": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "mergeCart": {
      "body": {
        "$ref": "#/$defs/MergeCartRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listOrders": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
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
          "scope": {
            "type": "string",
            "enum": [
              "own",
              "all"
            ]
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "createOrder": {
      "body": {
        "$ref": "#/$defs/CreateOrderRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getOrder": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "expand": {
            "type": "array",
            "minItems": 1,
            "maxItems": 4,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "enum": [
                "payments",
                "shipments"
              ]
            }
          }
        }
      }
    },
    "cancelOrder": {
      "body": {
        "$ref": "#/$defs/CancelOrderRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listOrderEvents": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "createShipment": {
      "body": {
        "$ref": "#/$defs/CreateShipmentRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "updateShipment": {
      "body": {
        "$ref": "#/$defs/UpdateShipmentRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listPaymentMethods": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "currency": {
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "minLength": 3,
            "maxLength": 3
          },
          "amount": {
            "type": "integer",
            "minimum": 1,
            "maximum": 9007199254740991
          }
        }
      }
    },
    "createPayment": {
      "body": {
        "$ref": "#/$defs/CreatePaymentRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getPayment": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "confirmPayment": {
      "body": {
        "$ref": "#/$defs/ConfirmPaymentRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "capturePayment": {
      "body": {
        "$ref": "#/$defs/CapturePaymentRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "createRefund": {
      "body": {
        "$ref": "#/$defs/CreateRefundRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "receiveProviderEvent": {
      "body": {
        "$ref": "#/$defs/ProviderEvent"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getRefund": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listWebhookEndpoints": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "createWebhookEndpoint": {
      "body": {
        "$ref": "#/$defs/CreateWebhookEndpointRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "deleteWebhookEndpoint": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "rotateWebhookSecret": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listWebhookDeliveries": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "retryWebhookDelivery": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "createReport": {
      "body": {
        "$ref": "#/$defs/CreateReportRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "downloadReport": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listReportSchedules": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "putReportSchedule": {
      "body": {
        "$ref": "#/$defs/PutReportScheduleRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getJob": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "cancelJob": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getQueueStats": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getDashboardMetrics": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "from": {
            "$ref": "#/$defs/DashboardDay"
          },
          "to": {
            "$ref": "#/$defs/DashboardDay"
          },
          "currency": {
            "$ref": "#/$defs/CurrencyCode"
          }
        }
      }
    },
    "listNotifications": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "unread": {
            "type": "boolean"
          },
          "topic": {
            "$ref": "#/$defs/NotificationTopic"
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "streamNotifications": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "timeout_seconds": {
            "type": "integer",
            "minimum": 0,
            "maximum": 900
          }
        }
      }
    },
    "markNotificationsRead": {
      "body": {
        "$ref": "#/$defs/ReadReceiptRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getNotificationPreferences": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "replaceNotificationPreferences": {
      "body": {
        "$ref": "#/$defs/ReplacePreferencesRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listOutboxMessages": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "channel": {
            "$ref": "#/$defs/OutboxChannel"
          },
          "status": {
            "$ref": "#/$defs/OutboxStatus"
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "listNotificationTemplates": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "key": {
            "type": "string",
            "minLength": 1,
            "maxLength": 60
          },
          "channel": {
            "$ref": "#/$defs/NotificationChannel"
          },
          "locale": {
            "$ref": "#/$defs/MessageLocale"
          }
        }
      }
    },
    "listUsers": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "role": {
            "$ref": "#/$defs/Role"
          },
          "status": {
            "$ref": "#/$defs/AccountStatus"
          },
          "verified": {
            "type": "boolean"
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "updateUser": {
      "body": {
        "$ref": "#/$defs/UpdateUserRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listAuditEvents": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "action": {
            "type": "string",
            "minLength": 1,
            "maxLength": 60
          },
          "actor_id": {
            "$ref": "#/$defs/UserId"
          },
          "target_id": {
            "$ref": "#/$defs/AnyId"
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "attachProductImage": {
      "body": {
        "$ref": "#/$defs/AttachImageRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "deleteProductImage": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listReviews": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "rating": {
            "type": "integer",
            "minimum": 1,
            "maximum": 5
          },
          "sort": {
            "type": "string",
            "enum": [
              "created_at",
              "-created_at",
              "rating",
              "-rating"
            ]
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "createReview": {
      "body": {
        "$ref": "#/$defs/CreateReviewRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listReviewQueue": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "pending",
              "approved",
              "rejected"
            ]
          },
          "flag": {
            "$ref": "#/$defs/ReviewFlag"
          },
          "min_age_hours": {
            "type": "integer",
            "minimum": 0,
            "maximum": 8760
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "moderateReview": {
      "body": {
        "$ref": "#/$defs/ModerateReviewRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listInventory": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "low_stock": {
            "type": "boolean"
          },
          "product_id": {
            "$ref": "#/$defs/ProductId"
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          },
          "include_total": {
            "type": "boolean"
          }
        }
      }
    },
    "createInventoryAdjustment": {
      "body": {
        "$ref": "#/$defs/CreateInventoryAdjustmentRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "createUpload": {
      "body": {
        "$ref": "#/$defs/CreateUploadRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "putUploadContent": {
      "body": {
        "type": "string",
        "format": "binary",
        "maxLength": 5242880
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "executeGraphql": {
      "body": {
        "$ref": "#/$defs/GraphqlRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getLiveness": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getReadiness": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getMetrics": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getSandbox": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "resetSandbox": {
      "body": {
        "$ref": "#/$defs/ResetRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getClock": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "advanceClock": {
      "body": {
        "$ref": "#/$defs/AdvanceRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listPersonas": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "loginPersona": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listMail": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "to": {
            "type": "string",
            "maxLength": 254
          }
        }
      }
    },
    "listSms": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "to": {
            "type": "string",
            "maxLength": 16
          }
        }
      }
    },
    "listFaults": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "addFault": {
      "body": {
        "$ref": "#/$defs/FaultRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "clearFaults": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "removeFault": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listReceivers": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "addReceiver": {
      "body": {
        "$ref": "#/$defs/ReceiverRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "removeReceiver": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listReceiverMessages": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "approvePayment": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "denyPayment": {
      "body": {
        "$ref": "#/$defs/DenyRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "replayProviderEvent": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listRequests": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 200
          }
        }
      }
    },
    "getCounters": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "getRequest": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "interleaveRequests": {
      "body": {
        "$ref": "#/$defs/InterleaveRequest"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "listRows": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {
          "search": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 200
          },
          "offset": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000
          }
        }
      }
    },
    "getState": {
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    },
    "putState": {
      "body": {
        "$ref": "#/$defs/Snapshot"
      },
      "query": {
        "type": "object",
        "required": [],
        "properties": {}
      }
    }
  }
}
