// Made by `npm run generate` from openapi/. Do not edit.
export const scenarios = {
  "default": {
    "title": "A busy shop",
    "about": "240 products of six vendors in twelve categories, the people of the sandbox, and 28 orders in every state."
  },
  "empty": {
    "title": "A shop before its first day",
    "about": "The people and the categories, and no products."
  },
  "last-units": {
    "title": "The last units",
    "about": "The default shop with two bags of coffee left, whose price rises after one hour."
  }
} as const
