// Made by `npm run generate` from openapi/. Do not edit.
export const businessRules = {
  "BR-01": {
    "title": "Nobody learns who has an account",
    "text": "Registering and asking for a new password answer with the same status, body and delay, whether or not the address has an account. Only the mail differs."
  },
  "BR-02": {
    "title": "Guessing passwords is slow",
    "text": "Five wrong passwords within 15 minutes for one e-mail address slow that address down: it gets 429 until 15 minutes have passed. The right password has to wait too."
  },
  "BR-03": {
    "title": "A refresh token works once",
    "text": "A refresh token can be exchanged once. Using it a second time ends the whole session, leaves an audit entry, and sends the user a mail."
  },
  "BR-04": {
    "title": "A new secret ends old sessions",
    "text": "A new password, another role and a suspension end every session of the user. Access tokens that are out stop working when they expire, 15 minutes at the latest."
  },
  "BR-05": {
    "title": "An address counts once it is verified",
    "text": "A new e-mail address waits until its link was opened, and the old one counts until then. Both addresses get a mail."
  },
  "BR-06": {
    "title": "Somebody has to hold the keys",
    "text": "The last active administrator can be neither demoted nor suspended, not even by themselves."
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
  "BR-10": {
    "title": "The larger quantity wins a merge",
    "text": "When a guest cart is merged, a variant that both carts hold gets the larger of the two quantities, never the sum. What the guest asked for counts as far as stock and limits go. Other lines are appended. A guest cart in another currency keeps its lines."
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
  "BR-22": {
    "title": "One open payment",
    "text": "An order has one open payment at a time, and its amount is exactly the total of the order."
  },
  "BR-23": {
    "title": "Test tokens decide",
    "text": "The test token of a payment decides its outcome. Whatever has 13 to 19 digits and passes the Luhn check is refused, and never stored, shown or logged."
  },
  "BR-24": {
    "title": "Provider events come in any order",
    "text": "Events of the provider may come late, twice or out of order. Each takes effect once, and none moves a payment backwards."
  },
  "BR-25": {
    "title": "A timeout keeps its key",
    "text": "When the provider did not answer, the same Idempotency-Key finds out what became of the payment. A new key is told that a payment is in progress."
  },
  "BR-26": {
    "title": "Never more than there is",
    "text": "Captures together are never more than was authorised, and refunds that have not failed are never more than was captured."
  },
  "BR-27": {
    "title": "A cancelled order gives its money back",
    "text": "When an order is cancelled or expires, an open payment or authorisation is voided, and what was captured is refunded. What the provider is still working on goes back when it arrives."
  },
  "BR-28": {
    "title": "Cash is paid at the door",
    "text": "Cash on delivery is offered up to a limit for each currency. It counts as paid when the goods are delivered."
  },
  "BR-29": {
    "title": "Only what is paid leaves",
    "text": "Only lines of a paid order ship, each vendor ships only their own, and never more than was bought and not refunded. An order may leave in parts."
  },
  "BR-30": {
    "title": "Old news does not turn back",
    "text": "A tracking event that is older than the newest one is recorded, and the state of the shipment stays as it is."
  },
  "BR-31": {
    "title": "Only buyers review",
    "text": "A review needs a delivered shipment with that product, even while the rest of the order is on its way. There is one for each product and customer. The rating of a product counts approved reviews only."
  },
  "BR-32": {
    "title": "Messages leave after the change",
    "text": "Mail, text messages and notifications are written in the transaction of what they tell about, and leave after it. A change that is rolled back tells nobody."
  },
  "BR-33": {
    "title": "One message, once",
    "text": "A message is sent at most once for each deduplication key. Security mail asks neither for preferences nor for quiet hours; everything else keeps to both."
  },
  "BR-34": {
    "title": "Webhooks are tried ten times",
    "text": "After 0 s, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, with the same webhook-id and a new timestamp. 2xx within 15 seconds is success; a redirect is not."
  },
  "BR-35": {
    "title": "Events of an order keep their order",
    "text": "To one endpoint, the events of one order are delivered in the order they happened. Between orders nothing is promised."
  },
  "BR-36": {
    "title": "Lists and reports end where your rights end",
    "text": "A list, a report or a webhook holds only what its reader may see. Of an order with goods of several vendors a vendor gets their own lines."
  },
  "BR-37": {
    "title": "A job happens once",
    "text": "A job is the same job when type, parameters and day are the same. A worker that crashes after the work and before it says so is started again, and the work is not doubled."
  },
  "BR-38": {
    "title": "A file is what its bytes are",
    "text": "The first bytes of a file decide what it is; SVG and HTML are refused. Names are never used as paths. A file that hides a second one, or would fill the memory of whoever opens it, is rejected. The sandbox keeps no bytes, so nothing is left of where a photo was taken."
  },
  "BR-39": {
    "title": "A stream goes on where it broke off",
    "text": "`Last-Event-ID` resumes a stream without a gap and without a repeat. When what was missed is older than five minutes, or the id is not of this shop, a `reset` event says that the list has to be read again."
  },
  "BR-40": {
    "title": "Answers come in one order",
    "text": "Route 404/405, then 406, 413, 415, parsing 400, 401, 429, role 403, parameters 400, resource 404, 428/412, body 422, the idempotency key, and only then rules that depend on state. The same wrong request always gets the same answer."
  },
  "BR-41": {
    "title": "Two doors, one shop",
    "text": "GraphQL runs the operations of REST: the same input gives the same data, the same problem and the same change through both. What limits one limits the other."
  },
  "BR-42": {
    "title": "Same seed and same requests, same answers",
    "text": "With a pinned clock, the same seed and the same requests give the same bytes: ids, tokens and signatures come from the seed."
  }
} as const
