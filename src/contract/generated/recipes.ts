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
  "registerUser": {
    "202": {
      "body": {
        "email": "baraka@nexus.example",
        "password": "four-red-bicycles",
        "name": "Baraka O.",
        "locale": "sw",
        "currency": "KES"
      }
    },
    "password_too_weak": {
      "body": {
        "email": "baraka@nexus.example",
        "password": "baraka",
        "name": "Baraka O."
      }
    },
    "validation_failed": {
      "body": {
        "email": "baraka",
        "password": "four-red-bicycles",
        "name": "",
        "role": "admin"
      }
    },
    "filter_invalid": {
      "body": {
        "email": "baraka@nexus.example",
        "password": "four-red-bicycles",
        "name": "Baraka O.",
        "locale": "sw",
        "currency": "KES"
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
        "email": "baraka@nexus.example",
        "password": "four-red-bicycles",
        "name": "Baraka O.",
        "locale": "sw",
        "currency": "KES"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "body": {
        "email": "baraka@nexus.example",
        "password": "four-red-bicycles",
        "name": "Baraka O.",
        "locale": "sw",
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
            "operation_id": "registerUser",
            "count": 1
          }
        },
        {
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          },
          "call": "registerUser",
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
        "email": "baraka@nexus.example",
        "password": "four-red-bicycles",
        "name": "Baraka O.",
        "locale": "sw",
        "currency": "KES"
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
      "body": {
        "email": "baraka@nexus.example",
        "password": "four-red-bicycles",
        "name": "Baraka O.",
        "currency": "KES"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          },
          "call": "registerUser",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ]
    },
    "quota_exceeded": {
      "body": {
        "email": "baraka@nexus.example",
        "password": "four-red-bicycles",
        "name": "Baraka O.",
        "locale": "sw",
        "currency": "KES"
      },
      "before": [
        {
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          },
          "call": "registerUser",
          "times": 10,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "body": {
        "email": "baraka@nexus.example",
        "password": "four-red-bicycles",
        "name": "Baraka O.",
        "locale": "sw",
        "currency": "KES"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "registerUser",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "body": {
        "email": "baraka@nexus.example",
        "password": "four-red-bicycles",
        "name": "Baraka O.",
        "locale": "sw",
        "currency": "KES"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "registerUser",
            "count": 1
          }
        }
      ]
    }
  },
  "verifyEmail": {
    "204": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}"
      }
    },
    "link_token_invalid": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        },
        {
          "call": "verifyEmail",
          "body": {
            "token": "{{mailbox.data.0.link_token}}"
          }
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}"
      }
    },
    "link_token_expired": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        },
        {
          "advance": "P1DT1S"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}"
      }
    },
    "filter_invalid": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "raw": "{\"broken\": "
    },
    "not_acceptable": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "payload_too_large": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}"
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "validation_failed": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        },
        {
          "body": {
            "token": "{{mailbox.data.0.link_token}}"
          },
          "call": "verifyEmail",
          "times": 10,
          "anyStatus": true
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}"
      }
    },
    "internal_error": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "verifyEmail",
            "count": 1
          }
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}"
      }
    },
    "service_unavailable": {
      "before": [
        {
          "call": "registerUser",
          "body": {
            "email": "baraka@nexus.example",
            "password": "four-red-bicycles",
            "name": "Baraka O.",
            "locale": "sw",
            "currency": "KES"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "baraka@nexus.example"
          },
          "save": "mailbox"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "verifyEmail",
            "count": 1
          }
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}"
      }
    }
  },
  "requestPasswordReset": {
    "202": {
      "body": {
        "email": "amina@nexus.example"
      }
    },
    "validation_failed": {
      "body": {
        "email": "amina"
      }
    },
    "filter_invalid": {
      "body": {
        "email": "amina@nexus.example"
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
        "email": "amina@nexus.example"
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
        "email": "amina@nexus.example"
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "quota_exceeded": {
      "body": {
        "email": "amina@nexus.example"
      },
      "before": [
        {
          "body": {
            "email": "amina@nexus.example"
          },
          "call": "requestPasswordReset",
          "times": 10,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "body": {
        "email": "amina@nexus.example"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "requestPasswordReset",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "body": {
        "email": "amina@nexus.example"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "requestPasswordReset",
            "count": 1
          }
        }
      ]
    }
  },
  "resetPassword": {
    "204": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}",
        "password": "nine-blue-umbrellas"
      }
    },
    "link_token_invalid": {
      "body": {
        "token": "lt_never-sent",
        "password": "nine-blue-umbrellas"
      }
    },
    "link_token_expired": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        },
        {
          "advance": "PT30M1S"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}",
        "password": "nine-blue-umbrellas"
      }
    },
    "password_too_weak": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}",
        "password": "amina-password"
      }
    },
    "filter_invalid": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}",
        "password": "nine-blue-umbrellas"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "raw": "{\"broken\": "
    },
    "not_acceptable": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}",
        "password": "nine-blue-umbrellas"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "payload_too_large": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}",
        "password": "nine-blue-umbrellas"
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "validation_failed": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}",
        "password": "nine-blue-umbrellas",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        },
        {
          "body": {
            "token": "{{mailbox.data.0.link_token}}",
            "password": "nine-blue-umbrellas"
          },
          "call": "resetPassword",
          "times": 10,
          "anyStatus": true
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}",
        "password": "nine-blue-umbrellas"
      }
    },
    "internal_error": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "resetPassword",
            "count": 1
          }
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}",
        "password": "nine-blue-umbrellas"
      }
    },
    "service_unavailable": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "call": "listMail",
          "query": {
            "to": "amina@nexus.example"
          },
          "save": "mailbox"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "resetPassword",
            "count": 1
          }
        }
      ],
      "body": {
        "token": "{{mailbox.data.0.link_token}}",
        "password": "nine-blue-umbrellas"
      }
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
  "updateMe": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}"
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      }
    },
    "current_password_incorrect": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}"
      },
      "body": {
        "password": "nine-blue-umbrellas",
        "current_password": "not-her-password"
      }
    },
    "password_too_weak": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}"
      },
      "body": {
        "password": "short",
        "current_password": "learn-by-running"
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}"
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
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
        "If-Match": "{{me.$etag}}",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}"
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}",
        "Accept": "image/png"
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      }
    },
    "precondition_failed": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "\"an-older-version\""
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      }
    },
    "payload_too_large": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}",
        "Content-Type": "text/plain"
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      }
    },
    "validation_failed": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}"
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en",
        "unknown_field": true
      }
    },
    "precondition_required": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        }
      ],
      "headers": {},
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        },
        {
          "as": "amina",
          "headers": {
            "If-Match": "{{me.$etag}}"
          },
          "body": {
            "name": "Amina Wangui",
            "phone": "+254700000001",
            "locale": "en"
          },
          "call": "updateMe",
          "times": 120,
          "anyStatus": true
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}"
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "updateMe",
            "count": 1
          }
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}"
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "getMe",
          "as": "amina",
          "save": "me"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "updateMe",
            "count": 1
          }
        }
      ],
      "headers": {
        "If-Match": "{{me.$etag}}"
      },
      "body": {
        "name": "Amina Wangui",
        "phone": "+254700000001",
        "locale": "en"
      }
    }
  },
  "listAddresses": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ]
    },
    "cursor_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "query": {
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
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
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "headers": {}
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        },
        {
          "as": "amina",
          "call": "listAddresses",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listAddresses",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listAddresses",
            "count": 1
          }
        }
      ]
    }
  },
  "createAddress": {
    "201": {
      "as": "amina",
      "body": {
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
      }
    },
    "address_limit_reached": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "times": 20
        }
      ],
      "body": {
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
      }
    },
    "validation_failed": {
      "as": "amina",
      "body": {
        "label": "Home",
        "recipient": "",
        "line1": "14 Moi Avenue",
        "city": "Nairobi",
        "country": "Kenya"
      }
    },
    "filter_invalid": {
      "as": "amina",
      "body": {
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
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
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
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
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "body": {
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
      },
      "headers": {}
    },
    "not_acceptable": {
      "as": "amina",
      "body": {
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "as": "amina",
      "body": {
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createAddress",
            "count": 1
          }
        },
        {
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "call": "createAddress",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ]
    },
    "payload_too_large": {
      "as": "amina",
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "amina",
      "body": {
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
      "as": "amina",
      "body": {
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "call": "createAddress",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ]
    },
    "quota_exceeded": {
      "as": "amina",
      "body": {
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
      },
      "before": [
        {
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "call": "createAddress",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "amina",
      "body": {
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createAddress",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "amina",
      "body": {
        "label": "Home",
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "line2": "Flat 3",
        "city": "Nairobi",
        "postal_code": "00100",
        "country": "KE",
        "phone": "+254700000001"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createAddress",
            "count": 1
          }
        }
      ]
    }
  },
  "updateAddress": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    },
    "not_found": {
      "as": "kofi",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
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
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}",
        "Accept": "image/png"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    },
    "precondition_failed": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "\"an-older-version\""
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    },
    "payload_too_large": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}",
        "Content-Type": "text/plain"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    },
    "validation_failed": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null,
        "unknown_field": true
      }
    },
    "precondition_required": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {},
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        },
        {
          "as": "amina",
          "path": {
            "address_id": "{{address.id}}"
          },
          "headers": {
            "If-Match": "{{address.$etag}}"
          },
          "body": {
            "line1": "20 Moi Avenue",
            "line2": null
          },
          "call": "updateAddress",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "updateAddress",
            "count": 1
          }
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "updateAddress",
            "count": 1
          }
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "body": {
        "line1": "20 Moi Avenue",
        "line2": null
      }
    }
  },
  "deleteAddress": {
    "204": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      }
    },
    "not_found": {
      "as": "kofi",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
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
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}",
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}",
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}",
        "Accept": "image/png"
      }
    },
    "precondition_failed": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "\"an-older-version\""
      }
    },
    "precondition_required": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {}
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        },
        {
          "as": "amina",
          "path": {
            "address_id": "{{address.id}}"
          },
          "headers": {
            "If-Match": "{{address.$etag}}"
          },
          "call": "deleteAddress",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "deleteAddress",
            "count": 1
          }
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createAddress",
          "as": "amina",
          "body": {
            "label": "Home",
            "recipient": "Amina W.",
            "line1": "14 Moi Avenue",
            "line2": "Flat 3",
            "city": "Nairobi",
            "postal_code": "00100",
            "country": "KE",
            "phone": "+254700000001"
          },
          "save": "address"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "deleteAddress",
            "count": 1
          }
        }
      ],
      "path": {
        "address_id": "{{address.id}}"
      },
      "headers": {
        "If-Match": "{{address.$etag}}"
      }
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
  "searchProducts": {
    "200": {
      "query": {
        "q": "coffee",
        "limit": 2
      }
    },
    "304": {
      "query": {
        "q": "coffee",
        "limit": 2
      },
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      },
      "before": [
        {
          "query": {
            "q": "coffee",
            "limit": 2
          },
          "call": "searchProducts",
          "save": "first"
        }
      ]
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
        "q": "coffee",
        "limit": 2,
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "query": {
        "q": "coffee",
        "limit": 2,
        "colour": "red"
      }
    },
    "malformed_request": {
      "query": {
        "q": "coffee",
        "limit": 2
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "query": {
        "q": "coffee",
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
        "q": "coffee",
        "limit": 2
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "not_acceptable": {
      "query": {
        "q": "coffee",
        "limit": 2
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "query": {
        "q": "coffee",
        "limit": 2
      },
      "before": [
        {
          "query": {
            "q": "coffee",
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
        "q": "coffee",
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
        "q": "coffee",
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
  "listNotifications": {
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "query": {
        "unread": true
      }
    },
    "cursor_invalid": {
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "query": {
        "unread": true,
        "cursor": "not-a-cursor"
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "query": {
        "unread": true,
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "query": {
        "unread": true
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
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
      "query": {
        "unread": true
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "query": {
        "unread": true
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "query": {
        "unread": true
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "query": {
        "unread": true
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        },
        {
          "as": "amina",
          "query": {
            "unread": true
          },
          "call": "listNotifications",
          "times": 120,
          "anyStatus": true
        }
      ],
      "query": {
        "unread": true
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listNotifications",
            "count": 1
          }
        }
      ],
      "query": {
        "unread": true
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listNotifications",
            "count": 1
          }
        }
      ],
      "query": {
        "unread": true
      }
    }
  },
  "markNotificationsRead": {
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "body": {
        "before": "2026-01-15T09:00:00.000Z"
      }
    },
    "validation_failed": {
      "as": "amina",
      "body": {
        "ids": [
          "NX-2026-000001"
        ],
        "before": "yesterday"
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "body": {
        "before": "2026-01-15T09:00:00.000Z"
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
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
      "body": {
        "before": "2026-01-15T09:00:00.000Z"
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "body": {
        "before": "2026-01-15T09:00:00.000Z"
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "body": {
        "before": "2026-01-15T09:00:00.000Z"
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "body": {
        "before": "2026-01-15T09:00:00.000Z"
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        }
      ],
      "body": {
        "before": "2026-01-15T09:00:00.000Z"
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        },
        {
          "as": "amina",
          "body": {
            "before": "2026-01-15T09:00:00.000Z"
          },
          "call": "markNotificationsRead",
          "times": 120,
          "anyStatus": true
        }
      ],
      "body": {
        "before": "2026-01-15T09:00:00.000Z"
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "markNotificationsRead",
            "count": 1
          }
        }
      ],
      "body": {
        "before": "2026-01-15T09:00:00.000Z"
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
            "quantity": 1
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
            "Idempotency-Key": "told-once"
          },
          "body": {
            "cart_id": "{{cart.id}}",
            "cart_version": "{{cart.version}}"
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "markNotificationsRead",
            "count": 1
          }
        }
      ],
      "body": {
        "before": "2026-01-15T09:00:00.000Z"
      }
    }
  },
  "getNotificationPreferences": {
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
          "call": "getNotificationPreferences",
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
          "call": "getNotificationPreferences",
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
            "operation_id": "getNotificationPreferences",
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
            "operation_id": "getNotificationPreferences",
            "count": 1
          }
        }
      ]
    }
  },
  "replaceNotificationPreferences": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}"
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      }
    },
    "preference_locked": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}"
      },
      "body": {
        "topics": {
          "security": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": null,
        "time_zone": "Africa/Nairobi"
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}"
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
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
        "If-Match": "{{mine.$etag}}",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}"
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}",
        "Accept": "image/png"
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      }
    },
    "precondition_failed": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {
        "If-Match": "\"an-older-version\""
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      }
    },
    "payload_too_large": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}",
        "Content-Type": "text/plain"
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      }
    },
    "validation_failed": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}"
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi",
        "unknown_field": true
      }
    },
    "precondition_required": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        }
      ],
      "headers": {},
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        },
        {
          "as": "amina",
          "headers": {
            "If-Match": "{{mine.$etag}}"
          },
          "body": {
            "topics": {
              "security": {
                "email": true,
                "sms": true,
                "in_app": true
              },
              "orders": {
                "email": true,
                "sms": false,
                "in_app": true
              },
              "payments": {
                "email": true,
                "sms": true,
                "in_app": true
              },
              "delivery": {
                "email": false,
                "sms": true,
                "in_app": true
              },
              "reviews": {
                "email": false,
                "sms": false,
                "in_app": false
              },
              "catalogue": {
                "email": true,
                "sms": false,
                "in_app": true
              },
              "reports": {
                "email": true,
                "sms": false,
                "in_app": true
              }
            },
            "quiet_hours": {
              "start": "22:00",
              "end": "06:30"
            },
            "time_zone": "Africa/Nairobi"
          },
          "call": "replaceNotificationPreferences",
          "times": 120,
          "anyStatus": true
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}"
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "replaceNotificationPreferences",
            "count": 1
          }
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}"
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "getNotificationPreferences",
          "as": "amina",
          "save": "mine"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "replaceNotificationPreferences",
            "count": 1
          }
        }
      ],
      "headers": {
        "If-Match": "{{mine.$etag}}"
      },
      "body": {
        "topics": {
          "security": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "orders": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "payments": {
            "email": true,
            "sms": true,
            "in_app": true
          },
          "delivery": {
            "email": false,
            "sms": true,
            "in_app": true
          },
          "reviews": {
            "email": false,
            "sms": false,
            "in_app": false
          },
          "catalogue": {
            "email": true,
            "sms": false,
            "in_app": true
          },
          "reports": {
            "email": true,
            "sms": false,
            "in_app": true
          }
        },
        "quiet_hours": {
          "start": "22:00",
          "end": "06:30"
        },
        "time_zone": "Africa/Nairobi"
      }
    }
  },
  "listOutboxMessages": {
    "200": {
      "as": "selam",
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        }
      ],
      "query": {
        "channel": "email",
        "status": "sent"
      }
    },
    "cursor_invalid": {
      "as": "selam",
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        }
      ],
      "query": {
        "channel": "email",
        "status": "sent",
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "as": "selam",
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        }
      ],
      "query": {
        "channel": "email",
        "status": "sent",
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "selam",
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        }
      ],
      "query": {
        "channel": "email",
        "status": "sent"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
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
      "query": {
        "channel": "email",
        "status": "sent"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        }
      ],
      "query": {
        "channel": "email",
        "status": "sent"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        }
      ],
      "query": {
        "channel": "email",
        "status": "sent"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        }
      ],
      "query": {
        "channel": "email",
        "status": "sent"
      }
    },
    "not_acceptable": {
      "as": "selam",
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        }
      ],
      "query": {
        "channel": "email",
        "status": "sent"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "selam",
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "as": "selam",
          "query": {
            "channel": "email",
            "status": "sent"
          },
          "call": "listOutboxMessages",
          "times": 120,
          "anyStatus": true
        }
      ],
      "query": {
        "channel": "email",
        "status": "sent"
      }
    },
    "internal_error": {
      "as": "selam",
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listOutboxMessages",
            "count": 1
          }
        }
      ],
      "query": {
        "channel": "email",
        "status": "sent"
      }
    },
    "service_unavailable": {
      "as": "selam",
      "before": [
        {
          "call": "requestPasswordReset",
          "body": {
            "email": "amina@nexus.example"
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listOutboxMessages",
            "count": 1
          }
        }
      ],
      "query": {
        "channel": "email",
        "status": "sent"
      }
    }
  },
  "listNotificationTemplates": {
    "200": {
      "as": "selam",
      "query": {
        "key": "order.created",
        "channel": "email"
      }
    },
    "filter_invalid": {
      "as": "selam",
      "query": {
        "key": "order.created",
        "channel": "email",
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "selam",
      "query": {
        "key": "order.created",
        "channel": "email"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "query": {
        "key": "order.created",
        "channel": "email"
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
        "key": "order.created",
        "channel": "email"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "query": {
        "key": "order.created",
        "channel": "email"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "query": {
        "key": "order.created",
        "channel": "email"
      }
    },
    "not_acceptable": {
      "as": "selam",
      "query": {
        "key": "order.created",
        "channel": "email"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "selam",
      "query": {
        "key": "order.created",
        "channel": "email"
      },
      "before": [
        {
          "as": "selam",
          "query": {
            "key": "order.created",
            "channel": "email"
          },
          "call": "listNotificationTemplates",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "selam",
      "query": {
        "key": "order.created",
        "channel": "email"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listNotificationTemplates",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "selam",
      "query": {
        "key": "order.created",
        "channel": "email"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listNotificationTemplates",
            "count": 1
          }
        }
      ]
    }
  },
  "listUsers": {
    "200": {
      "as": "selam",
      "query": {
        "role": "vendor",
        "verified": true
      }
    },
    "cursor_invalid": {
      "as": "selam",
      "query": {
        "role": "vendor",
        "verified": true,
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "as": "selam",
      "query": {
        "role": "vendor",
        "verified": true,
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "selam",
      "query": {
        "role": "vendor",
        "verified": true
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "query": {
        "role": "vendor",
        "verified": true
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
        "role": "vendor",
        "verified": true
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "query": {
        "role": "vendor",
        "verified": true
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "query": {
        "role": "vendor",
        "verified": true
      }
    },
    "not_acceptable": {
      "as": "selam",
      "query": {
        "role": "vendor",
        "verified": true
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "selam",
      "query": {
        "role": "vendor",
        "verified": true
      },
      "before": [
        {
          "as": "selam",
          "query": {
            "role": "vendor",
            "verified": true
          },
          "call": "listUsers",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "selam",
      "query": {
        "role": "vendor",
        "verified": true
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listUsers",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "selam",
      "query": {
        "role": "vendor",
        "verified": true
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listUsers",
            "count": 1
          }
        }
      ]
    }
  },
  "updateUser": {
    "200": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "body": {
        "status": "suspended"
      }
    },
    "not_found": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M00000000000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "body": {
        "status": "suspended"
      }
    },
    "last_admin": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0SE1AM00000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "body": {
        "role": "customer"
      }
    },
    "filter_invalid": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "body": {
        "status": "suspended"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\"",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "status": "suspended"
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
      ]
    },
    "access_token_invalid": {
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\"",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "status": "suspended"
      }
    },
    "unauthenticated": {
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "body": {
        "status": "suspended"
      }
    },
    "forbidden": {
      "as": "wanjiru",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "body": {
        "status": "suspended"
      }
    },
    "not_acceptable": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\"",
        "Accept": "image/png"
      },
      "body": {
        "status": "suspended"
      }
    },
    "precondition_failed": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"an-older-version\""
      },
      "body": {
        "status": "suspended"
      }
    },
    "payload_too_large": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\"",
        "Content-Type": "text/plain"
      },
      "body": {
        "status": "suspended"
      }
    },
    "validation_failed": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "body": {
        "status": "suspended",
        "unknown_field": true
      }
    },
    "precondition_required": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {},
      "body": {
        "status": "suspended"
      }
    },
    "quota_exceeded": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "body": {
        "status": "suspended"
      },
      "before": [
        {
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          },
          "call": "updateUser",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "body": {
        "status": "suspended"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "updateUser",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "selam",
      "path": {
        "user_id": "usr_01KF0E44M0NA1ED10000000000"
      },
      "headers": {
        "If-Match": "\"1\""
      },
      "body": {
        "status": "suspended"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "updateUser",
            "count": 1
          }
        }
      ]
    }
  },
  "listAuditEvents": {
    "200": {
      "as": "selam",
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
        }
      ]
    },
    "cursor_invalid": {
      "as": "selam",
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
        }
      ],
      "query": {
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "as": "selam",
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
        }
      ],
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "selam",
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
        }
      ],
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
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
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
        }
      ],
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
        }
      ],
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
        }
      ]
    },
    "not_acceptable": {
      "as": "selam",
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
        }
      ],
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "selam",
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
        },
        {
          "as": "selam",
          "call": "listAuditEvents",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "selam",
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listAuditEvents",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "selam",
      "before": [
        {
          "call": "updateUser",
          "as": "selam",
          "path": {
            "user_id": "usr_01KF0E44M0NA1ED10000000000"
          },
          "headers": {
            "If-Match": "\"1\""
          },
          "body": {
            "status": "suspended"
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listAuditEvents",
            "count": 1
          }
        }
      ]
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
