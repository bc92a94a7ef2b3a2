// Made by `npm run generate` from openapi/. Do not edit.
export const ratePolicies = {
  "default": {
    "limit": 120,
    "window_seconds": 60
  },
  "auth": {
    "limit": 10,
    "window_seconds": 60
  },
  "search": {
    "limit": 30,
    "window_seconds": 10
  },
  "checkout": {
    "limit": 10,
    "window_seconds": 60
  },
  "graphql": {
    "limit": 1000,
    "window_seconds": 60,
    "counts": "points"
  }
} as const
