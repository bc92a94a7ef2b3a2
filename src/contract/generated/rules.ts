// Made by `npm run generate` from openapi/. Do not edit.
export const businessRules = {
  "BR-03": {
    "title": "A refresh token works once",
    "text": "A refresh token can be exchanged once. Using it a second time ends the whole session, leaves an audit entry, and sends the user a mail."
  },
  "BR-07": {
    "title": "Only what can be bought is public",
    "text": "A product is public when it is active and has an active variant with a price. Drafts and archived products do not exist for strangers: they get 404."
  },
  "BR-08": {
    "title": "A vendor writes only what is theirs",
    "text": "A vendor creates, changes and deletes only their own products. Ids of others get 404, also inside a body, so that they cannot be probed."
  },
  "BR-09": {
    "title": "Attributes follow the category",
    "text": "Attribute values must fit the definitions of the product's categories. Only attributes marked filterable can be filtered by."
  },
  "BR-11": {
    "title": "One active cart",
    "text": "A user has one active cart. Creating a second one answers with the first."
  },
  "BR-12": {
    "title": "A cart holds no stock",
    "text": "Adding to a cart checks that there is enough, and reserves nothing."
  },
  "BR-13": {
    "title": "Cart prices are live",
    "text": "A cart shows the price of this moment. `unit_price_seen` keeps what the customer last saw, and a difference is listed as a problem."
  },
  "BR-14": {
    "title": "Checkout takes all or nothing",
    "text": "If one line lacks stock nothing is reserved, and the answer lists every failing line with what was asked for and what is there."
  },
  "BR-15": {
    "title": "Nobody pays a price they did not see",
    "text": "If a price differs from what the customer saw, checkout stops and lists every changed line. `accept_price_changes` passes. Stock problems are reported before price problems."
  },
  "BR-16": {
    "title": "The cart that was seen is the cart that is bought",
    "text": "The version in the request must be the version of the cart."
  },
  "BR-17": {
    "title": "Stock never goes below zero",
    "text": "available = on hand - reserved, and it is never negative, whatever runs at the same time."
  },
  "BR-18": {
    "title": "A hold lasts 30 minutes",
    "text": "Stock is held for 30 minutes on the shop's clock. The hold ends when the clock passes that moment, not at the next request."
  },
  "BR-19": {
    "title": "An order is a snapshot",
    "text": "Lines, prices, taxes and the address of an order stay as they were. Later changes to the catalogue do not touch them."
  },
  "BR-20": {
    "title": "Totals agree with their lines",
    "text": "Tax is computed for each line and rounded half to even once. The total is the sum of the rounded lines plus shipping, to the last minor unit."
  },
  "BR-21": {
    "title": "Checkout needs three things",
    "text": "A verified e-mail address, a delivery address and a delivery method."
  },
  "BR-31": {
    "title": "Only buyers review",
    "text": "A review needs a delivered order with that product, and there is one for each product and customer. The rating of a product counts approved reviews only."
  },
  "BR-38": {
    "title": "A file is what its bytes are",
    "text": "The first bytes of a file decide what it is; SVG and HTML are refused. Names are never used as paths. A file that hides a second one, or would fill the memory of whoever opens it, is rejected. The sandbox keeps no bytes, so nothing is left of where a photo was taken."
  },
  "BR-40": {
    "title": "Answers come in one order",
    "text": "Route 404/405, then 406, 413, 415, parsing 400, 401, 429, role 403, parameters 400, resource 404, 428/412, body 422, the idempotency key, and only then rules that depend on state. The same wrong request always gets the same answer."
  },
  "BR-42": {
    "title": "Same seed and same requests, same answers",
    "text": "With a pinned clock, the same seed and the same requests give the same bytes: ids, tokens and signatures come from the seed."
  }
} as const
