// Made by `npm run generate` from openapi/. Do not edit.
export const scenarios = {
  "default": {
    "title": "A busy shop",
    "about": "240 products of six vendors in twelve categories with 1,000 reviews, 40 accounts, those of the well-known people among them, and 300 orders in every state."
  },
  "empty": {
    "title": "A shop before its first day",
    "about": "The people and the categories, and no products."
  },
  "last-units": {
    "title": "The last units",
    "about": "The default shop with two bags of coffee left, whose price rises after one hour."
  },
  "flash-sale": {
    "title": "A flash sale",
    "about": "The default shop with five lamps at 40 % of their price for an hour, and 25 customers with a cart that is ready for checkout."
  },
  "messy-catalogue": {
    "title": "A messy catalogue",
    "about": "The default shop with 42 more products as imports leave them: titles of one letter and of 120, right-to-left text, emoji, look-alikes, no description, no image, no price."
  },
  "slow-provider": {
    "title": "A slow payment provider",
    "about": "The default shop with a payment provider that reports eight minutes late, in the wrong order, and everything twice."
  },
  "attack-lab": {
    "title": "A shop under attack",
    "about": "The default shop with names, titles and reviews that are programs, accounts whose passwords are being guessed, and drafts that other vendors must not find."
  },
  "large": {
    "title": "A large shop",
    "about": "50,000 products and 20,000 orders of 2,000 customers. It is made when you choose it, which takes a few seconds."
  }
} as const
