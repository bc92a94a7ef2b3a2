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
  "validateCart": {
    "200": {
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
          "save": "item"
        },
        {
          "advance": "PT1H"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
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
      }
    },
    "filter_invalid": {
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
          "save": "item"
        },
        {
          "advance": "PT1H"
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
          "save": "item"
        },
        {
          "advance": "PT1H"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "scenario": "last-units",
      "before": [
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
          "advance": "PT1H"
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
      "scenario": "last-units",
      "before": [
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
          "advance": "PT1H"
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
      "scenario": "last-units",
      "before": [
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
          "advance": "PT1H"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      },
      "headers": {}
    },
    "forbidden": {
      "scenario": "last-units",
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
        },
        {
          "advance": "PT1H"
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      }
    },
    "not_acceptable": {
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
          "save": "item"
        },
        {
          "advance": "PT1H"
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
          "save": "item"
        },
        {
          "advance": "PT1H"
        },
        {
          "as": "amina",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "call": "validateCart",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      }
    },
    "internal_error": {
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
          "save": "item"
        },
        {
          "advance": "PT1H"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "validateCart",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      }
    },
    "service_unavailable": {
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
          "save": "item"
        },
        {
          "advance": "PT1H"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "validateCart",
            "count": 1
          }
        }
      ],
      "path": {
        "cart_id": "{{cart.id}}"
      }
    }
  },
  "getMyCart": {
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
      ]
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
          "call": "getMyCart",
          "save": "first"
        }
      ],
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      }
    },
    "not_found": {
      "as": "kofi"
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
      ]
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
          "call": "getMyCart",
          "times": 120,
          "anyStatus": true
        }
      ]
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
            "operation_id": "getMyCart",
            "count": 1
          }
        }
      ]
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
            "operation_id": "getMyCart",
            "count": 1
          }
        }
      ]
    }
  },
  "mergeCart": {
    "200": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
      }
    },
    "not_found": {
      "as": "amina",
      "body": {
        "guest_cart_token": "bm90LWEtdG9rZW4tYXQtYWxs"
      }
    },
    "cart_not_active": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "mergeCart",
          "as": "amina",
          "body": {
            "guest_cart_token": "{{cart.cart_token}}"
          }
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
      }
    },
    "idempotency_key_reused": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "mergeCart",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "merge-once"
          },
          "body": {
            "guest_cart_token": "{{cart.cart_token}}"
          }
        }
      ],
      "headers": {
        "Idempotency-Key": "merge-once"
      },
      "body": {
        "guest_cart_token": "bm90LWEtdG9rZW4tYXQtYWxs"
      }
    },
    "filter_invalid": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
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
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        }
      ],
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
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
        "guest_cart_token": "{{cart.cart_token}}"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
      }
    },
    "not_acceptable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
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
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "mergeCart",
            "count": 1
          }
        },
        {
          "as": "amina",
          "body": {
            "guest_cart_token": "{{cart.cart_token}}"
          },
          "call": "mergeCart",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
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
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
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
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
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
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        },
        {
          "as": "amina",
          "body": {
            "guest_cart_token": "{{cart.cart_token}}"
          },
          "call": "mergeCart",
          "times": 120,
          "anyStatus": true
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
      }
    },
    "internal_error": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "mergeCart",
            "count": 1
          }
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
      }
    },
    "service_unavailable": {
      "as": "amina",
      "before": [
        {
          "call": "createCart",
          "body": {
            "currency": "KES"
          },
          "save": "cart"
        },
        {
          "call": "addCartItem",
          "path": {
            "cart_id": "{{cart.id}}"
          },
          "headers": {
            "Cart-Token": "{{cart.cart_token}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 3
          }
        },
        {
          "call": "createCart",
          "as": "amina",
          "body": {
            "currency": "KES"
          },
          "save": "mine"
        },
        {
          "call": "addCartItem",
          "as": "amina",
          "path": {
            "cart_id": "{{mine.id}}"
          },
          "body": {
            "variant_id": "var_01KF0E44M0NYER1AA250G00000",
            "quantity": 2
          }
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "mergeCart",
            "count": 1
          }
        }
      ],
      "body": {
        "guest_cart_token": "{{cart.cart_token}}"
      }
    }
  },
  "listOrders": {
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
      "query": {
        "limit": 2
      }
    },
    "insufficient_role": {
      "as": "amina",
      "query": {
        "scope": "all"
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
      "query": {
        "limit": 2,
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
      "query": {
        "limit": 2,
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
      "query": {
        "limit": 2
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
      "query": {
        "limit": 2
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
      "query": {
        "limit": 2
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
      "query": {
        "limit": 2
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
      "query": {
        "limit": 2
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
          "query": {
            "limit": 2
          },
          "call": "listOrders",
          "times": 120,
          "anyStatus": true
        }
      ],
      "query": {
        "limit": 2
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
            "operation_id": "listOrders",
            "count": 1
          }
        }
      ],
      "query": {
        "limit": 2
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
            "operation_id": "listOrders",
            "count": 1
          }
        }
      ],
      "query": {
        "limit": 2
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
  "listOrderEvents": {
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
        },
        {
          "advance": "PT5M"
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
          "advance": "PT5M"
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
      "query": {
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
          "advance": "PT5M"
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
        },
        {
          "advance": "PT5M"
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
          "advance": "PT5M"
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
        },
        {
          "advance": "PT5M"
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
        },
        {
          "advance": "PT5M"
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
        },
        {
          "advance": "PT5M"
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
          "advance": "PT5M"
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
        },
        {
          "as": "amina",
          "path": {
            "order_id": "{{order.id}}"
          },
          "call": "listOrderEvents",
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
          "advance": "PT5M"
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
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listOrderEvents",
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
          "advance": "PT5M"
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
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listOrderEvents",
            "count": 1
          }
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      }
    }
  },
  "createShipment": {
    "201": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      }
    },
    "order_not_shippable": {
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
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      }
    },
    "quantity_exceeds_unshipped": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 2
          }
        ]
      }
    },
    "filter_invalid": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
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
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      },
      "headers": {}
    },
    "forbidden": {
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      }
    },
    "not_acceptable": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createShipment",
            "count": 1
          }
        },
        {
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "call": "createShipment",
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
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "payload_too_large": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "call": "createShipment",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      }
    },
    "validation_failed": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "unknown_field": true
      }
    },
    "quota_exceeded": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "call": "createShipment",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      }
    },
    "internal_error": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createShipment",
            "count": 1
          }
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      }
    },
    "service_unavailable": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createShipment",
            "count": 1
          }
        }
      ],
      "path": {
        "order_id": "{{order.id}}"
      },
      "body": {
        "carrier": "savanna-express",
        "tracking_number": "SE-204815-KE",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ]
      }
    }
  },
  "updateShipment": {
    "200": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      }
    },
    "invalid_transition": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
      },
      "body": {
        "status": "delivered"
      }
    },
    "filter_invalid": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
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
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      }
    },
    "forbidden": {
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      }
    },
    "not_acceptable": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}",
        "Accept": "image/png"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      }
    },
    "precondition_failed": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "\"an-older-version\""
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      }
    },
    "payload_too_large": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}",
        "Content-Type": "text/plain"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      }
    },
    "validation_failed": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru",
        "unknown_field": true
      }
    },
    "precondition_required": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {},
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      }
    },
    "quota_exceeded": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        },
        {
          "as": "wanjiru",
          "path": {
            "shipment_id": "{{shipment.id}}"
          },
          "headers": {
            "If-Match": "{{shipment.$etag}}"
          },
          "body": {
            "status": "in_transit",
            "location": "Nakuru"
          },
          "call": "updateShipment",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      }
    },
    "internal_error": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "updateShipment",
            "count": 1
          }
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      }
    },
    "service_unavailable": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok"
          },
          "save": "payment"
        },
        {
          "call": "createShipment",
          "as": "wanjiru",
          "path": {
            "order_id": "{{order.id}}"
          },
          "body": {
            "carrier": "savanna-express",
            "tracking_number": "SE-204815-KE",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ]
          },
          "save": "shipment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "updateShipment",
            "count": 1
          }
        }
      ],
      "path": {
        "shipment_id": "{{shipment.id}}"
      },
      "headers": {
        "If-Match": "{{shipment.$etag}}"
      },
      "body": {
        "status": "in_transit",
        "location": "Nakuru"
      }
    }
  },
  "listPaymentMethods": {
    "200": {
      "query": {
        "currency": "KES",
        "amount": 366400
      }
    },
    "304": {
      "query": {
        "currency": "KES",
        "amount": 366400
      },
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      },
      "before": [
        {
          "query": {
            "currency": "KES",
            "amount": 366400
          },
          "call": "listPaymentMethods",
          "save": "first"
        }
      ]
    },
    "currency_unsupported": {
      "query": {
        "currency": "EUR"
      }
    },
    "filter_invalid": {
      "query": {
        "currency": "KES",
        "amount": 366400,
        "colour": "red"
      }
    },
    "malformed_request": {
      "query": {
        "currency": "KES",
        "amount": 366400
      },
      "search": "?q=%E0%A4%A"
    },
    "not_acceptable": {
      "query": {
        "currency": "KES",
        "amount": 366400
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "query": {
        "currency": "KES",
        "amount": 366400
      },
      "before": [
        {
          "query": {
            "currency": "KES",
            "amount": 366400
          },
          "call": "listPaymentMethods",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "query": {
        "currency": "KES",
        "amount": 366400
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listPaymentMethods",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "query": {
        "currency": "KES",
        "amount": 366400
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listPaymentMethods",
            "count": 1
          }
        }
      ]
    }
  },
  "createPayment": {
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
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
      }
    },
    "payment_declined": {
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
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_insufficient_funds"
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
      "headers": {
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
      }
    },
    "order_not_payable": {
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
          "advance": "PT31M"
        }
      ],
      "headers": {
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
      }
    },
    "payment_in_progress": {
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "headers": {
        "Idempotency-Key": "another-key"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
      }
    },
    "amount_mismatch": {
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
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": 100,
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok"
      }
    },
    "method_unsupported": {
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
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_prompt_ok"
      }
    },
    "raw_card_data_refused": {
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
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "4242 4242 4242 4242"
      }
    },
    "provider_timeout": {
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
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_timeout"
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
      "headers": {
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
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
      "headers": {},
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
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
      "headers": {
        "Idempotency-Key": "8c21-payment"
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
      "headers": {
        "Idempotency-Key": "8c21-payment",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
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
      "headers": {
        "Idempotency-Key": "8c21-payment",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
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
      "headers": {
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
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
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
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
      "headers": {
        "Idempotency-Key": "8c21-payment",
        "Accept": "image/png"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
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
            "operation_id": "createPayment",
            "count": 1
          }
        },
        {
          "as": "amina",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "call": "createPayment",
          "background": true
        }
      ],
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
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
      "headers": {
        "Idempotency-Key": "8c21-payment"
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
      "headers": {
        "Idempotency-Key": "8c21-payment",
        "Content-Type": "text/plain"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
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
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "call": "createPayment"
        }
      ],
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok"
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
      "headers": {
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic",
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
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "call": "createPayment",
          "times": 10,
          "anyStatus": true
        }
      ],
      "headers": {
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
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
            "operation_id": "createPayment",
            "count": 1
          }
        }
      ],
      "headers": {
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
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
            "operation_id": "createPayment",
            "count": 1
          }
        }
      ],
      "headers": {
        "Idempotency-Key": "8c21-payment"
      },
      "body": {
        "order_id": "{{order.id}}",
        "amount": {
          "amount": "{{order.totals.total.amount}}",
          "currency": "KES"
        },
        "method": "card",
        "token": "tok_ok",
        "capture": "automatic"
      }
    }
  },
  "getPayment": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        },
        {
          "as": "amina",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "call": "getPayment",
          "save": "first"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
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
        "payment_id": "{{payment.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        },
        {
          "as": "amina",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "call": "getPayment",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getPayment",
            "count": 1
          }
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getPayment",
            "count": 1
          }
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      }
    }
  },
  "confirmPayment": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
      }
    },
    "authentication_failed": {
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "654321"
      }
    },
    "payment_declined": {
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge_fail"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
      }
    },
    "payment_state_invalid": {
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        },
        {
          "call": "confirmPayment",
          "as": "amina",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "body": {
            "challenge_id": "{{payment.next_action.challenge_id}}",
            "code": "123456"
          }
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
      }
    },
    "action_expired": {
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        },
        {
          "advance": "PT10M"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        },
        {
          "call": "confirmPayment",
          "as": "amina",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "challenge_id": "{{payment.next_action.challenge_id}}",
            "code": "123456"
          }
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "654321"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
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
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "confirmPayment",
            "count": 1
          }
        },
        {
          "as": "amina",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "body": {
            "challenge_id": "{{payment.next_action.challenge_id}}",
            "code": "123456"
          },
          "call": "confirmPayment",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456",
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        },
        {
          "as": "amina",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "body": {
            "challenge_id": "{{payment.next_action.challenge_id}}",
            "code": "123456"
          },
          "call": "confirmPayment",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "confirmPayment",
            "count": 1
          }
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "confirmPayment",
            "count": 1
          }
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "body": {
        "challenge_id": "{{payment.next_action.challenge_id}}",
        "code": "123456"
      }
    }
  },
  "capturePayment": {
    "201": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      }
    },
    "not_found": {
      "as": "selam",
      "path": {
        "payment_id": "pay_01KF0E44M00000000000000000"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      }
    },
    "payment_state_invalid": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      }
    },
    "amount_exceeds_authorized": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 99900000,
          "currency": "KES"
        }
      }
    },
    "idempotency_key_reused": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        },
        {
          "call": "capturePayment",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "capture-once"
          },
          "body": {
            "amount": {
              "amount": 100000,
              "currency": "KES"
            }
          }
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 50000,
          "currency": "KES"
        }
      }
    },
    "filter_invalid": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      },
      "query": {
        "colour": "red"
      }
    },
    "idempotency_key_missing": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {},
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      }
    },
    "malformed_request": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
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
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      }
    },
    "not_acceptable": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once",
        "Accept": "image/png"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      }
    },
    "idempotency_in_progress": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "capturePayment",
            "count": 1
          }
        },
        {
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "amount": {
              "amount": 100000,
              "currency": "KES"
            }
          },
          "call": "capturePayment",
          "background": true
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      }
    },
    "payload_too_large": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once",
        "Content-Type": "text/plain"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      }
    },
    "validation_failed": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        },
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        },
        {
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "capture-once"
          },
          "body": {
            "amount": {
              "amount": 100000,
              "currency": "KES"
            }
          },
          "call": "capturePayment",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      }
    },
    "internal_error": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "capturePayment",
            "count": 1
          }
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      }
    },
    "service_unavailable": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "manual"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "capturePayment",
            "count": 1
          }
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "capture-once"
      },
      "body": {
        "amount": {
          "amount": 100000,
          "currency": "KES"
        }
      }
    }
  },
  "createRefund": {
    "201": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
      }
    },
    "not_found": {
      "as": "selam",
      "path": {
        "payment_id": "pay_01KF0E44M00000000000000000"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn."
      }
    },
    "payment_state_invalid": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_challenge"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "body": {
        "reason": "customer_request",
        "amount": {
          "amount": 100,
          "currency": "KES"
        }
      }
    },
    "refund_exceeds_captured": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "body": {
        "reason": "customer_request",
        "amount": {
          "amount": 99900000,
          "currency": "KES"
        }
      }
    },
    "filter_invalid": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
      },
      "query": {
        "colour": "red"
      }
    },
    "idempotency_key_missing": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {},
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
      }
    },
    "malformed_request": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
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
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
      }
    },
    "not_acceptable": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once",
        "Accept": "image/png"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
      }
    },
    "idempotency_in_progress": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createRefund",
            "count": 1
          }
        },
        {
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "call": "createRefund",
          "background": true
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
      }
    },
    "payload_too_large": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once",
        "Content-Type": "text/plain"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
      }
    },
    "idempotency_key_reused": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "call": "createRefund"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": true
      }
    },
    "validation_failed": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false,
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "call": "createRefund",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
      }
    },
    "internal_error": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createRefund",
            "count": 1
          }
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
      }
    },
    "service_unavailable": {
      "as": "selam",
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createRefund",
            "count": 1
          }
        }
      ],
      "path": {
        "payment_id": "{{payment.id}}"
      },
      "headers": {
        "Idempotency-Key": "refund-once"
      },
      "body": {
        "reason": "damaged",
        "note": "One bag was torn.",
        "lines": [
          {
            "line_id": "{{order.lines.0.id}}",
            "quantity": 1
          }
        ],
        "restock": false
      }
    }
  },
  "receiveProviderEvent": {
    "204": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4"
      },
      "body": {
        "type": "payment.captured",
        "timestamp": "2026-01-15T09:00:00.000Z",
        "data": {
          "provider_reference": "{{payment.provider_reference}}"
        }
      }
    },
    "filter_invalid": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4"
      },
      "body": {
        "type": "payment.captured",
        "timestamp": "2026-01-15T09:00:00.000Z",
        "data": {
          "provider_reference": "{{payment.provider_reference}}"
        }
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4"
      },
      "raw": "{\"broken\": "
    },
    "signature_missing": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        }
      ],
      "body": {
        "type": "payment.captured",
        "timestamp": "2026-01-15T09:00:00.000Z",
        "data": {
          "provider_reference": "{{payment.provider_reference}}"
        }
      }
    },
    "timestamp_out_of_tolerance": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4",
        "skew_seconds": -600
      },
      "body": {
        "type": "payment.captured",
        "timestamp": "2026-01-15T09:00:00.000Z",
        "data": {
          "provider_reference": "{{payment.provider_reference}}"
        }
      }
    },
    "signature_invalid": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4",
        "secret": "whsec_c29tZWJvZHktZWxzZQ=="
      },
      "body": {
        "type": "payment.captured",
        "timestamp": "2026-01-15T09:00:00.000Z",
        "data": {
          "provider_reference": "{{payment.provider_reference}}"
        }
      }
    },
    "not_acceptable": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4"
      },
      "body": {
        "type": "payment.captured",
        "timestamp": "2026-01-15T09:00:00.000Z",
        "data": {
          "provider_reference": "{{payment.provider_reference}}"
        }
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "payload_too_large": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4"
      },
      "body": {
        "type": "payment.captured",
        "timestamp": "2026-01-15T09:00:00.000Z",
        "data": {
          "provider_reference": "{{payment.provider_reference}}"
        }
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "validation_failed": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4"
      },
      "body": {
        "type": "payment.captured",
        "timestamp": "2026-01-15T09:00:00.000Z",
        "data": {
          "provider_reference": "{{payment.provider_reference}}"
        },
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        },
        {
          "sign": {
            "id": "msg_2b7dPKqEx4"
          },
          "body": {
            "type": "payment.captured",
            "timestamp": "2026-01-15T09:00:00.000Z",
            "data": {
              "provider_reference": "{{payment.provider_reference}}"
            }
          },
          "call": "receiveProviderEvent",
          "times": 120,
          "anyStatus": true
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4"
      },
      "body": {
        "type": "payment.captured",
        "timestamp": "2026-01-15T09:00:00.000Z",
        "data": {
          "provider_reference": "{{payment.provider_reference}}"
        }
      }
    },
    "internal_error": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "receiveProviderEvent",
            "count": 1
          }
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4"
      },
      "body": {
        "type": "payment.captured",
        "timestamp": "2026-01-15T09:00:00.000Z",
        "data": {
          "provider_reference": "{{payment.provider_reference}}"
        }
      }
    },
    "service_unavailable": {
      "before": [
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_slow"
          },
          "save": "payment"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "receiveProviderEvent",
            "count": 1
          }
        }
      ],
      "sign": {
        "id": "msg_2b7dPKqEx4"
      },
      "body": {
        "type": "payment.captured",
        "timestamp": "2026-01-15T09:00:00.000Z",
        "data": {
          "provider_reference": "{{payment.provider_reference}}"
        }
      }
    }
  },
  "getRefund": {
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        },
        {
          "as": "amina",
          "path": {
            "refund_id": "{{refund.id}}"
          },
          "call": "getRefund",
          "save": "first"
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
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
        "refund_id": "{{refund.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
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
        },
        {
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        },
        {
          "as": "amina",
          "path": {
            "refund_id": "{{refund.id}}"
          },
          "call": "getRefund",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getRefund",
            "count": 1
          }
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
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
          "call": "createPayment",
          "as": "amina",
          "headers": {
            "Idempotency-Key": "8c21-payment"
          },
          "body": {
            "order_id": "{{order.id}}",
            "amount": {
              "amount": "{{order.totals.total.amount}}",
              "currency": "KES"
            },
            "method": "card",
            "token": "tok_ok",
            "capture": "automatic"
          },
          "save": "payment"
        },
        {
          "call": "createRefund",
          "as": "selam",
          "path": {
            "payment_id": "{{payment.id}}"
          },
          "headers": {
            "Idempotency-Key": "refund-once"
          },
          "body": {
            "reason": "damaged",
            "note": "One bag was torn.",
            "lines": [
              {
                "line_id": "{{order.lines.0.id}}",
                "quantity": 1
              }
            ],
            "restock": false
          },
          "save": "refund"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getRefund",
            "count": 1
          }
        }
      ],
      "path": {
        "refund_id": "{{refund.id}}"
      }
    }
  },
  "listWebhookEndpoints": {
    "200": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ]
    },
    "cursor_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "query": {
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
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
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ]
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "as": "wanjiru",
          "call": "listWebhookEndpoints",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listWebhookEndpoints",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listWebhookEndpoints",
            "count": 1
          }
        }
      ]
    }
  },
  "createWebhookEndpoint": {
    "201": {
      "as": "wanjiru",
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
      }
    },
    "endpoint_limit_reached": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "times": 10
        }
      ],
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
      }
    },
    "url_not_allowed": {
      "as": "wanjiru",
      "body": {
        "url": "https://127.1/hook",
        "event_types": [
          "order.created"
        ]
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
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
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
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
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "idempotency_in_progress": {
      "as": "wanjiru",
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createWebhookEndpoint",
            "count": 1
          }
        },
        {
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "call": "createWebhookEndpoint",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "background": true
        }
      ]
    },
    "payload_too_large": {
      "as": "wanjiru",
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "wanjiru",
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "idempotency_key_reused": {
      "as": "wanjiru",
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ]
      },
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "before": [
        {
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "call": "createWebhookEndpoint",
          "headers": {
            "Idempotency-Key": "the-same-key"
          }
        }
      ]
    },
    "validation_failed": {
      "as": "wanjiru",
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse",
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
      },
      "before": [
        {
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "call": "createWebhookEndpoint",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "wanjiru",
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createWebhookEndpoint",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "wanjiru",
      "body": {
        "url": "https://hooks.example/nexus",
        "event_types": [
          "order.created",
          "order.cancelled"
        ],
        "description": "Our warehouse"
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createWebhookEndpoint",
            "count": 1
          }
        }
      ]
    }
  },
  "deleteWebhookEndpoint": {
    "204": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
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
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "call": "deleteWebhookEndpoint",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "deleteWebhookEndpoint",
            "count": 1
          }
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "deleteWebhookEndpoint",
            "count": 1
          }
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    }
  },
  "rotateWebhookSecret": {
    "201": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
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
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "call": "rotateWebhookSecret",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "rotateWebhookSecret",
            "count": 1
          }
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "rotateWebhookSecret",
            "count": 1
          }
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    }
  },
  "listWebhookDeliveries": {
    "200": {
      "as": "wanjiru",
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "cursor_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "query": {
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
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
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        },
        {
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "call": "listWebhookDeliveries",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listWebhookDeliveries",
            "count": 1
          }
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listWebhookDeliveries",
            "count": 1
          }
        }
      ],
      "path": {
        "endpoint_id": "{{endpoint.id}}"
      }
    }
  },
  "retryWebhookDelivery": {
    "202": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      }
    },
    "delivery_not_retryable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "addReceiver",
          "body": {
            "url": "https://hooks.example/nexus",
            "answers": [
              {
                "status": 503
              },
              {
                "status": 204
              }
            ]
          },
          "save": "receiver"
        },
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "advance": "PT10S"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
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
        "delivery_id": "{{log.data.0.id}}"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      },
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        },
        {
          "as": "wanjiru",
          "path": {
            "delivery_id": "{{log.data.0.id}}"
          },
          "call": "retryWebhookDelivery",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "retryWebhookDelivery",
            "count": 1
          }
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createWebhookEndpoint",
          "as": "wanjiru",
          "body": {
            "url": "https://hooks.example/nexus",
            "event_types": [
              "order.created",
              "order.cancelled"
            ],
            "description": "Our warehouse"
          },
          "save": "endpoint"
        },
        {
          "call": "listWebhookDeliveries",
          "as": "wanjiru",
          "path": {
            "endpoint_id": "{{endpoint.id}}"
          },
          "save": "log"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "retryWebhookDelivery",
            "count": 1
          }
        }
      ],
      "path": {
        "delivery_id": "{{log.data.0.id}}"
      }
    }
  },
  "createReport": {
    "202": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      }
    },
    "period_invalid": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "body": {
        "type": "sales",
        "period": {
          "from": "2026-01-31",
          "to": "2026-01-01"
        }
      }
    },
    "report_limit_reached": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-{{i}}"
          },
          "body": {
            "type": "stock",
            "stock_at_most": "{{i}}"
          },
          "times": 3
        }
      ],
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      },
      "query": {
        "colour": "red"
      }
    },
    "idempotency_key_missing": {
      "as": "wanjiru",
      "headers": {},
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "headers": {
        "Idempotency-Key": "low-stock-today",
        "Authorization": "Bearer {{old.access_token}}"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
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
      ]
    },
    "access_token_invalid": {
      "headers": {
        "Idempotency-Key": "low-stock-today",
        "Authorization": "Bearer forged.token.here"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      }
    },
    "unauthenticated": {
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      }
    },
    "forbidden": {
      "as": "amina",
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "low-stock-today",
        "Accept": "image/png"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      }
    },
    "idempotency_in_progress": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      },
      "before": [
        {
          "fault": {
            "kind": "latency",
            "delay_ms": 200,
            "operation_id": "createReport",
            "count": 1
          }
        },
        {
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "call": "createReport",
          "background": true
        }
      ]
    },
    "payload_too_large": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "low-stock-today",
        "Content-Type": "text/plain"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      }
    },
    "idempotency_key_reused": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "the-same-key"
      },
      "body": {
        "type": "stock",
        "stock_at_most": 6
      },
      "before": [
        {
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "the-same-key"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "call": "createReport"
        }
      ]
    },
    "validation_failed": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6,
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      },
      "before": [
        {
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "call": "createReport",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "createReport",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "wanjiru",
      "headers": {
        "Idempotency-Key": "low-stock-today"
      },
      "body": {
        "type": "stock",
        "format": "csv",
        "stock_at_most": 6
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "createReport",
            "count": 1
          }
        }
      ]
    }
  },
  "downloadReport": {
    "200": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "application/json"
      }
    },
    "304": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        },
        {
          "as": "wanjiru",
          "path": {
            "report_id": "{{report.id}}"
          },
          "headers": {
            "Accept": "application/json"
          },
          "call": "downloadReport",
          "save": "first"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "application/json",
        "If-None-Match": "{{first.$etag}}"
      }
    },
    "200 text/csv": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "text/csv"
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      }
    },
    "report_not_ready": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      }
    },
    "report_expired": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "P8D"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "application/json"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "application/json"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
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
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "application/json",
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "application/json",
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "application/json"
      }
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "application/json"
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        },
        {
          "as": "wanjiru",
          "path": {
            "report_id": "{{report.id}}"
          },
          "headers": {
            "Accept": "application/json"
          },
          "call": "downloadReport",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "application/json"
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "downloadReport",
            "count": 1
          }
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "application/json"
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "format": "csv",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "downloadReport",
            "count": 1
          }
        }
      ],
      "path": {
        "report_id": "{{report.id}}"
      },
      "headers": {
        "Accept": "application/json"
      }
    }
  },
  "listReportSchedules": {
    "200": {
      "as": "wanjiru",
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
        }
      ]
    },
    "cursor_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
        }
      ],
      "query": {
        "cursor": "not-a-cursor"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
        }
      ],
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
        }
      ],
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
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
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
        }
      ],
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
        }
      ],
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
        }
      ]
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
        }
      ],
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
        },
        {
          "as": "wanjiru",
          "call": "listReportSchedules",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "listReportSchedules",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        },
        {
          "advance": "P5D"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "listReportSchedules",
            "count": 1
          }
        }
      ]
    }
  },
  "putReportSchedule": {
    "200": {
      "as": "wanjiru",
      "before": [
        {
          "call": "putReportSchedule",
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          }
        }
      ],
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      }
    },
    "201": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      }
    },
    "not_found": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "Monday stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      }
    },
    "cron_invalid": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "*/5 * * * *",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock"
        }
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "monday-stock"
      },
      "raw": "{\"broken\": "
    },
    "access_token_expired": {
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
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
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      },
      "headers": {}
    },
    "forbidden": {
      "as": "amina",
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      }
    },
    "not_acceptable": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "payload_too_large": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "monday-stock"
      },
      "raw": "{{padding:1048576}}"
    },
    "unsupported_media_type": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      },
      "headers": {
        "Content-Type": "text/plain"
      }
    },
    "validation_failed": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true,
        "unknown_field": true
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      },
      "before": [
        {
          "as": "wanjiru",
          "path": {
            "schedule_key": "monday-stock"
          },
          "body": {
            "cron": "0 6 * * 1",
            "time_zone": "Africa/Nairobi",
            "report": {
              "type": "stock",
              "stock_at_most": 6
            },
            "enabled": true
          },
          "call": "putReportSchedule",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "putReportSchedule",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "wanjiru",
      "path": {
        "schedule_key": "monday-stock"
      },
      "body": {
        "cron": "0 6 * * 1",
        "time_zone": "Africa/Nairobi",
        "report": {
          "type": "stock",
          "stock_at_most": 6
        },
        "enabled": true
      },
      "before": [
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "putReportSchedule",
            "count": 1
          }
        }
      ]
    }
  },
  "getJob": {
    "200": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      }
    },
    "304": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT3S"
        },
        {
          "as": "wanjiru",
          "path": {
            "job_id": "{{report.job_id}}"
          },
          "call": "getJob",
          "save": "first"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      },
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
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
        "job_id": "{{report.job_id}}"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      },
      "headers": {}
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT3S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT3S"
        },
        {
          "as": "wanjiru",
          "path": {
            "job_id": "{{report.job_id}}"
          },
          "call": "getJob",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT3S"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getJob",
            "count": 1
          }
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT3S"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getJob",
            "count": 1
          }
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      }
    }
  },
  "cancelJob": {
    "202": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      }
    },
    "not_found": {
      "as": "chidi",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      }
    },
    "job_finished": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT1M"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      }
    },
    "filter_invalid": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      },
      "query": {
        "colour": "red"
      }
    },
    "malformed_request": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      },
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
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
        "job_id": "{{report.job_id}}"
      },
      "headers": {
        "Authorization": "Bearer {{old.access_token}}"
      }
    },
    "access_token_invalid": {
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      },
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      },
      "headers": {}
    },
    "not_acceptable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      },
      "headers": {
        "Accept": "image/png"
      }
    },
    "quota_exceeded": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        },
        {
          "as": "wanjiru",
          "path": {
            "job_id": "{{report.job_id}}"
          },
          "call": "cancelJob",
          "times": 120,
          "anyStatus": true
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      }
    },
    "internal_error": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "cancelJob",
            "count": 1
          }
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      }
    },
    "service_unavailable": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "cancelJob",
            "count": 1
          }
        }
      ],
      "path": {
        "job_id": "{{report.job_id}}"
      }
    }
  },
  "getQueueStats": {
    "200": {
      "as": "selam",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        }
      ]
    },
    "filter_invalid": {
      "as": "selam",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
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
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        }
      ],
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
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
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        }
      ],
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        }
      ],
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        }
      ]
    },
    "not_acceptable": {
      "as": "selam",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
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
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        },
        {
          "as": "selam",
          "call": "getQueueStats",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "selam",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getQueueStats",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "selam",
      "before": [
        {
          "call": "createReport",
          "as": "wanjiru",
          "headers": {
            "Idempotency-Key": "low-stock-today"
          },
          "body": {
            "type": "stock",
            "stock_at_most": 6
          },
          "save": "report"
        },
        {
          "advance": "PT2S"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getQueueStats",
            "count": 1
          }
        }
      ]
    }
  },
  "getDashboardMetrics": {
    "200": {
      "as": "selam",
      "before": [
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
        }
      ]
    },
    "304": {
      "as": "selam",
      "before": [
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
          "as": "selam",
          "call": "getDashboardMetrics",
          "save": "first"
        }
      ],
      "headers": {
        "If-None-Match": "{{first.$etag}}"
      }
    },
    "period_invalid": {
      "as": "selam",
      "query": {
        "from": "2026-01-31",
        "to": "2026-01-01"
      }
    },
    "filter_invalid": {
      "as": "selam",
      "before": [
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
        }
      ],
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
        }
      ],
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
          }
        }
      ],
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
          }
        }
      ]
    },
    "not_acceptable": {
      "as": "selam",
      "before": [
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
          "as": "selam",
          "call": "getDashboardMetrics",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "selam",
      "before": [
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
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getDashboardMetrics",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "selam",
      "before": [
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
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getDashboardMetrics",
            "count": 1
          }
        }
      ]
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
  },
  "getMetrics": {
    "200": {
      "as": "selam",
      "before": [
        {
          "call": "listCategories",
          "query": {
            "limit": 1
          }
        },
        {
          "call": "getMe",
          "as": "amina"
        }
      ]
    },
    "filter_invalid": {
      "as": "selam",
      "before": [
        {
          "call": "listCategories",
          "query": {
            "limit": 1
          }
        },
        {
          "call": "getMe",
          "as": "amina"
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
          "call": "listCategories",
          "query": {
            "limit": 1
          }
        },
        {
          "call": "getMe",
          "as": "amina"
        }
      ],
      "search": "?q=%E0%A4%A"
    },
    "access_token_expired": {
      "before": [
        {
          "call": "listCategories",
          "query": {
            "limit": 1
          }
        },
        {
          "call": "getMe",
          "as": "amina"
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
          "call": "listCategories",
          "query": {
            "limit": 1
          }
        },
        {
          "call": "getMe",
          "as": "amina"
        }
      ],
      "headers": {
        "Authorization": "Bearer forged.token.here"
      }
    },
    "unauthenticated": {
      "before": [
        {
          "call": "listCategories",
          "query": {
            "limit": 1
          }
        },
        {
          "call": "getMe",
          "as": "amina"
        }
      ],
      "headers": {}
    },
    "forbidden": {
      "as": "wanjiru",
      "before": [
        {
          "call": "listCategories",
          "query": {
            "limit": 1
          }
        },
        {
          "call": "getMe",
          "as": "amina"
        }
      ]
    },
    "not_acceptable": {
      "as": "selam",
      "before": [
        {
          "call": "listCategories",
          "query": {
            "limit": 1
          }
        },
        {
          "call": "getMe",
          "as": "amina"
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
          "call": "listCategories",
          "query": {
            "limit": 1
          }
        },
        {
          "call": "getMe",
          "as": "amina"
        },
        {
          "as": "selam",
          "call": "getMetrics",
          "times": 120,
          "anyStatus": true
        }
      ]
    },
    "internal_error": {
      "as": "selam",
      "before": [
        {
          "call": "listCategories",
          "query": {
            "limit": 1
          }
        },
        {
          "call": "getMe",
          "as": "amina"
        },
        {
          "fault": {
            "kind": "error",
            "code": "internal_error",
            "operation_id": "getMetrics",
            "count": 1
          }
        }
      ]
    },
    "service_unavailable": {
      "as": "selam",
      "before": [
        {
          "call": "listCategories",
          "query": {
            "limit": 1
          }
        },
        {
          "call": "getMe",
          "as": "amina"
        },
        {
          "fault": {
            "kind": "error",
            "code": "service_unavailable",
            "operation_id": "getMetrics",
            "count": 1
          }
        }
      ]
    }
  }
}
