// Made by `npm run generate` from openapi/. Do not edit.
import type { Recipes } from '../shape.ts'

export const recipes: Recipes = {
  "loginUser": {
    "200": {
      "body": {
        "email": "amina@nexus.example",
        "password": "learn-by-running"
      }
    },
    "invalid_credentials": {
      "body": {
        "email": "amina@nexus.example",
        "password": "not-her-password"
      }
    },
    "account_suspended": {
      "body": {
        "email": "tunde@nexus.example",
        "password": "learn-by-running"
      }
    },
    "validation_failed": {
      "body": {
        "email": "amina",
        "passwort": "learn-by-running"
      }
    },
    "filter_invalid": {
      "body": {
        "email": "amina@nexus.example",
        "password": "learn-by-running"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "raw": "{\"broken\": "
    },
    "not_acceptable": {
      "body": {
        "email": "amina@nexus.example",
        "password": "learn-by-running"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "payload_too_large": {
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "body": {
        "email": "amina@nexus.example",
        "password": "learn-by-running"
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "quota_exceeded": {
      "body": {
        "email": "amina@nexus.example",
        "password": "learn-by-running"
      },
      "before": [
        {
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "call": "loginUser",
          "times": 10,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "body": {
        "email": "amina@nexus.example",
        "password": "learn-by-running"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "loginUser",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "body": {
        "email": "amina@nexus.example",
        "password": "learn-by-running"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "loginUser",
            "count": 1
          }
        }
      ]
    }
  },
  "refreshTokens": {
    "200": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "session"
        }
      ],
      "body": {
        "refresh_token": "{{session.refresh_token}}"
      }
    },
    "refresh_token_invalid": {
      "body": {
        "refresh_token": "rt_never-given-out"
      }
    },
    "refresh_token_reused": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "session"
        },
        {
          "call": "refreshTokens",
          "body": {
            "refresh_token": "{{session.refresh_token}}"
          }
        }
      ],
      "body": {
        "refresh_token": "{{session.refresh_token}}"
      }
    },
    "filter_invalid": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "session"
        }
      ],
      "body": {
        "refresh_token": "{{session.refresh_token}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "session"
        }
      ],
      "raw": "{\"broken\": "
    },
    "not_acceptable": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "session"
        }
      ],
      "body": {
        "refresh_token": "{{session.refresh_token}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "payload_too_large": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "session"
        }
      ],
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "session"
        }
      ],
      "body": {
        "refresh_token": "{{session.refresh_token}}"
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "validation_failed": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "session"
        }
      ],
      "body": {
        "refresh_token": "{{session.refresh_token}}",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "session"
        },
        {
          "body": {
            "refresh_token": "{{session.refresh_token}}"
          },
          "call": "refreshTokens",
          "times": 10,
          "anyStatus": true
        }
      ],
      "body": {
        "refresh_token": "{{session.refresh_token}}"
      }
    },
    "internal_error": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "session"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "refreshTokens",
            "count": 1
          }
        }
      ],
      "body": {
        "refresh_token": "{{session.refresh_token}}"
      }
    },
    "service_unavailable": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "session"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "refreshTokens",
            "count": 1
          }
        }
      ],
      "body": {
        "refresh_token": "{{session.refresh_token}}"
      }
    }
  },
  "logoutUser": {
    "204": {
      "as": "amina",
      "body": {
        "scope": "current"
      }
    },
    "filter_invalid": {
      "as": "amina",
      "body": {
        "scope": "current"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "body": {
        "scope": "current"
      },
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "body": {
        "scope": "current"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "body": {
        "scope": "current"
      },
      "headers": {}
    },
    "not_acceptable": {
      "as": "amina",
      "body": {
        "scope": "current"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "payload_too_large": {
      "as": "amina",
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "amina",
      "body": {
        "scope": "current"
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "validation_failed": {
      "as": "amina",
      "body": {
        "scope": "current",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "body": {
        "scope": "current"
      },
      "before": [
        {
          "as": "amina",
          "body": {
            "scope": "current"
          },
          "call": "logoutUser",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "amina",
      "body": {
        "scope": "current"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "logoutUser",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "amina",
      "body": {
        "scope": "current"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "logoutUser",
            "count": 1
          }
        }
      ]
    }
  },
  "getJwks": {
    "200": {},
    "304": {
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      },
      "before": [
        {
          "call": "getJwks",
          "save": "first"
        }
      ]
    },
    "filter_invalid": {
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "search": "?q=%E0%A4%A"
    },
    "not_acceptable": {
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "before": [
        {
          "call": "getJwks",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getJwks",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getJwks",
            "count": 1
          }
        }
      ]
    }
  },
  "getMe": {
    "200": {
      "as": "amina"
    },
    "304": {
      "as": "amina",
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      },
      "before": [
        {
          "as": "amina",
          "call": "getMe",
          "save": "first"
        }
      ]
    },
    "filter_invalid": {
      "as": "amina",
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "headers": {}
    },
    "not_acceptable": {
      "as": "amina",
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "as": "amina",
          "call": "getMe",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getMe",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getMe",
            "count": 1
          }
        }
      ]
    }
  },
  "listCategories": {
    "200": {
      "query": {
        "limit": 2
      }
    },
    "304": {
      "query": {
        "limit": 2
      },
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      },
      "before": [
        {
          "query": {
            "limit": 2
          },
          "call": "listCategories",
          "save": "first"
        }
      ]
    },
    "cursor_invalid": {
      "query": {
        "limit": 2,
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "query": {
        "limit": 2,
        "colour": "red"
      }
    },
    "malformed_request": {
      "query": {
        "limit": 2
      },
      "search": "?q=%E0%A4%A"
    },
    "not_acceptable": {
      "query": {
        "limit": 2
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "query": {
        "limit": 2
      },
      "before": [
        {
          "query": {
            "limit": 2
          },
          "call": "listCategories",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "query": {
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listCategories",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "query": {
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listCategories",
            "count": 1
          }
        }
      ]
    }
  },
  "createCategory": {
    "201": {
      "as": "selam",
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      }
    },
    "slug_taken": {
      "as": "selam",
      "body": {
        "name": "Coffee"
      }
    },
    "category_too_deep": {
      "as": "selam",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Level 2",
            "parent_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "third"
        },
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Level 3",
            "parent_id": "{{third.id}}"
          },
          "save": "fourth"
        }
      ],
      "body": {
        "name": "Level 4",
        "parent_id": "{{fourth.id}}"
      }
    },
    "filter_invalid": {
      "as": "selam",
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "selam",
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      },
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "selam@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      }
    },
    "not_acceptable": {
      "as": "selam",
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "as": "selam",
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createCategory",
            "count": 1
          }
        },
        {
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "call": "createCategory",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ]
    },
    "payload_too_large": {
      "as": "selam",
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "selam",
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
      "as": "selam",
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 21
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "call": "createCategory",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ]
    },
    "validation_failed": {
      "as": "selam",
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20,
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "selam",
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      },
      "before": [
        {
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "call": "createCategory",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "selam",
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createCategory",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "selam",
      "body": {
        "name": "Honey",
        "slug": "honey",
        "parent_id": "cat_01KF0E44M0F00D000000000000",
        "position": 20
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createCategory",
            "count": 1
          }
        }
      ]
    }
  },
  "getCategory": {
    "200": {
      "path": {
        "category_id": "cat_01KF0E44M0C0FFEE0000000000"
      }
    },
    "304": {
      "path": {
        "category_id": "cat_01KF0E44M0C0FFEE0000000000"
      },
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      },
      "before": [
        {
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "call": "getCategory",
          "save": "first"
        }
      ]
    },
    "not_found": {
      "path": {
        "category_id": "cat_01KF0E44M00000000000000000"
      }
    },
    "filter_invalid": {
      "path": {
        "category_id": "cat_01KF0E44M0C0FFEE0000000000"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "path": {
        "category_id": "cat_01KF0E44M0C0FFEE0000000000"
      },
      "search": "?q=%E0%A4%A"
    },
    "not_acceptable": {
      "path": {
        "category_id": "cat_01KF0E44M0C0FFEE0000000000"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "path": {
        "category_id": "cat_01KF0E44M0C0FFEE0000000000"
      },
      "before": [
        {
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "call": "getCategory",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "path": {
        "category_id": "cat_01KF0E44M0C0FFEE0000000000"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getCategory",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "path": {
        "category_id": "cat_01KF0E44M0C0FFEE0000000000"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getCategory",
            "count": 1
          }
        }
      ]
    }
  },
  "updateCategory": {
    "200": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      },
      "body": {
        "name": "Coffee and cocoa"
      }
    },
    "not_found": {
      "as": "selam",
      "path": {
        "category_id": "cat_01KF0E44M00000000000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "body": {
        "position": 1
      }
    },
    "slug_taken": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      },
      "body": {
        "slug": "kitchen"
      }
    },
    "category_cycle": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0F00D000000000000"
          },
          "save": "food"
        }
      ],
      "path": {
        "category_id": "{{food.id}}"
      },
      "headers": {
        "If-Match": "{{food.$etag}}"
      },
      "body": {
        "parent_id": "cat_01KF0E44M0C0FFEE0000000000"
      }
    },
    "category_too_deep": {
      "as": "selam",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Level 2",
            "parent_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "third"
        },
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0H0ME000000000000"
          },
          "save": "home"
        }
      ],
      "path": {
        "category_id": "{{home.id}}"
      },
      "headers": {
        "If-Match": "{{home.$etag}}"
      },
      "body": {
        "parent_id": "{{third.id}}"
      }
    },
    "filter_invalid": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      },
      "body": {
        "name": "Coffee and cocoa"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "selam@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "name": "Coffee and cocoa"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "name": "Coffee and cocoa"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      },
      "body": {
        "name": "Coffee and cocoa"
      }
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      },
      "body": {
        "name": "Coffee and cocoa"
      }
    },
    "not_acceptable": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}",
        "Accept": "image/png"
      },
      "body": {
        "name": "Coffee and cocoa"
      }
    },
    "precondition_failed": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "\"an-older-version\""
      },
      "body": {
        "name": "Coffee and cocoa"
      }
    },
    "payload_too_large": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}",
        "Content-Type": "text/plain"
      },
      "body": {
        "name": "Coffee and cocoa"
      }
    },
    "validation_failed": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      },
      "body": {
        "name": "Coffee and cocoa",
        "unknown_field": true
      }
    },
    "precondition_required": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {},
      "body": {
        "name": "Coffee and cocoa"
      }
    },
    "quota_exceeded": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        },
        {
          "as": "selam",
          "path": {
            "category_id": "{{coffee.id}}"
          },
          "headers": {
            "If-Match": "{{coffee.$etag}}"
          },
          "body": {
            "name": "Coffee and cocoa"
          },
          "call": "updateCategory",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      },
      "body": {
        "name": "Coffee and cocoa"
      }
    },
    "internal_error": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "updateCategory",
            "count": 1
          }
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      },
      "body": {
        "name": "Coffee and cocoa"
      }
    },
    "service_unavailable": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "updateCategory",
            "count": 1
          }
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      },
      "body": {
        "name": "Coffee and cocoa"
      }
    }
  },
  "deleteCategory": {
    "204": {
      "as": "selam",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "{{category.$etag}}"
      }
    },
    "not_found": {
      "as": "selam",
      "path": {
        "category_id": "cat_01KF0E44M00000000000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      }
    },
    "category_not_empty": {
      "as": "selam",
      "before": [
        {
          "call": "getCategory",
          "path": {
            "category_id": "cat_01KF0E44M0C0FFEE0000000000"
          },
          "save": "coffee"
        }
      ],
      "path": {
        "category_id": "{{coffee.id}}"
      },
      "headers": {
        "If-Match": "{{coffee.$etag}}"
      }
    },
    "filter_invalid": {
      "as": "selam",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "{{category.$etag}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "selam",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "{{category.$etag}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "selam@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "{{category.$etag}}",
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "{{category.$etag}}",
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "{{category.$etag}}"
      }
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "{{category.$etag}}"
      }
    },
    "not_acceptable": {
      "as": "selam",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "{{category.$etag}}",
        "Accept": "image/png"
      }
    },
    "precondition_failed": {
      "as": "selam",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "\"an-older-version\""
      }
    },
    "precondition_required": {
      "as": "selam",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {}
    },
    "quota_exceeded": {
      "as": "selam",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        },
        {
          "as": "selam",
          "path": {
            "category_id": "{{category.id}}"
          },
          "headers": {
            "If-Match": "{{category.$etag}}"
          },
          "call": "deleteCategory",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "{{category.$etag}}"
      }
    },
    "internal_error": {
      "as": "selam",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "deleteCategory",
            "count": 1
          }
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "{{category.$etag}}"
      }
    },
    "service_unavailable": {
      "as": "selam",
      "before": [
        {
          "call": "createCategory",
          "as": "selam",
          "body": {
            "name": "Honey",
            "slug": "honey",
            "parent_id": "cat_01KF0E44M0F00D000000000000",
            "position": 20
          },
          "save": "category"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "deleteCategory",
            "count": 1
          }
        }
      ],
      "path": {
        "category_id": "{{category.id}}"
      },
      "headers": {
        "If-Match": "{{category.$etag}}"
      }
    }
  },
  "listProducts": {
    "200": {
      "query": {
        "category": "coffee",
        "sort": "price",
        "limit": 2
      }
    },
    "304": {
      "query": {
        "category": "coffee",
        "sort": "price",
        "limit": 2
      },
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      },
      "before": [
        {
          "query": {
            "category": "coffee",
            "sort": "price",
            "limit": 2
          },
          "call": "listProducts",
          "save": "first"
        }
      ]
    },
    "filter_invalid": {
      "query": {
        "colour": "red"
      }
    },
    "cursor_invalid": {
      "query": {
        "cursor": "not-a-cursor"
      }
    },
    "malformed_request": {
      "query": {
        "category": "coffee",
        "sort": "price",
        "limit": 2
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "query": {
        "category": "coffee",
        "sort": "price",
        "limit": 2
      },
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "query": {
        "category": "coffee",
        "sort": "price",
        "limit": 2
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "not_acceptable": {
      "query": {
        "category": "coffee",
        "sort": "price",
        "limit": 2
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "query": {
        "category": "coffee",
        "sort": "price",
        "limit": 2
      },
      "before": [
        {
          "query": {
            "category": "coffee",
            "sort": "price",
            "limit": 2
          },
          "call": "listProducts",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "query": {
        "category": "coffee",
        "sort": "price",
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listProducts",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "query": {
        "category": "coffee",
        "sort": "price",
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listProducts",
            "count": 1
          }
        }
      ]
    }
  },
  "createProduct": {
    "201": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      }
    },
    "slug_taken": {
      "as": "wanjiru",
      "body": {
        "category_ids": [
          "cat_01KF0E44M0C0FFEE0000000000"
        ],
        "title": "Nyeri AA",
        "slug": "nyeri-aa"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      },
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createProduct",
            "count": 1
          }
        },
        {
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "call": "createProduct",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "payload_too_large": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "call": "createProduct",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "validation_failed": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        },
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "call": "createProduct",
          "times": 120,
          "anyStatus": true
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createProduct",
            "count": 1
          }
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createProduct",
            "count": 1
          }
        }
      ],
      "body": {
        "vendor_id": "{{product.vendor_id}}",
        "category_ids": [
          "cat_01KF0E44M0PANTRY0000000000"
        ],
        "title": "Aberdare honey",
        "description": "Dark honey from the Aberdare forest.",
        "options": [
          {
            "name": "size",
            "values": [
              "250 g",
              "500 g"
            ]
          }
        ],
        "attributes": {
          "vegan": false,
          "weight_g": 250
        }
      }
    }
  },
  "getProduct": {
    "200": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      }
    },
    "304": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      },
      "before": [
        {
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "call": "getProduct",
          "save": "first"
        }
      ]
    },
    "not_found": {
      "path": {
        "product_id": "prd_01KF0E44M00000000000000000"
      }
    },
    "filter_invalid": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "not_acceptable": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "before": [
        {
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "call": "getProduct",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getProduct",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getProduct",
            "count": 1
          }
        }
      ]
    }
  },
  "updateProduct": {
    "200": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "body": {
        "title": "Mine now"
      }
    },
    "slug_taken": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "body": {
        "slug": "nyeri-pb"
      }
    },
    "invalid_transition": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "body": {
        "status": "draft"
      }
    },
    "product_not_publishable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}"
      },
      "body": {
        "status": "active"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}",
        "Accept": "image/png"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    },
    "precondition_failed": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "\"an-older-version\""
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    },
    "payload_too_large": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}",
        "Content-Type": "text/plain"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    },
    "validation_failed": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        },
        "unknown_field": true
      }
    },
    "precondition_required": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {},
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "as": "wanjiru",
          "path": {
            "product_id": "{{product.id}}"
          },
          "headers": {
            "If-Match": "{{product.$etag}}"
          },
          "body": {
            "title": "Nyeri AA coffee beans",
            "attributes": {
              "roast": "dark"
            }
          },
          "call": "updateProduct",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "updateProduct",
            "count": 1
          }
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "updateProduct",
            "count": 1
          }
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      },
      "body": {
        "title": "Nyeri AA coffee beans",
        "attributes": {
          "roast": "dark"
        }
      }
    }
  },
  "deleteProduct": {
    "204": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}"
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}"
      }
    },
    "product_has_orders": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "product_id": "{{product.id}}"
      },
      "headers": {
        "If-Match": "{{product.$etag}}"
      }
    },
    "invalid_transition": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1PB000000000"
          },
          "save": "peaberry"
        }
      ],
      "path": {
        "product_id": "{{peaberry.id}}"
      },
      "headers": {
        "If-Match": "{{peaberry.$etag}}"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}",
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}",
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}"
      }
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}"
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}",
        "Accept": "image/png"
      }
    },
    "precondition_failed": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "\"an-older-version\""
      }
    },
    "precondition_required": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {}
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        },
        {
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "headers": {
            "If-Match": "{{draft.$etag}}"
          },
          "call": "deleteProduct",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}"
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "deleteProduct",
            "count": 1
          }
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}"
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "vendor_id": "{{product.vendor_id}}",
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "description": "Dark honey from the Aberdare forest.",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ],
            "attributes": {
              "vegan": false,
              "weight_g": 250
            }
          },
          "save": "draft"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "deleteProduct",
            "count": 1
          }
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "headers": {
        "If-Match": "{{draft.$etag}}"
      }
    }
  },
  "createVariant": {
    "201": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      }
    },
    "sku_taken": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "NYERI-AA-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          }
        ]
      }
    },
    "variant_options_taken": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-NEW",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          }
        ]
      }
    },
    "variant_limit_reached": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Honey of many hills",
            "options": [
              {
                "name": "hill",
                "values": [
                  "v0",
                  "v1",
                  "v2",
                  "v3",
                  "v4",
                  "v5",
                  "v6",
                  "v7",
                  "v8",
                  "v9",
                  "v10",
                  "v11",
                  "v12",
                  "v13",
                  "v14",
                  "v15",
                  "v16",
                  "v17",
                  "v18",
                  "v19",
                  "v20",
                  "v21",
                  "v22",
                  "v23",
                  "v24",
                  "v25",
                  "v26",
                  "v27",
                  "v28",
                  "v29",
                  "v30",
                  "v31",
                  "v32",
                  "v33",
                  "v34",
                  "v35",
                  "v36",
                  "v37",
                  "v38",
                  "v39",
                  "v40",
                  "v41",
                  "v42",
                  "v43",
                  "v44",
                  "v45",
                  "v46",
                  "v47",
                  "v48",
                  "v49",
                  "v50",
                  "v51",
                  "v52",
                  "v53",
                  "v54",
                  "v55",
                  "v56",
                  "v57",
                  "v58",
                  "v59",
                  "v60",
                  "v61",
                  "v62",
                  "v63",
                  "v64",
                  "v65",
                  "v66",
                  "v67",
                  "v68",
                  "v69",
                  "v70",
                  "v71",
                  "v72",
                  "v73",
                  "v74",
                  "v75",
                  "v76",
                  "v77",
                  "v78",
                  "v79",
                  "v80",
                  "v81",
                  "v82",
                  "v83",
                  "v84",
                  "v85",
                  "v86",
                  "v87",
                  "v88",
                  "v89",
                  "v90",
                  "v91",
                  "v92",
                  "v93",
                  "v94",
                  "v95",
                  "v96",
                  "v97",
                  "v98",
                  "v99"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HILL-{{i}}",
            "option_values": {
              "hill": "v{{i}}"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              }
            ]
          },
          "times": 100
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HILL-100",
        "option_values": {
          "hill": "v0"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          }
        ]
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      },
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createVariant",
            "count": 1
          }
        },
        {
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "call": "createVariant",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "payload_too_large": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "call": "createVariant",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 251
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "validation_failed": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250,
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "call": "createVariant",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createVariant",
            "count": 1
          }
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createVariant",
            "count": 1
          }
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "sku": "HONEY-250G",
        "option_values": {
          "size": "250 g"
        },
        "prices": [
          {
            "amount": 95000,
            "currency": "KES"
          },
          {
            "amount": 750,
            "currency": "USD"
          }
        ],
        "weight_g": 250
      }
    }
  },
  "updateVariant": {
    "200": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "body": {
        "status": "archived"
      }
    },
    "sku_taken": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "body": {
        "sku": "NYERI-AA-1KG"
      }
    },
    "variant_options_taken": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "body": {
        "option_values": {
          "size": "1 kg"
        }
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}",
        "Accept": "image/png"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    },
    "precondition_failed": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "\"an-older-version\""
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    },
    "payload_too_large": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}",
        "Content-Type": "text/plain"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    },
    "validation_failed": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ],
        "unknown_field": true
      }
    },
    "precondition_required": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {},
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "as": "wanjiru",
          "path": {
            "variant_id": "{{product.variants.0.id}}"
          },
          "headers": {
            "If-Match": "{{product.variants.0.etag}}"
          },
          "body": {
            "prices": [
              {
                "amount": 155000,
                "currency": "KES"
              },
              {
                "amount": 1200,
                "currency": "USD"
              }
            ]
          },
          "call": "updateVariant",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "updateVariant",
            "count": 1
          }
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "updateVariant",
            "count": 1
          }
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      },
      "body": {
        "prices": [
          {
            "amount": 155000,
            "currency": "KES"
          },
          {
            "amount": 1200,
            "currency": "USD"
          }
        ]
      }
    }
  },
  "deleteVariant": {
    "204": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}"
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}"
      }
    },
    "variant_in_use": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "buy-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        },
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "path": {
        "variant_id": "{{product.variants.0.id}}"
      },
      "headers": {
        "If-Match": "{{product.variants.0.etag}}"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        },
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}",
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}",
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}"
      }
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}"
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}",
        "Accept": "image/png"
      }
    },
    "precondition_failed": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "\"an-older-version\""
      }
    },
    "precondition_required": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {}
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        },
        {
          "as": "wanjiru",
          "path": {
            "variant_id": "{{variant.id}}"
          },
          "headers": {
            "If-Match": "{{variant.$etag}}"
          },
          "call": "deleteVariant",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}"
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "deleteVariant",
            "count": 1
          }
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}"
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey",
            "options": [
              {
                "name": "size",
                "values": [
                  "250 g",
                  "500 g"
                ]
              }
            ]
          },
          "save": "draft"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-250G",
            "option_values": {
              "size": "250 g"
            },
            "prices": [
              {
                "amount": 95000,
                "currency": "KES"
              },
              {
                "amount": 750,
                "currency": "USD"
              }
            ],
            "weight_g": 250
          },
          "save": "variant"
        },
        {
          "call": "createVariant",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "sku": "HONEY-500G",
            "option_values": {
              "size": "500 g"
            },
            "prices": [
              {
                "amount": 180000,
                "currency": "KES"
              }
            ]
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "deleteVariant",
            "count": 1
          }
        }
      ],
      "path": {
        "variant_id": "{{variant.id}}"
      },
      "headers": {
        "If-Match": "{{variant.$etag}}"
      }
    }
  },
  "searchProducts": {
    "200": {
      "query": {
        "q": "nyeri cofee",
        "limit": 2
      }
    },
    "304": {
      "query": {
        "q": "nyeri cofee",
        "limit": 2
      },
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      },
      "before": [
        {
          "query": {
            "q": "nyeri cofee",
            "limit": 2
          },
          "call": "searchProducts",
          "save": "first"
        }
      ]
    },
    "filter_invalid": {
      "query": {
        "q": "coffee",
        "attributes": {
          "weight_g": 500
        }
      }
    },
    "search_unavailable": {
      "before": [
        {
          "fault": {
            "kind": "outage",
            "dependency": "search"
          }
        }
      ],
      "query": {
        "q": "coffee"
      }
    },
    "cursor_invalid": {
      "query": {
        "q": "nyeri cofee",
        "limit": 2,
        "cursor": "not-a-cursor"
      }
    },
    "malformed_request": {
      "query": {
        "q": "nyeri cofee",
        "limit": 2
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "query": {
        "q": "nyeri cofee",
        "limit": 2
      },
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "query": {
        "q": "nyeri cofee",
        "limit": 2
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "not_acceptable": {
      "query": {
        "q": "nyeri cofee",
        "limit": 2
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "query": {
        "q": "nyeri cofee",
        "limit": 2
      },
      "before": [
        {
          "query": {
            "q": "nyeri cofee",
            "limit": 2
          },
          "call": "searchProducts",
          "times": 30,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "query": {
        "q": "nyeri cofee",
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "searchProducts",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "query": {
        "q": "nyeri cofee",
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "searchProducts",
            "count": 1
          }
        }
      ]
    }
  },
  "createCart": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "body": {
        "currency": "KES"
      }
    },
    "201": {
      "body": {
        "currency": "KES"
      }
    },
    "currency_unsupported": {
      "body": {
        "currency": "EUR"
      }
    },
    "filter_invalid": {
      "body": {
        "currency": "KES"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "body": {
        "currency": "KES"
      },
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "body": {
        "currency": "KES"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "not_acceptable": {
      "body": {
        "currency": "KES"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "body": {
        "currency": "KES"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createCart",
            "count": 1
          }
        },
        {
          "body": {
            "currency": "KES"
          },
          "call": "createCart",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ]
    },
    "payload_too_large": {
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "body": {
        "currency": "KES"
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
      "body": {},
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "body": {
            "currency": "KES"
          },
          "call": "createCart",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ]
    },
    "validation_failed": {
      "body": {
        "currency": "KES",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "body": {
        "currency": "KES"
      },
      "before": [
        {
          "body": {
            "currency": "KES"
          },
          "call": "createCart",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "body": {
        "currency": "KES"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createCart",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "body": {
        "currency": "KES"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createCart",
            "count": 1
          }
        }
      ]
    }
  },
  "getCart": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      }
    },
    "304": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "call": "getCart",
          "save": "first"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      }
    },
    "not_found": {
      "as": "kofi",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "call": "getCart",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getCart",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getCart",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      }
    }
  },
  "addCartItem": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 1
      }
    },
    "201": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      }
    },
    "not_found": {
      "as": "kofi",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 1
      }
    },
    "validation_failed": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "NYERI-AA-250",
        "quantity": 0,
        "gift": true
      }
    },
    "cart_line_limit_reached": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "listProducts",
          "query": {
            "limit": 100,
            "expand": "variants",
            "in_stock": true
          },
          "save": "goods"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "{{goods.data.[i].variants.0.id}}",
            "quantity": 1
          },
          "times": 100,
          "anyStatus": true
        },
        {
          "advance": "PT1M"
        },
        {
          "call": "listProducts",
          "query": {
            "limit": 100,
            "expand": "variants",
            "in_stock": true,
            "cursor": "{{goods.page.next_cursor}}"
          },
          "save": "goods"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "{{goods.data.[i].variants.0.id}}",
            "quantity": 1
          },
          "times": 60,
          "anyStatus": true
        },
        {
          "advance": "PT1M"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AAGREEN0000",
        "quantity": 1
      }
    },
    "cart_not_active": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "buy-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 1
      }
    },
    "currency_mismatch": {
      "as": "kofi",
      "before": [
        {
          "call": "createCart",
          "as": "kofi",
          "body": {
            "currency": "GHS"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 1
      }
    },
    "insufficient_stock": {
      "scenario": "last-units",
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 3
      }
    },
    "quantity_limit_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AAGREEN0000",
        "quantity": 6
      }
    },
    "variant_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA500G00000",
        "quantity": 1
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "addCartItem",
            "count": 1
          }
        },
        {
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "call": "addCartItem",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "payload_too_large": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "call": "addCartItem",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 3
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "call": "addCartItem",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "addCartItem",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "addCartItem",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "variant_id": "var_01KF0E44M0NYER1AA250G00000",
        "quantity": 2
      }
    }
  },
  "updateCartItem": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      }
    },
    "not_found": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "itm_01KF0E44M00000000000000000"
      },
      "body": {
        "quantity": 3
      }
    },
    "cart_not_active": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "buy-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      }
    },
    "insufficient_stock": {
      "scenario": "last-units",
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 1
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      }
    },
    "quantity_limit_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AAGREEN0000",
            "quantity": 1
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 6
      }
    },
    "precondition_failed": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "headers": {
        "If-Match": "\"an-older-version\""
      },
      "body": {
        "quantity": 3
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "payload_too_large": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "validation_failed": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3,
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}",
            "item_id": "{{item.items.0.id}}"
          },
          "body": {
            "quantity": 3
          },
          "call": "updateCartItem",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "updateCartItem",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "updateCartItem",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "body": {
        "quantity": 3
      }
    }
  },
  "removeCartItem": {
    "204": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      }
    },
    "not_found": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "itm_01KF0E44M00000000000000000"
      }
    },
    "cart_not_active": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "buy-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}",
            "item_id": "{{item.items.0.id}}"
          },
          "call": "removeCartItem",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "removeCartItem",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "removeCartItem",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}",
        "item_id": "{{item.items.0.id}}"
      }
    }
  },
  "setCartDelivery": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      }
    },
    "not_found": {
      "as": "kofi",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      }
    },
    "validation_failed": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "drone",
        "address": {
          "recipient": "",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "Kenya",
          "phone": "0700 000 001"
        }
      }
    },
    "cart_not_active": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "buy-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      }
    },
    "delivery_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "express",
        "address": {
          "recipient": "Amina W.",
          "line1": "1 Rue de la Paix",
          "city": "Paris",
          "country": "FR",
          "phone": "+33100000000"
        }
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "payload_too_large": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "call": "setCartDelivery",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "setCartDelivery",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "item"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "setCartDelivery",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "body": {
        "method": "standard",
        "address": {
          "recipient": "Amina W.",
          "line1": "14 Moi Avenue",
          "city": "Nairobi",
          "country": "KE",
          "phone": "+254700000001"
        }
      }
    }
  },
  "createOrder": {
    "201": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "email_not_verified": {
      "as": "zola",
      "before": [
        {
          "call": "createCart",
          "as": "zola",
          "body": {
            "currency": "ZAR"
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "not_found": {
      "as": "kofi",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "cart_changed": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": 1
      }
    },
    "cart_empty": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "cart_incomplete": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "cart_not_active": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "headers": {
        "Idempotency-Key": "another-key"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "out_of_stock": {
      "scenario": "last-units",
      "as": "kofi",
      "before": [
        {
          "call": "createCart",
          "as": "kofi",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "kofi",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "kofi",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA1KG000000",
            "quantity": 1
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "kofi",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "mine"
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{mine.id}}",
        "cart_version": "{{mine.version}}"
      }
    },
    "price_changed": {
      "scenario": "last-units",
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "advance": "PT1H"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "idempotency_key_missing": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {},
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout",
        "Accept": "image/png"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "idempotency_in_progress": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createOrder",
            "count": 1
          }
        },
        {
          "as": "amina",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "call": "createOrder",
          "background": true
        }
      ],
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "payload_too_large": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout",
        "Content-Type": "text/plain"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "idempotency_key_reused": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "as": "amina",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "call": "createOrder"
        }
      ],
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}",
        "accept_price_changes": true
      }
    },
    "validation_failed": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "call": "createOrder",
          "times": 10,
          "anyStatus": true
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createOrder",
            "count": 1
          }
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createOrder",
            "count": 1
          }
        }
      ],
      "headers": {
        "Idempotency-Key": "3f9a-checkout"
      },
      "body": {
        "cart_id": "{{cart.id}}",
        "cart_version": "{{cart.version}}"
      }
    }
  },
  "getOrder": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      }
    },
    "304": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "as": "amina",
          "path": {
            "order_id": "{{order.id}}"
          },
          "call": "getOrder",
          "save": "first"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      }
    },
    "not_found": {
      "as": "kofi",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "headers": {}
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "as": "amina",
          "path": {
            "order_id": "{{order.id}}"
          },
          "call": "getOrder",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getOrder",
            "count": 1
          }
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getOrder",
            "count": 1
          }
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      }
    }
  },
  "cancelOrder": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      }
    },
    "not_found": {
      "as": "kofi",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      }
    },
    "order_not_cancellable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "call": "cancelOrder",
          "as": "amina",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "reason": "ordered_by_mistake",
            "note": "I ordered the wrong size."
          }
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "cancelOrder",
            "count": 1
          }
        },
        {
          "as": "amina",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "reason": "ordered_by_mistake",
            "note": "I ordered the wrong size."
          },
          "call": "cancelOrder",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "payload_too_large": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "as": "amina",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "reason": "ordered_by_mistake",
            "note": "I ordered the wrong size."
          },
          "call": "cancelOrder",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "validation_failed": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size.",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "as": "amina",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "reason": "ordered_by_mistake",
            "note": "I ordered the wrong size."
          },
          "call": "cancelOrder",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "cancelOrder",
            "count": 1
          }
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          },
          "save": "cart"
        },
        {
          "call": "setCartDelivery",
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "body": {
            "method": "standard",
            "address": {
              "recipient": "Amina W.",
              "line1": "14 Moi Avenue",
              "city": "Nairobi",
              "country": "KE",
              "phone": "+254700000001"
            }
          },
          "save": "cart"
        },
        {
          "call": "createOrder",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "3f9a-checkout"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          },
          "save": "order"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "cancelOrder",
            "count": 1
          }
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "reason": "ordered_by_mistake",
        "note": "I ordered the wrong size."
      }
    }
  },
  "attachProductImage": {
    "202": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      }
    },
    "upload_not_ready": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      }
    },
    "image_limit_reached": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "times": 10
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      },
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "attachProductImage",
            "count": 1
          }
        },
        {
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "call": "attachProductImage",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "payload_too_large": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "call": "attachProductImage",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 1
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "validation_failed": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0,
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "call": "attachProductImage",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "attachProductImage",
            "count": 1
          }
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "attachProductImage",
            "count": 1
          }
        }
      ],
      "path": {
        "product_id": "{{draft.id}}"
      },
      "body": {
        "upload_id": "{{upload.id}}",
        "alt": "A jar of dark honey on a wooden table",
        "position": 0
      }
    }
  },
  "deleteProductImage": {
    "204": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "save": "image"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}",
        "image_id": "{{image.id}}"
      }
    },
    "not_found": {
      "as": "wanjiru",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000",
        "image_id": "img_01KF0E44M00000000000000000"
      }
    },
    "product_not_publishable": {
      "as": "wanjiru",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000",
        "image_id": "img_01KF0E44M0NYER1AA000000000"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "save": "image"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}",
        "image_id": "{{image.id}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "save": "image"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}",
        "image_id": "{{image.id}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "save": "image"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}",
        "image_id": "{{image.id}}"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "save": "image"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}",
        "image_id": "{{image.id}}"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "save": "image"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}",
        "image_id": "{{image.id}}"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "save": "image"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}",
        "image_id": "{{image.id}}"
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "save": "image"
        }
      ],
      "path": {
        "product_id": "{{draft.id}}",
        "image_id": "{{image.id}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "save": "image"
        },
        {
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}",
            "image_id": "{{image.id}}"
          },
          "call": "deleteProductImage",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "product_id": "{{draft.id}}",
        "image_id": "{{image.id}}"
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "save": "image"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "deleteProductImage",
            "count": 1
          }
        }
      ],
      "path": {
        "product_id": "{{draft.id}}",
        "image_id": "{{image.id}}"
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createProduct",
          "as": "wanjiru",
          "body": {
            "category_ids": [
              "cat_01KF0E44M0PANTRY0000000000"
            ],
            "title": "Aberdare honey"
          },
          "save": "draft"
        },
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        },
        {
          "advance": "PT3S"
        },
        {
          "call": "attachProductImage",
          "as": "wanjiru",
          "path": {
            "product_id": "{{draft.id}}"
          },
          "body": {
            "upload_id": "{{upload.id}}",
            "alt": "A jar of dark honey on a wooden table",
            "position": 0
          },
          "save": "image"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "deleteProductImage",
            "count": 1
          }
        }
      ],
      "path": {
        "product_id": "{{draft.id}}",
        "image_id": "{{image.id}}"
      }
    }
  },
  "listReviews": {
    "200": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1PB000000000"
      },
      "query": {
        "limit": 2
      }
    },
    "not_found": {
      "path": {
        "product_id": "prd_01KF0E44M00000000000000000"
      }
    },
    "cursor_invalid": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1PB000000000"
      },
      "query": {
        "limit": 2,
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1PB000000000"
      },
      "query": {
        "limit": 2,
        "colour": "red"
      }
    },
    "malformed_request": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1PB000000000"
      },
      "query": {
        "limit": 2
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1PB000000000"
      },
      "query": {
        "limit": 2
      },
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1PB000000000"
      },
      "query": {
        "limit": 2
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "not_acceptable": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1PB000000000"
      },
      "query": {
        "limit": 2
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1PB000000000"
      },
      "query": {
        "limit": 2
      },
      "before": [
        {
          "path": {
            "product_id": "prd_01KF0E44M0NYER1PB000000000"
          },
          "query": {
            "limit": 2
          },
          "call": "listReviews",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1PB000000000"
      },
      "query": {
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listReviews",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1PB000000000"
      },
      "query": {
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listReviews",
            "count": 1
          }
        }
      ]
    }
  },
  "createReview": {
    "201": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      }
    },
    "not_found": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M00000000000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      }
    },
    "email_not_verified": {
      "as": "zola",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      }
    },
    "purchase_required": {
      "as": "naledi",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      }
    },
    "review_exists": {
      "as": "amina",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        }
      ],
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      }
    },
    "filter_invalid": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      },
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "amina@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      }
    },
    "not_acceptable": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createReview",
            "count": 1
          }
        },
        {
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "call": "createReview",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ]
    },
    "payload_too_large": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 5,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "call": "createReview",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ]
    },
    "validation_failed": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted.",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      },
      "before": [
        {
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "call": "createReview",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createReview",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "amina",
      "path": {
        "product_id": "prd_01KF0E44M0NYER1AA000000000"
      },
      "body": {
        "rating": 4,
        "title": "Bright and fresh",
        "body": "The beans came two days after they were roasted."
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createReview",
            "count": 1
          }
        }
      ]
    }
  },
  "listReviewQueue": {
    "200": {
      "as": "selam",
      "query": {
        "limit": 2
      }
    },
    "cursor_invalid": {
      "as": "selam",
      "query": {
        "limit": 2,
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "as": "selam",
      "query": {
        "limit": 2,
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "selam",
      "query": {
        "limit": 2
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "query": {
        "limit": 2
      },
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "selam@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "query": {
        "limit": 2
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "query": {
        "limit": 2
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "query": {
        "limit": 2
      }
    },
    "not_acceptable": {
      "as": "selam",
      "query": {
        "limit": 2
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "selam",
      "query": {
        "limit": 2
      },
      "before": [
        {
          "as": "selam",
          "query": {
            "limit": 2
          },
          "call": "listReviewQueue",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "selam",
      "query": {
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listReviewQueue",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "selam",
      "query": {
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listReviewQueue",
            "count": 1
          }
        }
      ]
    }
  },
  "moderateReview": {
    "200": {
      "as": "selam",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      }
    },
    "not_found": {
      "as": "selam",
      "path": {
        "review_id": "rev_01KF0E44M00000000000000000"
      },
      "body": {
        "decision": "approved"
      }
    },
    "invalid_transition": {
      "as": "selam",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        },
        {
          "call": "moderateReview",
          "as": "selam",
          "path": {
            "review_id": "{{review.id}}"
          },
          "body": {
            "decision": "approved"
          }
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      }
    },
    "validation_failed": {
      "as": "selam",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "rejected"
      }
    },
    "filter_invalid": {
      "as": "selam",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "selam",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "selam@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      }
    },
    "not_acceptable": {
      "as": "selam",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "payload_too_large": {
      "as": "selam",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "selam",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "quota_exceeded": {
      "as": "selam",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        },
        {
          "as": "selam",
          "path": {
            "review_id": "{{review.id}}"
          },
          "body": {
            "decision": "approved"
          },
          "call": "moderateReview",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      }
    },
    "internal_error": {
      "as": "selam",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "moderateReview",
            "count": 1
          }
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      }
    },
    "service_unavailable": {
      "as": "selam",
      "before": [
        {
          "call": "createReview",
          "as": "amina",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "body": {
            "rating": 4,
            "title": "Bright and fresh",
            "body": "The beans came two days after they were roasted."
          },
          "save": "review"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "moderateReview",
            "count": 1
          }
        }
      ],
      "path": {
        "review_id": "{{review.id}}"
      },
      "body": {
        "decision": "approved"
      }
    }
  },
  "listInventory": {
    "200": {
      "as": "wanjiru",
      "query": {
        "low_stock": true,
        "limit": 2
      }
    },
    "cursor_invalid": {
      "as": "wanjiru",
      "query": {
        "low_stock": true,
        "limit": 2,
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "query": {
        "low_stock": true,
        "limit": 2,
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "query": {
        "low_stock": true,
        "limit": 2
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "query": {
        "low_stock": true,
        "limit": 2
      },
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "query": {
        "low_stock": true,
        "limit": 2
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "query": {
        "low_stock": true,
        "limit": 2
      },
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "query": {
        "low_stock": true,
        "limit": 2
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "query": {
        "low_stock": true,
        "limit": 2
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "query": {
        "low_stock": true,
        "limit": 2
      },
      "before": [
        {
          "as": "wanjiru",
          "query": {
            "low_stock": true,
            "limit": 2
          },
          "call": "listInventory",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "wanjiru",
      "query": {
        "low_stock": true,
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listInventory",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "wanjiru",
      "query": {
        "low_stock": true,
        "limit": 2
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listInventory",
            "count": 1
          }
        }
      ]
    }
  },
  "createInventoryAdjustment": {
    "201": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "stock_below_reserved": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": -41,
        "reason": "damaged"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      },
      "query": {
        "colour": "red"
      }
    },
    "idempotency_key_missing": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {},
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today",
        "Accept": "image/png"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "idempotency_in_progress": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createInventoryAdjustment",
            "count": 1
          }
        },
        {
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "variant_id": "{{product.variants.0.id}}",
            "delta": 24,
            "reason": "received",
            "note": "Delivery of this morning"
          },
          "call": "createInventoryAdjustment",
          "background": true
        }
      ],
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "payload_too_large": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today",
        "Content-Type": "text/plain"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "idempotency_key_reused": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "variant_id": "{{product.variants.0.id}}",
            "delta": 24,
            "reason": "received",
            "note": "Delivery of this morning"
          },
          "call": "createInventoryAdjustment"
        }
      ],
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 25,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "validation_failed": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "delivery-of-today"
          },
          "body": {
            "variant_id": "{{product.variants.0.id}}",
            "delta": 24,
            "reason": "received",
            "note": "Delivery of this morning"
          },
          "call": "createInventoryAdjustment",
          "times": 120,
          "anyStatus": true
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createInventoryAdjustment",
            "count": 1
          }
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "getProduct",
          "path": {
            "product_id": "prd_01KF0E44M0NYER1AA000000000"
          },
          "save": "product"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createInventoryAdjustment",
            "count": 1
          }
        }
      ],
      "headers": {
        "Idempotency-Key": "delivery-of-today"
      },
      "body": {
        "variant_id": "{{product.variants.0.id}}",
        "delta": 24,
        "reason": "received",
        "note": "Delivery of this morning"
      }
    }
  },
  "createUpload": {
    "201": {
      "as": "wanjiru",
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      }
    },
    "payload_too_large": {
      "as": "wanjiru",
      "body": {
        "filename": "film.png",
        "content_type": "image/png",
        "size": 6000000,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      }
    },
    "unsupported_media_type": {
      "as": "wanjiru",
      "body": {
        "filename": "a.svg",
        "content_type": "image/svg+xml",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      },
      "before": [
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      },
      "headers": {}
    },
    "not_acceptable": {
      "as": "wanjiru",
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "as": "wanjiru",
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createUpload",
            "count": 1
          }
        },
        {
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "call": "createUpload",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ]
    },
    "idempotency_key_reused": {
      "as": "wanjiru",
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 70,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "call": "createUpload",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ]
    },
    "validation_failed": {
      "as": "wanjiru",
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      },
      "before": [
        {
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "call": "createUpload",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "wanjiru",
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createUpload",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "wanjiru",
      "body": {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": 69,
        "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createUpload",
            "count": 1
          }
        }
      ]
    }
  },
  "putUploadContent": {
    "204": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
    },
    "unsupported_media_type": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "headers": {
        "Content-Type": "image/png"
      },
      "raw": "<svg onload='alert(1)'/>"
    },
    "digest_mismatch": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "headers": {
        "Content-Digest": "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
    },
    "upload_complete": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "putUploadContent",
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
    },
    "upload_expired": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC",
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC",
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "call": "loginUser",
          "body": {
            "email": "wanjiru@nexus.example",
            "password": "learn-by-running"
          },
          "save": "old"
        },
        {
          "advance": "PT16M"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC",
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC",
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC",
      "headers": {}
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC",
      "headers": {
        "Accept": "image/png"
      }
    },
    "payload_too_large": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "{{padding:5242880}}"
    },
    "validation_failed": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": ""
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "as": "wanjiru",
          "path": {
            "upload_id": "{{upload.id}}"
          },
          "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC",
          "call": "putUploadContent",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "putUploadContent",
            "count": 1
          }
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createUpload",
          "as": "wanjiru",
          "body": {
            "filename": "honey.png",
            "content_type": "image/png",
            "size": 69,
            "digest": "sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:"
          },
          "save": "upload"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "putUploadContent",
            "count": 1
          }
        }
      ],
      "path": {
        "upload_id": "{{upload.id}}"
      },
      "raw": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC"
    }
  },
  "getLiveness": {
    "200": {},
    "filter_invalid": {
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "search": "?q=%E0%A4%A"
    },
    "not_acceptable": {
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "before": [
        {
          "call": "getLiveness",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getLiveness",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getLiveness",
            "count": 1
          }
        }
      ]
    }
  },
  "getReadiness": {
    "200": {},
    "not_ready": {
      "before": [
        {
          "fault": {
            "kind": "outage",
            "dependency": "cache"
          }
        }
      ]
    },
    "filter_invalid": {
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "search": "?q=%E0%A4%A"
    },
    "not_acceptable": {
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "before": [
        {
          "call": "getReadiness",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getReadiness",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getReadiness",
            "count": 1
          }
        }
      ]
    }
  }
}
