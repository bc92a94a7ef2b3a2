// Made by `npm run generate` from openapi/. Do not edit.
export interface paths {
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with e-mail and password
         * @description Exchanges an e-mail address and a password for an access token (15 minutes) and a refresh token (30 days). A customer who sends the token of a guest cart gets it merged into their own; a token that is worth nothing does not stop the login. It does not say which of the two was wrong, and it does not end other sessions of the account.
         */
        post: operations["loginUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for a new pair
         * @description Answers with a new access token and a new refresh token; the old refresh token is used up. A used token that comes again ends the session. It does not take an access token, and it does not ask for the password.
         */
        post: operations["refreshTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the session
         * @description Revokes the refresh tokens of this session, or of every session of the account. It does not reach access tokens that are already out: they stop working when they expire, 15 minutes at the latest.
         */
        post: operations["logoutUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description Creates a customer whose address is not verified yet, and sends a link to it that works for 24 hours. If the address has an account the answer is the same, and the mail says so. It does not log in, and it never tells who has an account.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/email-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an e-mail address
         * @description Redeems the token of a link that was sent to the address. A new address of an account takes the place of the old one with it. Each link works once, for 24 hours. It does not log in, and it does not say whose address it was.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to set a new password
         * @description Sends a link that works once, for 30 minutes, if the address has an account. The answer is the same if it has none. It does not change the password, and it does not end sessions.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password-resets/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with a link
         * @description Redeems the token of a reset link, sets the new password and ends every session of the account. A mail tells the owner. It does not log in: use `loginUser` with the new password. It does not lift a suspension.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the keys that verify tokens
         * @description The public keys that verify access tokens, as a JSON Web Key Set. It lies at the root of the host, outside `/v1`. It does not hold private keys, and it does not tell whether a token was revoked.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your own profile
         * @description The profile of the caller: name, role, whether the address is verified, and the defaults for language and currency. It does not show other users, and never a password or a token.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your own profile
         * @description Changes the fields that are sent and leaves the others (RFC 7396). A new e-mail address counts once its link was opened; until then it is `pending_email`. A new password ends every session. It does not change role or status.
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/me/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your addresses
         * @description The caller's address book, newest first, a page at a time. `is_default` marks the one to offer first. It does not list addresses that only orders hold: these keep their own copy.
         */
        get: operations["listAddresses"];
        put?: never;
        /**
         * Add an address
         * @description Adds an address to the caller's address book, 20 at most. The first becomes the default, and so does one sent with `is_default`. It does not check that the street exists, and it does not change carts.
         */
        post: operations["createAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/addresses/{address_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an address
         * @description Takes an address out of the address book. If it was the default, the newest of the others becomes the default. It does not touch orders or carts, which keep their own copy.
         */
        delete: operations["deleteAddress"];
        options?: never;
        head?: never;
        /**
         * Change an address
         * @description Changes the fields that are sent and leaves the others; `null` empties an optional one (RFC 7396). `is_default` can be given, and only another address takes it away. It does not touch orders or carts, which keep their own copy.
         */
        patch: operations["updateAddress"];
        trace?: never;
    };
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description All categories, flat and in the order of the shop, or as a tree with `view=tree`. It does not list products: use `listProducts` with `category`.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a category
         * @description One category with the categories above it and the attributes its products have. It does not hold the products themselves.
         */
        get: operations["getCategory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Active products, filtered and sorted, a page at a time. Follow `next_cursor` to see all of them exactly once. It does not search in texts: use `searchProducts`. `offset` still works and is deprecated, because pages that move while you read them repeat or skip items.
         */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product
         * @description One product with its variants, stock, images and rating. Drafts and archived products exist only for their vendor and for administrators. It does not hold reviews.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search products
         * @description Finds active products whose title, description, vendor or category holds every word of `q`, best first, and says where the words are. It does not correct spelling yet. When the search is down, `listProducts` still works.
         */
        get: operations["searchProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a cart
         * @description Opens an empty cart in one currency. A guest gets a `cart_token`, shown only this once. A signed-in customer who has an active cart already gets that one back with 200. It does not change the currency of a cart that exists.
         */
        post: operations["createCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cart_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a cart
         * @description The cart with live prices, what is available, the deliveries that serve its address, totals, and everything a checkout would stumble over. It does not hold stock, and reading it does not count as having seen a new price.
         */
        get: operations["getCart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cart_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a variant to a cart
         * @description Adds a variant. If the cart holds it already the quantities add up, and the answer is 200 instead of 201. It checks stock but does not hold any: somebody else may still be faster.
         */
        post: operations["addCartItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cart_id}/items/{item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a line from a cart
         * @description Takes a line out of the cart. Doing it again answers 404, because the line is not there any more. It does not close the cart when the last line goes.
         */
        delete: operations["removeCartItem"];
        options?: never;
        head?: never;
        /**
         * Set the quantity of a line
         * @description Sets the quantity of a line, from 1 to 99, and notes the price as seen. `If-Match` with the cart's ETag is honoured when it is sent. It does not remove the line: use `removeCartItem`.
         */
        patch: operations["updateCartItem"];
        trace?: never;
    };
    "/carts/{cart_id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set address and delivery method
         * @description Sets where the goods go and how, and computes shipping and tax for that country. It replaces what was set before. It does not book a courier and does not check that the street exists.
         */
        put: operations["setCartDelivery"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cart_id}/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a cart before checkout
         * @description A dry run of checkout: it lists every problem that would stop it, each with what would mend it. It changes nothing, holds no stock, and is no promise: somebody else may buy the last unit a moment later.
         */
        post: operations["validateCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your active cart
         * @description The active cart of the caller, found without its id, for example after logging in on another device. It does not open a cart: who has none gets 404 and can call `createCart`.
         */
        get: operations["getMyCart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/cart/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a guest cart into your own
         * @description Brings the lines of a guest cart into the caller's active cart, and opens one if there is none. Of a variant that both hold, the larger quantity stays; the two are never added up. Whoever has the token may merge. It does not convert prices: a guest cart in another currency keeps its lines, and they are reported.
         */
        post: operations["mergeCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Your own orders, newest first. A vendor gets the orders that hold their goods, and of each only their own lines. An admin gets every order with `scope=all`. It does not show anybody the orders of other customers, and it does not search by text.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Check out a cart
         * @description Turns an active cart into an order in one transaction: prices and address are copied, stock is held for 30 minutes, the cart is converted. Nothing is reserved unless every line can be. It does not take money.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description One order with its lines, totals and states. A vendor sees an order that holds their goods, and of it only their own lines. It does not show the orders of other customers: they get 404.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description Cancels an order of which nothing has left, and gives its stock back at once. Money that was only set aside is let go, and money that was taken is refunded, which takes the provider a moment. It does not delete the order and does not reopen the cart.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to an order
         * @description The timeline of an order, oldest first: its states, payments, refunds and shipments, each with who did it. A vendor gets what concerns the order and their own shipments, and nothing about money. Nothing in it can be changed or taken out.
         */
        get: operations["listOrderEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ship an order or a part of it
         * @description Sends goods of a paid order: their stock is committed, and the customer can follow the parcel. A shipment holds goods of one vendor; a vendor ships only their own. It does not book the carrier, and it does not take money that is only set aside.
         */
        post: operations["createShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipments/{shipment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Record where a shipment is
         * @description Adds a report of the carrier and moves the shipment along. A report that is older than the newest one is kept and changes nothing. When the last parcel has arrived the order is delivered. It does not change what is in the parcel.
         */
        patch: operations["updateShipment"];
        trace?: never;
    };
    "/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment methods
         * @description What a customer can pay with in a currency, each with its limits. With `amount` only the methods that take that amount are listed. It does not look at a cart or an order, and it does not charge anything.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay an order
         * @description Starts paying an order with a test token, which decides the outcome. The customer may have to do something first: see `next_action`. No money moves anywhere, and a number that looks like a card number is refused before anything else is looked at.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment
         * @description One payment with what the customer has to do next, and with everything that was taken and given back. It does not ask the provider: what is under way shows up here when the provider has said so. Vendors do not see payments.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{payment_id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a challenge
         * @description Presents the code that the bank showed the customer. A wrong code can be tried three times, and within ten minutes. It does not answer prompts on a phone and does not confirm bank transfers: those the provider reports by itself.
         */
        post: operations["confirmPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{payment_id}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture an authorisation
         * @description Takes money that was set aside, all of it or a part, within 7 days. Several captures may follow each other until all is taken. It cannot take more than was authorised, and it does not ship anything.
         */
        post: operations["capturePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{payment_id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a payment
         * @description Gives money back, all of what was captured or a part, and says for which goods. The provider answers about 30 seconds later. It never gives back more than was captured, and it does not fetch the goods.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/provider-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event of the provider
         * @description Where the payment provider reports what it did. The signature covers id, timestamp and body (Standard Webhooks); an id counts once; what comes late or out of order never moves a payment backwards. It does not tell the sender whether anything changed.
         */
        post: operations["receiveProviderEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a refund
         * @description One refund and whether the provider has paid it out. It does not say when the money reaches the customer's account: that is up to their bank. Vendors do not see refunds.
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Your own webhook endpoints, newest first, with their state. It never shows a secret, only how the newest one ends.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Register a webhook endpoint
         * @description Registers an address that gets events as they happen, and sends a `webhook.test` to it at once. A vendor gets events about what is theirs. The secret is in this answer and nowhere else. It does not send what happened before. In the sandbox nothing leaves your machine: a receiver that you program with `addReceiver` answers for the address.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes the endpoint and cancels what is still on its way to it. It does not take back what was delivered, and its log is gone with it.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{endpoint_id}/secret-rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of an endpoint
         * @description Makes a new secret. For 24 hours the old one signs as well, so `webhook-signature` holds two signatures and receivers can change over without losing an event. It does not end the old secret at once: to do that, delete the endpoint.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{endpoint_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of an endpoint
         * @description What was sent to an endpoint, newest first: each event with its attempts, what the receiver answered, and when it is tried next. It does not show the bodies that were sent.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-deliveries/{delivery_id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a delivery again
         * @description Queues another attempt at once, with the same `webhook-id` and a fresh timestamp. When it succeeds, a disabled endpoint is active again. It does not repeat what was delivered, and an order's events still go in their order.
         */
        post: operations["retryWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a report
         * @description Queues a report and answers at once; the job in `Location` tells when it is ready. A vendor's report holds only what is theirs. The same report asked for twice on one day is made once. It does not answer with the rows: get them with `downloadReport`.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{report_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a report
         * @description The finished report as CSV or as JSON, whichever `Accept` prefers; without a preference, the format it was asked for in. Contents are kept for 7 days. Cells of the CSV never begin like a formula, so that a spreadsheet runs nothing.
         */
        get: operations["downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List report schedules
         * @description Your own schedules with their next and their last run, newest first. It does not list the reports that they have made.
         */
        get: operations["listReportSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report-schedules/{schedule_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create or replace a report schedule
         * @description Makes a report again and again, at times written as in cron and read in the time zone. The key is yours to choose: the same key again replaces the schedule. A time that the zone skips in spring does not run on that day. It does not make a report at once.
         */
        put: operations["putReportSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job
         * @description Where a piece of background work stands: its state, progress, attempts, and the result once there is one. While it is not finished `Retry-After` says when to ask again. It does not wait for the job, and it does not hold the work's output itself.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job
         * @description Asks a job to stop. One that waits is cancelled at once; one that runs stops at its next step, so the answer is 202 and `getJob` tells how it went. It does not undo what the job has done already.
         */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of the queues
         * @description For each queue how much waits, how much is being worked on, how fast it goes and what was given up. The numbers are of this moment; it keeps no history and does not name single jobs.
         */
        get: operations["getQueueStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the figures of the dashboard
         * @description Revenue, orders, conversion, what sells and what runs out, for a period and for the one just before. Amounts are in one currency; orders in other currencies are counted and not converted. It does not replace a report: it has no rows to reconcile.
         */
        get: operations["getDashboardMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your notifications
         * @description What the shop has told the caller, newest first, a page at a time. `unread_count` counts all unread ones, whatever the filter. Reading the list does not mark anything as read, and it does not hold mails or text messages.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark notifications as read
         * @description Marks the given ids, or everything up to a time, as read. Ids that are unknown or somebody else's are passed over without a word. It does not delete anything, and nothing becomes unread again.
         */
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what you are told, and where
         * @description For each topic whether the caller gets mails, text messages and notifications, and when it is quiet. Who has never chosen gets what the shop proposes. It does not list what was sent.
         */
        get: operations["getNotificationPreferences"];
        /**
         * Choose what you are told, and where
         * @description Replaces the whole of the preferences. Mails and text messages that fall into the quiet hours leave when these end. Security mail cannot be switched off, and does not wait. It does not call back what has left already.
         */
        put: operations["replaceNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/outbox-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mails and text messages
         * @description What the shop has sent, is about to send, or could not send, newest first. Addresses and numbers are masked, and the tokens of links are blacked out. It does not send anything, and notifications inside the shop are not listed.
         */
        get: operations["listOutboxMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/notification-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the texts of messages
         * @description Every text that the shop sends, for each channel and language, with its variables and a sample that is filled in. All are listed at once. It does not change texts, and it does not send the samples.
         */
        get: operations["listNotificationTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Every account of the shop, newest first, a page at a time. Each item has its `etag`, which is enough to change it. It never shows passwords, addresses, carts or payment data.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the role or status of an account
         * @description Changes role or status, ends the sessions of the account, tells its owner and leaves an audit event. Who becomes a vendor gets a shop. It does not delete anything, and access tokens that are out work until they expire.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/admin/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who did what
         * @description What has to be answered for, newest first: who did it, to what, from where, and what it was before and after. It only grows: nothing changes or deletes an entry. Secrets and whole addresses are never in it.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process up?
         * @description Answers as long as the process can answer at all. It does not check the database or any other dependency, so that a slow dependency never makes an orchestrator restart a healthy process.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the service take requests?
         * @description Checks every dependency and lists each by name and state only. It does not show versions, addresses or timings, because the answer is public.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metrics for monitoring
         * @description Counters, a histogram and gauges in the text format of OpenMetrics 1.0: requests, how long they were held, queues, and how often a client had the answer already. Computing time is left out, so that the same requests give the same numbers. It is not public, because metrics tell strangers where a service is weak.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "order.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was placed
         * @description A customer has checked out a cart. The stock is held for 30 minutes; nothing is paid yet.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "order.created";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["OrderEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was paid
         * @description The payment was authorised or captured. From now on the goods can be sent; the hold does not expire any more.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "order.paid";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["OrderEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was cancelled
         * @description The customer or an administrator has cancelled the order. Its stock is free again; nothing of it will be sent.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "order.cancelled";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["OrderEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order has expired
         * @description No payment came within 30 minutes. The stock is free again, and the order will not come back.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "order.expired";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["OrderEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.shipped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goods of an order have left
         * @description A shipment was made. The status tells whether it was all of the order or not.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "order.shipped";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["OrderEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was delivered
         * @description The last shipment of the order has arrived. It can still be returned, so it is not completed.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "order.delivered";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["OrderEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order is completed
         * @description Fourteen days have gone by since delivery. Nothing about the order changes any more.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "order.completed";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["OrderEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.requires_action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment waits for the customer
         * @description The customer has to confirm the payment, on a page or a phone. No money has moved.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "payment.requires_action";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["PaymentEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.captured": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment was captured
         * @description The money was taken. It does not say that the goods have left.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "payment.captured";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["PaymentEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment has failed
         * @description The provider refused the payment or the customer did not confirm it. No money has moved.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "payment.failed";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["PaymentEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A refund has succeeded
         * @description The money is on its way back. The order itself does not change by it alone.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "refund.succeeded";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["RefundEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A refund has failed
         * @description The provider could not pay the money back. The amount can be refunded again; nothing was sent.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "refund.failed";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["RefundEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A product went on sale
         * @description A product became active and can be bought. It does not say how many there are.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "product.published";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["ProductEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A product was taken off sale
         * @description A product was archived. Orders that hold it are not touched.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "product.archived";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["ProductEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "inventory.low": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stock runs low
         * @description The units of a variant that can be ordered have reached its threshold. It is not sent again until stock was refilled.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "inventory.low";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["InventoryEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "review.submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A review was written
         * @description A customer has reviewed a product. It is not public until somebody approves it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "review.submitted";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["ReviewEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "report.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A report is ready
         * @description A report of yours can be downloaded for 7 days. The event does not hold its rows.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "report.ready";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["ReportEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test of an endpoint
         * @description Sent once to every new endpoint, whatever events it listens to. Nothing has happened in the shop.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What happened.
                         * @constant
                         */
                        type: "webhook.test";
                        /** @description When it happened. */
                        timestamp: components["schemas"]["Instant"];
                        data: components["schemas"]["EndpointEventData"];
                    };
                };
            };
            responses: {
                /** @description Any 2xx within 15 seconds: the event is delivered. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The receiver is gone: the endpoint is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What every error says (RFC 9457). */
        Problem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description The kind of problem, for programs. It never changes. */
            code: string;
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description One broken rule of one field. */
        FieldError: {
            /**
             * @description Where in the body, as a JSON Pointer (RFC 6901). An empty string is the whole body.
             * @example /quantity
             */
            pointer: string;
            /**
             * @description Which rule is broken.
             * @enum {string}
             */
            code: "required" | "unknown_field" | "wrong_type" | "too_short" | "too_long" | "too_small" | "too_large" | "too_few" | "too_many" | "not_unique" | "not_allowed" | "wrong_format" | "invalid";
            /** @description The rule, in words. */
            detail: string;
        };
        /** @description Id of a session. */
        SessionId: string;
        /** @description The `cart_token` of the guest cart. */
        GuestCartToken: string;
        LoginRequest: {
            /**
             * Format: email
             * @description The address of the account. Upper and lower case are the same.
             * @example amina@nexus.example
             */
            email: string;
            /**
             * Format: password
             * @description The password.
             * @example learn-by-running
             */
            password: string;
            guest_cart_token?: components["schemas"]["GuestCartToken"];
        };
        /** @description Id of a cart. */
        CartId: string;
        /** @description An access token to send and a refresh token to keep. */
        TokenPair: {
            /** @description A JWT (RFC 9068) signed with ES256. Send it as `Authorization: Bearer`. */
            access_token: string;
            /**
             * @description How to send the access token.
             * @constant
             */
            token_type: "Bearer";
            /** @description Seconds until the access token expires. */
            expires_in: number;
            /** @description Works once. Each use answers with a new one. */
            refresh_token: string;
            /** @description Seconds until the refresh token expires if it is not used. */
            refresh_expires_in: number;
            /** @description The caller's cart, when a guest cart was merged into it at login. Left out otherwise. */
            merged_cart_id?: components["schemas"]["CartId"];
        };
        RefreshRequest: {
            /** @description The newest refresh token of the session. */
            refresh_token: string;
        };
        LogoutRequest: {
            /**
             * @description `current` ends this session, `all` ends every session of the account.
             * @default current
             * @enum {string}
             */
            scope: "current" | "all";
        };
        /**
         * @description A currency code of ISO 4217. Minor units follow the standard, so RWF has none.
         * @example KES
         * @enum {string}
         */
        CurrencyCode: "KES" | "NGN" | "GHS" | "ETB" | "RWF" | "ZAR" | "USD";
        /**
         * @description A zone of the IANA database that the shop offers.
         * @example Africa/Nairobi
         * @enum {string}
         */
        TimeZone: "UTC" | "Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Luanda" | "Africa/Lusaka" | "Africa/Maputo" | "Africa/Nairobi" | "Africa/Tunis";
        RegisterRequest: {
            /**
             * Format: email
             * @description Where the link goes. Upper and lower case are the same.
             * @example baraka@nexus.example
             */
            email: string;
            /**
             * Format: password
             * @description At least 12 characters, not on the list of breached passwords, and without the name in the address.
             * @example four-red-bicycles
             */
            password: string;
            /**
             * @description How to address the person.
             * @example Baraka O.
             */
            name: string;
            /**
             * @description A number in E.164, for text messages.
             * @example +254700000009
             */
            phone?: string;
            /**
             * @description The language of messages.
             * @default en
             * @example sw
             * @enum {string}
             */
            locale: "en" | "fr" | "sw";
            currency?: components["schemas"]["CurrencyCode"];
            time_zone?: components["schemas"]["TimeZone"];
        };
        /** @description What is said about a mail. It is the same whether or not the address has an account (BR-01). */
        MailPromise: {
            /**
             * Format: email
             * @description The address, in lower case.
             */
            email: string;
            /** @description For how many seconds the link of the mail works. */
            link_expires_in: number;
        };
        VerifyEmailRequest: {
            /** @description The part of the link after `#token=`. */
            token: string;
        };
        PasswordResetRequest: {
            /**
             * Format: email
             * @description Where the link goes. Upper and lower case are the same.
             * @example baraka@nexus.example
             */
            email: string;
        };
        ResetPasswordRequest: {
            /** @description The part of the link after `#token=`. */
            token: string;
            /**
             * Format: password
             * @description At least 12 characters, not on the list of breached passwords, and without the name in the address.
             * @example four-red-bicycles
             */
            password: string;
        };
        JsonWebKey: {
            /**
             * @description An elliptic-curve key.
             * @constant
             */
            kty: "EC";
            /**
             * @description The curve.
             * @constant
             */
            crv: "P-256";
            /** @description The x coordinate, base64url. */
            x: string;
            /** @description The y coordinate, base64url. */
            y: string;
            /** @description Names the key. The header of a token says which one signed it. */
            kid: string;
            /**
             * @description For signatures.
             * @constant
             */
            use: "sig";
            /**
             * @description The only algorithm to accept.
             * @constant
             */
            alg: "ES256";
        };
        /** @description The public keys that verify access tokens (RFC 7517). */
        JsonWebKeySet: {
            /** @description One key while no rotation is under way. */
            keys: components["schemas"]["JsonWebKey"][];
        };
        /** @description Id of a user. */
        UserId: string;
        /**
         * Format: date-time
         * @description A point in time, RFC 3339, UTC, with milliseconds.
         * @example 2026-01-15T09:00:00.000Z
         */
        Instant: string;
        /** @description Counts the changes of this resource, from 1. */
        Version: number;
        /** @description The same value as the `ETag` header, so that an item of a list is enough for a guarded write. */
        ETagValue: string;
        User: {
            id: components["schemas"]["UserId"];
            /**
             * Format: email
             * @description The address of the account.
             */
            email: string;
            /** @description When the address was verified. `null` if it was not. */
            email_verified_at: components["schemas"]["Instant"] | null;
            /**
             * Format: email
             * @description A new address whose link was not opened yet, or `null`. Until then `email` counts (BR-05).
             */
            pending_email: string | null;
            /** @description How to address the person. */
            name: string;
            /** @description A number in E.164, or `null`. */
            phone: string | null;
            /**
             * @description What the account may do.
             * @enum {string}
             */
            role: "customer" | "vendor" | "admin";
            /**
             * @description A suspended account cannot log in.
             * @enum {string}
             */
            status: "active" | "suspended";
            /**
             * @description The language of messages.
             * @enum {string}
             */
            locale: "en" | "fr" | "sw";
            currency: components["schemas"]["CurrencyCode"];
            /**
             * @description A zone of the IANA database.
             * @example Africa/Nairobi
             */
            time_zone: string;
            version: components["schemas"]["Version"];
            etag: components["schemas"]["ETagValue"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /** @description Only what is sent changes (RFC 7396). */
        UpdateMeRequest: {
            /**
             * @description How to address the person.
             * @example Amina Wangui
             */
            name?: string;
            /**
             * @description A number in E.164. `null` removes it.
             * @example +254700000001
             */
            phone?: string | null;
            /**
             * @description The language of messages.
             * @enum {string}
             */
            locale?: "en" | "fr" | "sw";
            currency?: components["schemas"]["CurrencyCode"];
            time_zone?: components["schemas"]["TimeZone"];
            /**
             * Format: email
             * @description The new address. The old one counts until the link in the mail to the new one was opened. Needs `current_password`.
             */
            email?: string;
            /**
             * Format: password
             * @description The new password. It ends every session of the account. Needs `current_password`.
             */
            password?: string;
            /**
             * Format: password
             * @description The password of now, for a new address or password.
             */
            current_password?: string;
        };
        /** @description Id of an address. */
        AddressId: string;
        /**
         * @description A country code of ISO 3166-1, two letters.
         * @example KE
         */
        CountryCode: string;
        /** @description An address of an address book. `setCartDelivery` takes the fields it has in common. */
        SavedAddress: {
            id: components["schemas"]["AddressId"];
            /**
             * @description What the caller calls it.
             * @example Home
             */
            label: string;
            /**
             * @description Who receives the parcel.
             * @example Amina W.
             */
            recipient: string;
            /**
             * @description Street or building.
             * @example 14 Moi Avenue
             */
            line1: string;
            /** @description Floor or door, or `null`. */
            line2: string | null;
            /**
             * @description The city.
             * @example Nairobi
             */
            city: string;
            /** @description County or state, or `null`. */
            region: string | null;
            /** @description Where the country has them, or `null`. */
            postal_code: string | null;
            country: components["schemas"]["CountryCode"];
            /**
             * @description A number in E.164, for the courier.
             * @example +254700000001
             */
            phone: string;
            /** @description Whether this one is offered first. Exactly one address is. */
            is_default: boolean;
            version: components["schemas"]["Version"];
            etag: components["schemas"]["ETagValue"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /** @description Where this page lies in the whole list. */
        Page: {
            /** @description How many items a page holds at the most. */
            limit: number;
            /** @description Whether there is a next page. */
            has_more: boolean;
            /** @description Send it as `cursor` for the next page. */
            next_cursor: string | null;
            /** @description Send it as `cursor` for the previous page. */
            prev_cursor: string | null;
            /** @description How many items there are. Only with `include_total=true`. */
            total?: number;
            /**
             * @description Whether `total` is exact or a lower bound.
             * @enum {string}
             */
            total_relation?: "eq" | "gte";
        };
        AddressList: {
            /** @description The addresses of this page. */
            data: components["schemas"]["SavedAddress"][];
            page: components["schemas"]["Page"];
            /** @description Nothing yet. */
            meta: Record<string, unknown>;
        };
        CreateAddressRequest: {
            /**
             * @description What the caller calls it.
             * @example Home
             */
            label: string;
            /**
             * @description Who receives the parcel.
             * @example Amina W.
             */
            recipient: string;
            /**
             * @description Street or building.
             * @example 14 Moi Avenue
             */
            line1: string;
            /** @description Floor or door. */
            line2?: string;
            /**
             * @description The city.
             * @example Nairobi
             */
            city: string;
            /** @description County or state. */
            region?: string;
            /**
             * @description Where the country has them.
             * @example 00100
             */
            postal_code?: string;
            country: components["schemas"]["CountryCode"];
            /**
             * @description A number in E.164, for the courier.
             * @example +254700000001
             */
            phone: string;
            /**
             * @description Offer this one first. The first address is the default in any case.
             * @default false
             */
            is_default: boolean;
        };
        /** @description Only what is sent changes (RFC 7396). */
        UpdateAddressRequest: {
            /**
             * @description What the caller calls it.
             * @example Home
             */
            label?: string;
            /**
             * @description Who receives the parcel.
             * @example Amina W.
             */
            recipient?: string;
            /**
             * @description Street or building.
             * @example 14 Moi Avenue
             */
            line1?: string;
            /** @description Floor or door, or `null`. */
            line2?: string | null;
            /**
             * @description The city.
             * @example Nairobi
             */
            city?: string;
            /** @description County or state, or `null`. */
            region?: string | null;
            /** @description Where the country has them, or `null`. */
            postal_code?: string | null;
            country?: components["schemas"]["CountryCode"];
            /**
             * @description A number in E.164, for the courier.
             * @example +254700000001
             */
            phone?: string;
            /**
             * @description `true` makes this one the default. Another address takes it away.
             * @constant
             */
            is_default?: true;
        };
        /** @description Id of a category. */
        CategoryId: string;
        /** @description A name for addresses, in lower case with dashes. */
        Slug: string;
        CategoryRef: {
            id: components["schemas"]["CategoryId"];
            /** @description The name for people. */
            name: string;
            slug: components["schemas"]["Slug"];
        };
        /** @description A property that products of a category have. */
        AttributeDefinition: {
            /** @description The name of the attribute in `attributes`. */
            key: string;
            /** @description The name for people. */
            label: string;
            /**
             * @description What kind of value it takes.
             * @enum {string}
             */
            type: "text" | "number" | "boolean" | "choice";
            /** @description The unit of a number, or `null`. */
            unit?: string | null;
            /** @description The values of a `choice`. Empty otherwise. */
            values?: string[];
            /** @description Whether `attributes[key]=value` filters by it. */
            filterable: boolean;
            /** @description Whether an active product must have it. */
            required: boolean;
        };
        Category: {
            id: components["schemas"]["CategoryId"];
            /** @description The name for people. */
            name: string;
            slug: components["schemas"]["Slug"];
            /** @description The category above, or `null` at the top. */
            parent_id: components["schemas"]["CategoryId"] | null;
            /**
             * @description The slugs from the top, joined by `/`.
             * @example kitchen/mugs
             */
            path: string;
            /** @description Where it stands among its siblings. */
            position: number;
            /** @description The categories above it, from the top. */
            breadcrumbs: components["schemas"]["CategoryRef"][];
            /** @description What products of this category say about themselves. */
            attribute_definitions: components["schemas"]["AttributeDefinition"][];
            /** @description Active products in it and below it. */
            product_count: number;
            version: components["schemas"]["Version"];
            etag: components["schemas"]["ETagValue"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /** @description A category with the categories below it. */
        CategoryNode: {
            id: components["schemas"]["CategoryId"];
            /** @description The name for people. */
            name: string;
            slug: components["schemas"]["Slug"];
            /** @description Active products in it and below it. */
            product_count: number;
            /** @description The categories below it. */
            children: components["schemas"]["CategoryNode"][];
        };
        /** @description With `view=flat` (the default) `data` holds categories; with `view=tree` it holds the top of the tree. */
        CategoryList: {
            /** @description The categories. */
            data: (components["schemas"]["Category"] | components["schemas"]["CategoryNode"])[];
            page: components["schemas"]["Page"];
            /** @description Nothing yet. */
            meta: Record<string, unknown>;
        };
        /** @description Id of a vendor. */
        VendorId: string;
        /** @description Id of a product. */
        ProductId: string;
        ProductOption: {
            /**
             * @description What can be chosen.
             * @example size
             */
            name: string;
            /** @description What it can be. */
            values: string[];
        };
        /** @description Id of an image. */
        ImageId: string;
        Rendition: {
            /** @description In pixels. */
            width: number;
            /**
             * Format: uri
             * @description Where the image is. The sandbox draws it itself.
             */
            url: string;
            /**
             * @description Whether it can be fetched.
             * @enum {string}
             */
            status: "pending" | "ready";
        };
        Image: {
            id: components["schemas"]["ImageId"];
            /** @description What the image shows, for people who do not see it. */
            alt: string;
            /** @description The first image has 0. */
            position: number;
            /** @description The same image in several widths. */
            renditions: components["schemas"]["Rendition"][];
        };
        /** @description What approved reviews say in short. */
        Rating: {
            /** @description From 1 to 5 with one decimal, or `null` without reviews. */
            average: number | null;
            /** @description How many approved reviews there are. */
            count: number;
        };
        /** @description An amount in the minor units of its currency. 129900 KES are 1,299.00 shillings. */
        Money: {
            /**
             * Format: int64
             * @description Integer minor units. Never a fraction.
             * @example 129900
             */
            amount: number;
            currency: components["schemas"]["CurrencyCode"];
        };
        /** @description The lowest and the highest price of the active variants, in the currency you asked for. */
        PriceRange: {
            min: components["schemas"]["Money"];
            max: components["schemas"]["Money"];
        };
        /** @description Id of a variant. */
        VariantId: string;
        /** @description available = on_hand - reserved, never below zero (BR-17). */
        Stock: {
            /** @description Units in the warehouse. */
            on_hand: number;
            /** @description Units held for orders that are not shipped. */
            reserved: number;
            /** @description Units that can be ordered now. */
            available: number;
        };
        Variant: {
            id: components["schemas"]["VariantId"];
            product_id: components["schemas"]["ProductId"];
            /** @description The vendor's article number. */
            sku: string;
            /**
             * @description The value of each option of the product.
             * @example {
             *       "size": "250 g"
             *     }
             */
            option_values: {
                [key: string]: string;
            };
            /** @description One price for each currency it is sold in. */
            prices: components["schemas"]["Money"][];
            /** @description The price before a reduction, or `null`. */
            compare_at: components["schemas"]["Money"] | null;
            /** @description In grams, or `null`. */
            weight_g: number | null;
            /** @description The most of it one cart may hold, or `null` for 99. */
            quantity_limit: number | null;
            /**
             * @description An archived variant cannot be bought.
             * @enum {string}
             */
            status: "active" | "archived";
            stock: components["schemas"]["Stock"];
            version: components["schemas"]["Version"];
            etag: components["schemas"]["ETagValue"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        VendorRef: {
            id: components["schemas"]["VendorId"];
            /** @description The name for people. */
            name: string;
            slug: components["schemas"]["Slug"];
            /** @description Where the vendor works. */
            city: string;
        };
        /** @description A product of a list. With `fields` it holds only what was asked for. */
        ProductItem: {
            id: components["schemas"]["ProductId"];
            vendor_id?: components["schemas"]["VendorId"];
            /** @description The categories it is in. */
            category_ids?: components["schemas"]["CategoryId"][];
            /** @description The name for people. */
            title?: string;
            slug?: components["schemas"]["Slug"];
            /** @description A few plain sentences. */
            description?: string;
            /**
             * @description Only active products are public.
             * @enum {string}
             */
            status?: "draft" | "active" | "archived";
            /** @description What a buyer can choose. */
            options?: components["schemas"]["ProductOption"][];
            /** @description Values for the attribute definitions of its categories. */
            attributes?: {
                [key: string]: string | number | boolean;
            };
            /** @description Drawn by the sandbox. */
            images?: components["schemas"]["Image"][];
            rating?: components["schemas"]["Rating"];
            /** @description In the currency you asked for. `null` when it is not sold in that currency. */
            price_range?: components["schemas"]["PriceRange"] | null;
            /** @description Whether at least one active variant is available. */
            in_stock?: boolean;
            /** @description What can be put into a cart. In lists only with `expand=variants`. */
            variants?: components["schemas"]["Variant"][];
            /** @description Only with `expand=vendor`. */
            vendor?: components["schemas"]["VendorRef"];
            version?: components["schemas"]["Version"];
            etag?: components["schemas"]["ETagValue"];
            created_at?: components["schemas"]["Instant"];
            updated_at?: components["schemas"]["Instant"];
        };
        ProductList: {
            /** @description The products of this page. */
            data: components["schemas"]["ProductItem"][];
            page: components["schemas"]["Page"];
            /** @description Nothing yet. */
            meta: Record<string, unknown>;
        };
        /** @description Something a vendor sells, in one or more variants. */
        Product: components["schemas"]["ProductItem"] & unknown;
        TextSpan: {
            /** @description The first unit that belongs to it. */
            start: number;
            /** @description The first unit after it. */
            end: number;
        };
        SearchHit: {
            product: components["schemas"]["ProductItem"];
            /** @description How well it fits. Compare scores only within one answer. */
            score: number;
            /** @description Where the words were found. */
            highlights: {
                /** @description Pairs of start and end, in UTF-16 code units of `product.title`. */
                title?: components["schemas"]["TextSpan"][];
                /** @description Pairs of start and end, in UTF-16 code units of `product.description`. */
                description?: components["schemas"]["TextSpan"][];
            };
        };
        SearchResult: {
            /** @description The hits, best first. */
            data: components["schemas"]["SearchHit"][];
            page: components["schemas"]["Page"];
            /** @description What was searched for. */
            meta: {
                /** @description The words as they were read. */
                query: string;
            };
        };
        CreateCartRequest: {
            /**
             * @description The currency of the whole cart. It cannot be changed later.
             * @default KES
             * @example KES
             */
            currency: string;
        };
        /** @description Id of a line of a cart. */
        CartItemId: string;
        CartItem: {
            id: components["schemas"]["CartItemId"];
            variant_id: components["schemas"]["VariantId"];
            product_id: components["schemas"]["ProductId"];
            /** @description The vendor's article number. */
            sku: string;
            /** @description The title of the product. */
            title: string;
            /** @description What was chosen. */
            option_values: {
                [key: string]: string;
            };
            /** @description How many. */
            quantity: number;
            unit_price: components["schemas"]["Money"];
            unit_price_seen: components["schemas"]["Money"];
            line_total: components["schemas"]["Money"];
            /** @description Whether the quantity could be ordered now. Nothing is held for a cart. */
            availability: {
                /**
                 * @description `insufficient` means that there are fewer than the quantity.
                 * @enum {string}
                 */
                status: "available" | "insufficient" | "unavailable";
                /** @description Units that could be ordered now. */
                available: number;
            };
        };
        /**
         * @description `pickup` is free and only for countries with a vendor.
         * @enum {string}
         */
        DeliveryMethod: "standard" | "express" | "pickup";
        /** @description Where the goods go. */
        Address: {
            /**
             * @description Who receives the parcel.
             * @example Amina W.
             */
            recipient: string;
            /**
             * @description Street or building.
             * @example 14 Moi Avenue
             */
            line1: string;
            /** @description Floor or door. */
            line2?: string;
            /**
             * @description The city.
             * @example Nairobi
             */
            city: string;
            /** @description County or state. */
            region?: string;
            /**
             * @description Where the country has them.
             * @example 00100
             */
            postal_code?: string;
            country: components["schemas"]["CountryCode"];
            /**
             * @description A number in E.164, for the courier.
             * @example +254700000001
             */
            phone: string;
        };
        /** @description Working days until it arrives. */
        DeliveryEstimate: {
            /** @description At the earliest. */
            min_days: number;
            /** @description At the latest. */
            max_days: number;
        };
        Delivery: {
            method: components["schemas"]["DeliveryMethod"];
            address: components["schemas"]["Address"];
            price: components["schemas"]["Money"];
            estimate: components["schemas"]["DeliveryEstimate"];
        };
        DeliveryOption: {
            method: components["schemas"]["DeliveryMethod"];
            price: components["schemas"]["Money"];
            estimate: components["schemas"]["DeliveryEstimate"];
        };
        /** @description total = subtotal + shipping + tax. Tax is known once there is an address. */
        Totals: {
            subtotal: components["schemas"]["Money"];
            shipping: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        /** @description Something that a checkout would stumble over. */
        CartProblem: {
            /**
             * @description What is wrong.
             * @enum {string}
             */
            code: "price_changed" | "insufficient_stock" | "variant_unavailable" | "delivery_missing";
            /** @description The line it is about, or `null`. */
            item_id: components["schemas"]["CartItemId"] | null;
            /** @description What is wrong, in words. */
            detail: string;
        };
        Cart: {
            id: components["schemas"]["CartId"];
            /** @description The user, or `null` for a guest cart. */
            owner_id: components["schemas"]["UserId"] | null;
            /**
             * @description Only an active cart can be changed.
             * @enum {string}
             */
            status: "active" | "converted" | "merged" | "expired";
            currency: components["schemas"]["CurrencyCode"];
            /** @description The lines, oldest first. */
            items: components["schemas"]["CartItem"][];
            /** @description Where and how, or `null` while nothing is chosen. */
            delivery: components["schemas"]["Delivery"] | null;
            /** @description What serves the address. Empty while there is none. */
            delivery_options: components["schemas"]["DeliveryOption"][];
            totals: components["schemas"]["Totals"];
            /** @description Everything that a checkout would stumble over. */
            problems: components["schemas"]["CartProblem"][];
            /** @description The cart that took over, or `null`. */
            successor_cart_id: components["schemas"]["CartId"] | null;
            version: components["schemas"]["Version"];
            etag: components["schemas"]["ETagValue"];
            expires_at: components["schemas"]["Instant"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /** @description A cart; a new guest cart also has its token, this one time. */
        NewCart: components["schemas"]["Cart"] & {
            /** @description The secret of a guest cart. Send it as `Cart-Token`. It is shown only here. */
            cart_token?: string;
        };
        AddCartItemRequest: {
            variant_id: components["schemas"]["VariantId"];
            /**
             * @description How many to add.
             * @example 2
             */
            quantity: number;
        };
        UpdateCartItemRequest: {
            /**
             * @description The new quantity. To take the line out use `removeCartItem`.
             * @example 3
             */
            quantity: number;
        };
        SetCartDeliveryRequest: {
            method: components["schemas"]["DeliveryMethod"];
            address: components["schemas"]["Address"];
        };
        /** @description What would mend a problem. It is a proposal for the customer, not something to do in silence. */
        SuggestedFix: {
            /**
             * @description What to do.
             * @enum {string}
             */
            action: "accept_price" | "set_quantity" | "remove_item" | "set_delivery" | "add_item" | "verify_email" | "log_in";
            /** @description The quantity to set, or `null`. */
            quantity: number | null;
            /** @description The price to accept, or `null`. */
            price: components["schemas"]["Money"] | null;
        };
        /** @description Something in the way of a checkout, and what would mend it. */
        CheckoutProblem: {
            /**
             * @description What is wrong.
             * @enum {string}
             */
            code: "price_changed" | "insufficient_stock" | "variant_unavailable" | "delivery_missing" | "cart_empty" | "email_not_verified" | "login_required";
            /** @description The line it is about, or `null`. */
            item_id: components["schemas"]["CartItemId"] | null;
            /** @description What is wrong, in words. */
            detail: string;
            fix: components["schemas"]["SuggestedFix"];
        };
        /** @description A dry run of checkout. */
        CartValidation: {
            cart_id: components["schemas"]["CartId"];
            cart_version: components["schemas"]["Version"];
            /** @description Whether a checkout would go through at this moment. */
            is_ready: boolean;
            /** @description Everything in the way, lines first. */
            problems: components["schemas"]["CheckoutProblem"][];
        };
        MergeCartRequest: {
            guest_cart_token: components["schemas"]["GuestCartToken"];
        };
        MergedLine: {
            variant_id: components["schemas"]["VariantId"];
            /**
             * @description `raised`: the guest's quantity was larger. `kept`: the caller's was. The last four are reasons why the line was not taken.
             * @enum {string}
             */
            outcome: "appended" | "raised" | "kept" | "currency_mismatch" | "out_of_stock" | "unavailable" | "line_limit";
            /** @description What the guest cart held. */
            guest_quantity: number;
            /** @description What the caller's cart holds now. Stock and limits can make it less. */
            quantity: number;
        };
        CartMerge: {
            /** @description The caller's cart. */
            cart: components["schemas"]["Cart"];
            guest_cart_id: components["schemas"]["CartId"];
            /**
             * @description `active` when its currency is another one, so that it keeps its lines.
             * @enum {string}
             */
            guest_cart_status: "merged" | "active";
            /** @description What became of each line of the guest cart. */
            lines: components["schemas"]["MergedLine"][];
        };
        /** @description Id of an order. */
        OrderId: string;
        /** @description Id of a line of an order. */
        OrderLineId: string;
        /** @description What was bought, as it was at that moment (BR-19). */
        OrderLine: {
            id: components["schemas"]["OrderLineId"];
            variant_id: components["schemas"]["VariantId"];
            product_id: components["schemas"]["ProductId"];
            vendor_id: components["schemas"]["VendorId"];
            /** @description The vendor's article number. */
            sku: string;
            /** @description The title of the product. */
            title: string;
            /** @description What was chosen. */
            option_values: {
                [key: string]: string;
            };
            unit_price: components["schemas"]["Money"];
            /** @description How many were ordered. */
            quantity: number;
            /** @description How many have left. */
            quantity_shipped: number;
            /** @description How many were paid back. */
            quantity_refunded: number;
            line_total: components["schemas"]["Money"];
            /** @description The tax rate in hundredths of a percent. 1600 is 16 %. */
            tax_rate_bps: number;
            tax: components["schemas"]["Money"];
        };
        /**
         * @description Why the order is cancelled.
         * @enum {string}
         */
        CancellationReason: "changed_mind" | "ordered_by_mistake" | "found_cheaper" | "delivery_too_slow" | "other";
        OrderCancellation: {
            at: components["schemas"]["Instant"];
            /**
             * @description Who cancelled.
             * @enum {string}
             */
            by: "customer" | "admin";
            reason: components["schemas"]["CancellationReason"];
            /** @description What was added, or `null`. */
            note: string | null;
        };
        /** @description Id of a payment. */
        PaymentId: string;
        /**
         * @description How to pay.
         * @enum {string}
         */
        PaymentMethodName: "card" | "mobile_money" | "bank_transfer" | "wallet" | "cash_on_delivery";
        /**
         * @description `automatic` takes the money at once. `manual` only sets it aside for 7 days, until `capturePayment`.
         * @enum {string}
         */
        CaptureMode: "automatic" | "manual";
        /**
         * @description `redirect`: show the page of the bank. `prompt`: the phone asks. `display_code`: show the code to pay with.
         * @enum {string}
         */
        NextActionType: "redirect" | "prompt" | "display_code";
        /** @description Id of something the customer has to do. */
        ChallengeId: string;
        /** @description What the customer has to do before the payment can go on. */
        NextAction: {
            type: components["schemas"]["NextActionType"];
            challenge_id: components["schemas"]["ChallengeId"];
            /**
             * Format: uri
             * @description The page to show, or `null`. In the sandbox nothing is there.
             */
            url: string | null;
            /** @description The code to show, or `null`. */
            code: string | null;
            expires_at: components["schemas"]["Instant"];
        };
        /**
         * @description Why there is no money.
         * @enum {string}
         */
        DeclineCode: "generic_decline" | "insufficient_funds" | "expired_card" | "authentication_failed" | "action_expired" | "provider_error";
        /** @description Id of a capture. */
        CaptureId: string;
        /** @description Money that was taken of an authorisation. */
        Capture: {
            id: components["schemas"]["CaptureId"];
            payment_id: components["schemas"]["PaymentId"];
            amount: components["schemas"]["Money"];
            created_at: components["schemas"]["Instant"];
        };
        /** @description Id of a refund. */
        RefundId: string;
        /**
         * @description Why the money goes back. `order_cancelled` is what the shop itself writes.
         * @enum {string}
         */
        RefundReason: "customer_request" | "damaged" | "lost" | "not_as_described" | "order_cancelled" | "other";
        RefundLine: {
            line_id: components["schemas"]["OrderLineId"];
            /**
             * @description How many of it.
             * @example 1
             */
            quantity: number;
        };
        Refund: {
            id: components["schemas"]["RefundId"];
            payment_id: components["schemas"]["PaymentId"];
            order_id: components["schemas"]["OrderId"];
            amount: components["schemas"]["Money"];
            reason: components["schemas"]["RefundReason"];
            /** @description What was added, or `null`. */
            note: string | null;
            /** @description Which goods it is for. Empty when it is only about money. */
            lines: components["schemas"]["RefundLine"][];
            /** @description Whether goods that came back go on sale again. */
            restock: boolean;
            /**
             * @description `pending` until the provider has answered, about 30 seconds.
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed";
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        Payment: {
            id: components["schemas"]["PaymentId"];
            order_id: components["schemas"]["OrderId"];
            customer_id: components["schemas"]["UserId"];
            method: components["schemas"]["PaymentMethodName"];
            /**
             * @description Where the payment stands. Only the shop and its provider move it.
             * @enum {string}
             */
            status: "created" | "requires_action" | "processing" | "authorized" | "captured" | "partially_refunded" | "refunded" | "failed" | "expired" | "voided";
            capture_mode: components["schemas"]["CaptureMode"];
            /** @description What is to be paid. */
            amount: components["schemas"]["Money"];
            /** @description What was taken. */
            captured: components["schemas"]["Money"];
            /** @description What was given back. */
            refunded: components["schemas"]["Money"];
            /** @description What the customer has to do, or `null`. */
            next_action: components["schemas"]["NextAction"] | null;
            /** @description Why it failed, or `null`. */
            decline_code: components["schemas"]["DeclineCode"] | null;
            /** @description Until when the money is set aside, or `null`. */
            authorization_expires_at: components["schemas"]["Instant"] | null;
            /**
             * @description The payment's name at the provider.
             * @example prv-4f1c9a02e77b3d58
             */
            provider_reference: string;
            /** @description What was taken, oldest first. */
            captures: components["schemas"]["Capture"][];
            /** @description What was given back, oldest first. */
            refunds: components["schemas"]["Refund"][];
            version: components["schemas"]["Version"];
            etag: components["schemas"]["ETagValue"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /** @description Id of a shipment. */
        ShipmentId: string;
        ShipmentLine: {
            line_id: components["schemas"]["OrderLineId"];
            /**
             * @description How many of it.
             * @example 1
             */
            quantity: number;
        };
        /**
         * @description Who carries it, as a short name in lower case.
         * @example savanna-express
         */
        Carrier: string;
        /**
         * @description The carrier's number of the parcel.
         * @example SE-204815-KE
         */
        TrackingNumber: string;
        /**
         * @description Where the parcel is.
         * @enum {string}
         */
        ShipmentStatus: "created" | "in_transit" | "out_for_delivery" | "delivered" | "lost";
        /** @description One report of the carrier. */
        ShipmentEvent: {
            status: components["schemas"]["ShipmentStatus"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Where it happened, or `null`. */
            location: string | null;
            /** @description When the shop heard of it. */
            recorded_at: components["schemas"]["Instant"];
        };
        Shipment: {
            id: components["schemas"]["ShipmentId"];
            order_id: components["schemas"]["OrderId"];
            vendor_id: components["schemas"]["VendorId"];
            /**
             * @description Where the parcel is.
             * @enum {string}
             */
            status: "created" | "in_transit" | "out_for_delivery" | "delivered" | "lost";
            /** @description What is in it. */
            lines: components["schemas"]["ShipmentLine"][];
            carrier: components["schemas"]["Carrier"];
            /** @description The carrier's number, or `null`. */
            tracking_number: components["schemas"]["TrackingNumber"] | null;
            /**
             * Format: uri
             * @description Where to follow it, or `null`. In the sandbox nothing is there.
             */
            tracking_url: string | null;
            /** @description Reports of the carrier, by when they happened. */
            events: components["schemas"]["ShipmentEvent"][];
            version: components["schemas"]["Version"];
            etag: components["schemas"]["ETagValue"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        Order: {
            id: components["schemas"]["OrderId"];
            /**
             * @description The number for people.
             * @example NX-2026-000301
             */
            number: string;
            customer_id: components["schemas"]["UserId"];
            cart_id: components["schemas"]["CartId"];
            /**
             * @description Where the order stands. Only commands and events move it.
             * @enum {string}
             */
            status: "pending_payment" | "paid" | "partially_shipped" | "shipped" | "delivered" | "completed" | "cancelled" | "expired" | "refunded";
            /**
             * @description Where the money stands.
             * @enum {string}
             */
            payment_status: "unpaid" | "authorized" | "paid" | "partially_refunded" | "refunded" | "voided";
            /**
             * @description Where the goods are.
             * @enum {string}
             */
            fulfilment_status: "unfulfilled" | "partially_shipped" | "shipped" | "delivered";
            currency: components["schemas"]["CurrencyCode"];
            /** @description What was bought. A vendor sees only their own lines. */
            lines: components["schemas"]["OrderLine"][];
            /** @description The address and method as they were at that moment. `null` for a vendor until there is something to ship. */
            delivery: components["schemas"]["Delivery"] | null;
            totals: components["schemas"]["Totals"];
            /** @description Until when the stock is held (BR-18), or `null` once it is not. */
            reservation_expires_at: components["schemas"]["Instant"] | null;
            /** @description Who cancelled, when and why, or `null`. */
            cancelled: components["schemas"]["OrderCancellation"] | null;
            /** @description With `expand=payments`, oldest first. */
            payments?: components["schemas"]["Payment"][];
            /** @description With `expand=shipments`, oldest first. */
            shipments?: components["schemas"]["Shipment"][];
            placed_at: components["schemas"]["Instant"];
            version: components["schemas"]["Version"];
            etag: components["schemas"]["ETagValue"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        OrderList: {
            /** @description The orders of this page, newest first. */
            data: components["schemas"]["Order"][];
            page: components["schemas"]["Page"];
            /** @description Nothing yet. */
            meta: Record<string, unknown>;
        };
        CreateOrderRequest: {
            cart_id: components["schemas"]["CartId"];
            /**
             * @description The `version` of the cart that the customer saw and agreed to.
             * @example 3
             */
            cart_version: number;
            /**
             * @description `true` buys at the live prices even if they differ from what the cart showed.
             * @default false
             */
            accept_price_changes: boolean;
        };
        CancelOrderRequest: {
            reason: components["schemas"]["CancellationReason"];
            /**
             * @description Anything to add.
             * @example I ordered the wrong size.
             */
            note?: string;
        };
        /** @description Id of an event. */
        EventId: string;
        /** @description Who did it. `system` is the shop's own clock, `provider` the payment provider. */
        EventActor: {
            /**
             * @description In which role.
             * @enum {string}
             */
            type: "customer" | "vendor" | "admin" | "provider" | "system";
            /** @description The user, for the user themselves and for an admin. Otherwise `null`. */
            id: components["schemas"]["UserId"] | null;
        };
        /** @description Something that happened to an order. Events are only ever added. */
        OrderEvent: {
            id: components["schemas"]["EventId"];
            /** @description Counts the events of the order from 1, without gaps. */
            sequence: number;
            /**
             * @description What happened. New types can come, so ignore those that you do not know.
             * @example order.created
             */
            type: string;
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["EventActor"];
            /** @description What belongs to it, by the type. */
            data: {
                [key: string]: unknown;
            };
        };
        OrderEventList: {
            /** @description The events of this page, oldest first. */
            data: components["schemas"]["OrderEvent"][];
            page: components["schemas"]["Page"];
            /** @description Nothing yet. */
            meta: Record<string, unknown>;
        };
        CreateShipmentRequest: {
            carrier: components["schemas"]["Carrier"];
            tracking_number?: components["schemas"]["TrackingNumber"];
            /** @description What leaves. Left out, it is everything of one vendor that is left to ship. */
            lines?: components["schemas"]["ShipmentLine"][];
        };
        UpdateShipmentRequest: {
            /**
             * @description What the carrier reports.
             * @enum {string}
             */
            status: "in_transit" | "out_for_delivery" | "delivered" | "lost";
            /** @description When it happened; now when it is left out. A time that lies ahead counts as now, and one before the newest event changes nothing (BR-30). */
            occurred_at?: components["schemas"]["Instant"];
            /**
             * @description Where it happened.
             * @example Nakuru
             */
            location?: string;
        };
        PaymentMethod: {
            method: components["schemas"]["PaymentMethodName"];
            /** @description The smallest amount it takes. */
            min_amount: components["schemas"]["Money"];
            /** @description The largest amount it takes. */
            max_amount: components["schemas"]["Money"];
            /** @description What the customer may have to do to pay, or `null` when it is nothing. */
            action: components["schemas"]["NextActionType"] | null;
        };
        PaymentMethodList: {
            /** @description What can be used. */
            data: components["schemas"]["PaymentMethod"][];
        };
        /** @description An amount above zero, in the minor units of its currency. */
        PositiveMoney: {
            /**
             * Format: int64
             * @description Integer minor units. Never a fraction.
             * @example 129900
             */
            amount: number;
            currency: components["schemas"]["CurrencyCode"];
        };
        /**
         * @description A test token. It stands for the card, the phone or the account, and decides the outcome (BR-23). `tok_challenge` and `tok_challenge_fail` need a card, `tok_prompt_ok` and `tok_prompt_ignored` mobile money. The real thing never reaches the shop.
         * @enum {string}
         */
        PaymentToken: "tok_ok" | "tok_challenge" | "tok_challenge_fail" | "tok_declined" | "tok_insufficient_funds" | "tok_expired" | "tok_slow" | "tok_timeout" | "tok_prompt_ok" | "tok_prompt_ignored" | "tok_dispute";
        CreatePaymentRequest: {
            order_id: components["schemas"]["OrderId"];
            /** @description The total of the order. It says what the customer agreed to pay. */
            amount: components["schemas"]["PositiveMoney"];
            method: components["schemas"]["PaymentMethodName"];
            token: components["schemas"]["PaymentToken"];
            /** @default automatic */
            capture: components["schemas"]["CaptureMode"];
        };
        ConfirmPaymentRequest: {
            challenge_id: components["schemas"]["ChallengeId"];
            /**
             * @description The code that the bank showed the customer. In the sandbox it is always 123456.
             * @example 123456
             */
            code: string;
        };
        CapturePaymentRequest: {
            /** @description How much to take. All that is left when it is left out. */
            amount?: components["schemas"]["PositiveMoney"];
        };
        CreateRefundRequest: {
            reason: components["schemas"]["RefundReason"];
            /** @description How much to give back. Left out, it is what `lines` cost with their tax, or all that is left without `lines`. */
            amount?: components["schemas"]["PositiveMoney"];
            /** @description Which goods it is for. */
            lines?: components["schemas"]["RefundLine"][];
            /**
             * @description `true` puts goods of `lines` that came back on sale again. Goods that never left are on sale again in any case.
             * @default false
             */
            restock: boolean;
            /**
             * @description Anything to add.
             * @example The bag was torn.
             */
            note?: string;
        };
        /** @description What it is about. */
        ProviderEventData: {
            /** @description The payment's name at the provider. */
            provider_reference: string;
            refund_id?: components["schemas"]["RefundId"];
            decline_code?: components["schemas"]["DeclineCode"];
        };
        /** @description What the payment provider has to say. */
        ProviderEvent: {
            /**
             * @description What happened. Types that the shop does not know are accepted and change nothing.
             * @example payment.captured
             */
            type: string;
            /** @description When it happened at the provider. */
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["ProviderEventData"];
        };
        /** @description Id of a webhook endpoint. */
        EndpointId: string;
        /**
         * @description Where events are sent. It must begin with `https://` and name a public host.
         * @example https://hooks.example/nexus
         */
        WebhookUrl: string;
        /**
         * @description What happened.
         * @enum {string}
         */
        WebhookEventType: "order.created" | "order.paid" | "order.cancelled" | "order.expired" | "order.shipped" | "order.delivered" | "order.completed" | "payment.requires_action" | "payment.captured" | "payment.failed" | "refund.succeeded" | "refund.failed" | "product.published" | "product.archived" | "inventory.low" | "review.submitted" | "report.ready" | "webhook.test";
        /**
         * @description `thin` sends ids and what changed. `full` adds the whole resource as `object`, as its owner would read it.
         * @enum {string}
         */
        WebhookPayload: "thin" | "full";
        /** @description What the endpoint is for. */
        WebhookDescription: string;
        WebhookEndpoint: {
            id: components["schemas"]["EndpointId"];
            url: components["schemas"]["WebhookUrl"];
            /** @description The events that are sent. */
            event_types: components["schemas"]["WebhookEventType"][];
            payload: components["schemas"]["WebhookPayload"];
            /** @description What it is for, or `null`. */
            description: components["schemas"]["WebhookDescription"] | null;
            /**
             * @description `disabled` after the receiver answered 410, or after 20 deliveries in a row were given up.
             * @enum {string}
             */
            status: "active" | "disabled";
            /** @description The end of the newest secret. */
            secret_hint: string;
            /** @description How many deliveries in a row were given up. */
            failure_count: number;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        WebhookEndpointList: {
            /** @description The endpoints, newest first. */
            data: components["schemas"]["WebhookEndpoint"][];
            page: components["schemas"]["Page"];
            /** @description Nothing here. */
            meta: Record<string, unknown>;
        };
        CreateWebhookEndpointRequest: {
            url: components["schemas"]["WebhookUrl"];
            /** @description The events to send. */
            event_types: components["schemas"]["WebhookEventType"][];
            payload?: components["schemas"]["WebhookPayload"];
            description?: components["schemas"]["WebhookDescription"];
        };
        /** @description The secret that signatures are made with. It is shown only this once. */
        WebhookSecretText: string;
        NewWebhookEndpoint: components["schemas"]["WebhookEndpoint"] & {
            secret: components["schemas"]["WebhookSecretText"];
        };
        WebhookSecret: {
            secret: components["schemas"]["WebhookSecretText"];
            /** @description The end of the new secret. */
            secret_hint: string;
            /** @description Until when the old secret signs as well. */
            previous_expires_at: components["schemas"]["Instant"];
        };
        /** @description Id of a webhook delivery. */
        DeliveryId: string;
        WebhookAttempt: {
            /** @description When it was made. */
            at: components["schemas"]["Instant"];
            /** @description What the receiver answered, or `null`. */
            response_status: number | null;
            /** @description How long the answer took. */
            latency_ms: number;
            /**
             * @description Why it does not count: nobody listens, no answer in 15 seconds, or a status other than 2xx. `null` when it counts.
             * @enum {string|null}
             */
            failure: "unreachable" | "timeout" | "status" | null;
        };
        /** @description One event on its way to one endpoint, over all attempts. */
        WebhookDelivery: {
            id: components["schemas"]["DeliveryId"];
            endpoint_id: components["schemas"]["EndpointId"];
            /** @description The `webhook-id` of every attempt. */
            event_id: components["schemas"]["EventId"];
            event_type: components["schemas"]["WebhookEventType"];
            /**
             * @description `exhausted` after ten attempts or a 410; `cancelled` when the endpoint was deleted or disabled.
             * @enum {string}
             */
            status: "pending" | "delivered" | "retrying" | "exhausted" | "cancelled";
            /** @description What was tried, oldest first. */
            attempts: components["schemas"]["WebhookAttempt"][];
            /** @description When it is tried next. `null` when it is over, or when it waits for an earlier event of the same order. */
            next_attempt_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        WebhookDeliveryList: {
            /** @description The deliveries, newest first. */
            data: components["schemas"]["WebhookDelivery"][];
            page: components["schemas"]["Page"];
            /** @description Nothing here. */
            meta: Record<string, unknown>;
        };
        /**
         * @description `sales`: what was sold, by day and article. `tax`: net amounts and tax, by country and rate. `stock`: what is there when the report is made. Sales and tax count orders from the moment they are paid.
         * @enum {string}
         */
        ReportType: "sales" | "tax" | "stock";
        /**
         * Format: date
         * @description A day in UTC.
         * @example 2026-01-01
         */
        ReportDate: string;
        /** @description The days that a report covers, both included. 366 days at the most. */
        ReportPeriod: {
            /** @description The first day. */
            from: components["schemas"]["ReportDate"];
            /** @description The last day. */
            to: components["schemas"]["ReportDate"];
        };
        /**
         * @description What a download answers with when `Accept` leaves the choice.
         * @enum {string}
         */
        ReportFormat: "csv" | "json";
        /** @description For `stock`: only articles with at most so many available. */
        StockLevel: number;
        CreateReportRequest: {
            type: components["schemas"]["ReportType"];
            /** @description The days to cover. Without it the last 30 days, today included. */
            period?: components["schemas"]["ReportPeriod"];
            /** @description For `sales` and `tax`: only orders in this currency. KES when it is left out. */
            currency?: components["schemas"]["CurrencyCode"];
            format?: components["schemas"]["ReportFormat"];
            stock_at_most?: components["schemas"]["StockLevel"];
        };
        /** @description Id of a report. */
        ReportId: string;
        /** @description Id of a job. */
        JobId: string;
        /** @description A report that was asked for. Its content is downloaded on its own. */
        Report: {
            id: components["schemas"]["ReportId"];
            job_id: components["schemas"]["JobId"];
            type: components["schemas"]["ReportType"];
            period: components["schemas"]["ReportPeriod"];
            currency: components["schemas"]["CurrencyCode"];
            format: components["schemas"]["ReportFormat"];
            /** @description The greatest number available that is listed, or `null`. */
            stock_at_most: components["schemas"]["StockLevel"] | null;
            /** @description How many rows it has, or `null` until it is ready. */
            row_count: number | null;
            /** @description When it was made, or `null`. */
            ready_at: components["schemas"]["Instant"] | null;
            /** @description When its content is deleted, or `null` until it is ready. */
            expires_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        SalesReportRow: {
            /** @description The day on which the orders were placed. */
            day: components["schemas"]["ReportDate"];
            /** @description The vendor's article number. */
            sku: string;
            /** @description The title of the product when it was ordered. */
            title: string;
            /** @description How many were sold. */
            quantity: number;
            /** @description Sum of the lines without tax. */
            net: components["schemas"]["Money"];
            /** @description Sum of the tax of the lines. */
            tax: components["schemas"]["Money"];
        };
        TaxReportRow: {
            /** @description Where the goods were sent. */
            country: components["schemas"]["CountryCode"];
            /** @description The tax rate in hundredths of a percent. */
            tax_rate_bps: number;
            /** @description How many lines of orders it sums up. */
            lines: number;
            /** @description Sum of the lines without tax. */
            net: components["schemas"]["Money"];
            /** @description Sum of the tax of the lines. */
            tax: components["schemas"]["Money"];
        };
        StockReportRow: {
            /** @description The vendor's article number. */
            sku: string;
            /** @description The title of the product. */
            title: string;
            /** @description Units in the store. */
            on_hand: number;
            /** @description Units held for orders. */
            reserved: number;
            /** @description Units that can be ordered. */
            available: number;
        };
        /** @description One row. Its members follow from the type of the report. */
        ReportRow: components["schemas"]["SalesReportRow"] | components["schemas"]["TaxReportRow"] | components["schemas"]["StockReportRow"];
        /** @description The content of a report. */
        ReportContent: {
            report: components["schemas"]["Report"];
            /** @description The rows. */
            rows: components["schemas"]["ReportRow"][];
        };
        /** @description Id of a schedule. */
        ScheduleId: string;
        /** @description Your own name for a schedule, in lower case with dashes. */
        ScheduleKey: string;
        /**
         * @description Minute, hour, day of the month, month and day of the week, as in cron. At least 15 minutes lie between two runs.
         * @example 0 6 1 * *
         */
        CronText: string;
        /**
         * @description A name of the IANA time zone database.
         * @example Africa/Nairobi
         */
        TimeZoneName: string;
        /** @description The report to make each time. */
        ScheduledReport: {
            type: components["schemas"]["ReportType"];
            /**
             * @description How many days up to the run it covers, that day included.
             * @default 30
             */
            last_days: number;
            /** @description For `sales` and `tax`: only orders in this currency. KES when it is left out. */
            currency?: components["schemas"]["CurrencyCode"];
            format?: components["schemas"]["ReportFormat"];
            stock_at_most?: components["schemas"]["StockLevel"];
        };
        ScheduleRun: {
            /** @description When it ran. */
            at: components["schemas"]["Instant"];
            /** @description The report, or `null` when too many were unfinished. */
            report_id: components["schemas"]["ReportId"] | null;
        };
        ReportSchedule: {
            id: components["schemas"]["ScheduleId"];
            key: components["schemas"]["ScheduleKey"];
            cron: components["schemas"]["CronText"];
            time_zone: components["schemas"]["TimeZoneName"];
            report: components["schemas"]["ScheduledReport"];
            /** @description Whether it makes reports. */
            enabled: boolean;
            /** @description When it runs next, or `null` when it is not enabled. */
            next_run_at: components["schemas"]["Instant"] | null;
            /** @description The last run, or `null`. */
            last_run: components["schemas"]["ScheduleRun"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        ReportScheduleList: {
            /** @description The schedules, newest first. */
            data: components["schemas"]["ReportSchedule"][];
            page: components["schemas"]["Page"];
            /** @description Nothing here. */
            meta: Record<string, unknown>;
        };
        PutReportScheduleRequest: {
            cron: components["schemas"]["CronText"];
            time_zone: components["schemas"]["TimeZoneName"];
            report: components["schemas"]["ScheduledReport"];
            /**
             * @description `false` keeps the schedule and makes no reports.
             * @default true
             */
            enabled: boolean;
        };
        /**
         * @description What kind of work it is.
         * @enum {string}
         */
        JobType: "report";
        /**
         * @description Where the job stands. `retrying` waits for its next attempt. `failed` could not be done and will not be tried again; `dead_lettered` was tried four times. The last four states are final.
         * @enum {string}
         */
        JobStatus: "queued" | "running" | "retrying" | "succeeded" | "failed" | "cancelled" | "dead_lettered";
        /** @description What came of the work. Which members are there depends on the type of the job. */
        JobResult: {
            /** @description The report that is ready. */
            report_id?: components["schemas"]["ReportId"];
            /**
             * Format: uri-reference
             * @description Where to get it.
             */
            url?: string;
        };
        /** @description Why the last attempt did not succeed. */
        JobError: {
            /**
             * @description The kind of failure, for programs.
             * @enum {string}
             */
            code: "worker_crashed" | "work_refused";
            /** @description What happened, in words. */
            detail: string;
        };
        /** @description Work that goes on after the answer. */
        Job: {
            id: components["schemas"]["JobId"];
            type: components["schemas"]["JobType"];
            status: components["schemas"]["JobStatus"];
            /** @description How much of this attempt is done, in percent. */
            progress: number;
            /** @description How often the work was begun. */
            attempts: number;
            /** @description When it is tried again, or `null` when it does not wait. */
            next_attempt_at: components["schemas"]["Instant"] | null;
            /** @description When somebody asked it to stop, or `null`. */
            cancel_requested_at: components["schemas"]["Instant"] | null;
            /** @description What came of it, or `null` until it has succeeded. */
            result: components["schemas"]["JobResult"] | null;
            /** @description Why the last attempt failed, or `null`. */
            error: components["schemas"]["JobError"] | null;
            /** @description When the first attempt began, or `null`. */
            started_at: components["schemas"]["Instant"] | null;
            /** @description When it reached a final state, or `null`. */
            finished_at: components["schemas"]["Instant"] | null;
            version: components["schemas"]["Version"];
            etag: components["schemas"]["ETagValue"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        /**
         * @description The queue that the work waits in.
         * @enum {string}
         */
        JobQueueName: "reports" | "webhooks" | "mail";
        /** @description How one queue does at this moment. */
        QueueStats: {
            name: components["schemas"]["JobQueueName"];
            /** @description How many jobs are worked on at the same time. */
            workers: number;
            /** @description How many wait, those that wait for another attempt included. */
            depth: number;
            /** @description How many are being worked on. */
            in_flight: number;
            /** @description How many ended well in the last minute. */
            done_per_minute: number;
            /** @description How long the oldest of those that wait has waited. */
            oldest_age_seconds: number;
            /** @description How many wait for another attempt. */
            retrying: number;
            /** @description How many were given up after their last attempt. */
            dead_letters: number;
        };
        QueueStatsList: {
            /** @description One entry for each queue. */
            data: components["schemas"]["QueueStats"][];
        };
        /** @description How many carts became orders. */
        DashboardConversion: {
            /** @description Carts that were opened in the period. */
            carts: number;
            /** @description Orders that were placed in the period, paid or not. */
            orders: number;
            /** @description Orders for each cart, to four digits, or `null` without carts. */
            rate: number | null;
        };
        /** @description The figures of one period. */
        DashboardFigures: {
            period: components["schemas"]["ReportPeriod"];
            /** @description What orders are worth that were placed in the period and paid, in this currency. */
            revenue: components["schemas"]["Money"];
            /** @description What one of them is worth on average, or `null`. */
            average_order: components["schemas"]["Money"] | null;
            /** @description Orders that were placed in the period, by the state they are in now. All currencies. */
            orders_by_status: {
                [key: string]: number;
            };
            conversion: components["schemas"]["DashboardConversion"];
        };
        DashboardProduct: {
            product_id: components["schemas"]["ProductId"];
            /** @description The title when it was last ordered. */
            title: string;
            /** @description How many were sold. */
            quantity: number;
            /** @description What its lines are worth, without tax. */
            revenue: components["schemas"]["Money"];
        };
        DashboardStock: {
            variant_id: components["schemas"]["VariantId"];
            /** @description The vendor's article number. */
            sku: string;
            /** @description The title of the product. */
            title: string;
            /** @description Units that can be ordered. */
            available: number;
        };
        DashboardMetrics: components["schemas"]["DashboardFigures"] & {
            /** @description What sold most, by quantity. */
            top_products: components["schemas"]["DashboardProduct"][];
            /** @description What runs out first, of this moment. */
            low_stock: components["schemas"]["DashboardStock"][];
            /** @description The queues, of this moment. */
            queues: components["schemas"]["QueueStats"][];
            /** @description The period of the same length just before. */
            previous: components["schemas"]["DashboardFigures"];
        };
        /**
         * @description What a message is about.
         * @enum {string}
         */
        NotificationTopic: "security" | "orders" | "payments" | "delivery" | "reviews" | "catalogue" | "reports";
        /** @description Id of a notification. */
        NotificationId: string;
        /** @description Something that the shop has told somebody. */
        Notification: {
            id: components["schemas"]["NotificationId"];
            topic: components["schemas"]["NotificationTopic"];
            /**
             * @description What kind of message it is.
             * @example order.created
             */
            template: string;
            /** @description The title, in the language of the account. */
            title: string;
            /** @description The text. */
            body: string;
            /** @description Ids of what it is about, such as `order_id`. */
            data: {
                [key: string]: string;
            };
            /** @description When it was marked as read, or `null`. */
            read_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
        };
        NotificationList: {
            /** @description The notifications of this page. */
            data: components["schemas"]["Notification"][];
            page: components["schemas"]["Page"];
            /** @description About the whole list. */
            meta: {
                /** @description How many are unread, whatever the filter. */
                unread_count: number;
            };
        };
        /** @description Either `ids` or `before`. */
        ReadReceiptRequest: {
            /** @description These. */
            ids?: components["schemas"]["NotificationId"][];
            /** @description Everything that was made at this time or earlier. */
            before?: components["schemas"]["Instant"];
        };
        ChannelChoice: {
            /** @description Gets mails. */
            email: boolean;
            /** @description Gets text messages, if the account has a phone number. */
            sms: boolean;
            /** @description Gets notifications in the shop. */
            in_app: boolean;
        };
        /** @description Every topic with its channels. */
        TopicChoices: {
            /** @description The account and its password. `email` is always true. */
            security: components["schemas"]["ChannelChoice"];
            /** @description What becomes of orders. */
            orders: components["schemas"]["ChannelChoice"];
            /** @description Payments and refunds. */
            payments: components["schemas"]["ChannelChoice"];
            /** @description Goods on their way. */
            delivery: components["schemas"]["ChannelChoice"];
            /** @description Reviews to write, or to look at. */
            reviews: components["schemas"]["ChannelChoice"];
            /** @description A vendor's products and stock. */
            catalogue: components["schemas"]["ChannelChoice"];
            /** @description Reports that are ready. */
            reports: components["schemas"]["ChannelChoice"];
        };
        /** @description What somebody is told, and where. */
        NotificationPreferences: {
            topics: components["schemas"]["TopicChoices"];
            /** @description When mails and text messages wait, or `null`. They may go past midnight. */
            quiet_hours: {
                /**
                 * @description From when. A time of day in `time_zone`.
                 * @example 22:00
                 */
                start: string;
                /**
                 * @description Until when. A time of day in `time_zone`.
                 * @example 06:30
                 */
                end: string;
            } | null;
            /**
             * @description A zone of the IANA database.
             * @example Africa/Nairobi
             */
            time_zone: string;
            version: components["schemas"]["Version"];
            etag: components["schemas"]["ETagValue"];
            updated_at: components["schemas"]["Instant"];
        };
        ReplacePreferencesRequest: {
            topics: components["schemas"]["TopicChoices"];
            /** @description When mails and text messages wait, or `null`. They may go past midnight. */
            quiet_hours: {
                /**
                 * @description From when. A time of day in `time_zone`.
                 * @example 22:00
                 */
                start: string;
                /**
                 * @description Until when. A time of day in `time_zone`.
                 * @example 06:30
                 */
                end: string;
            } | null;
            time_zone: components["schemas"]["TimeZone"];
        };
        /**
         * @description How a message leaves the shop.
         * @enum {string}
         */
        OutboxChannel: "email" | "sms";
        /**
         * @description `pending` waits for its time or for another try; `failed` is not tried again.
         * @enum {string}
         */
        OutboxStatus: "pending" | "sent" | "failed";
        /** @description Id of a mail or a text message. */
        OutboxMessageId: string;
        /**
         * @description The language of a message.
         * @enum {string}
         */
        MessageLocale: "en" | "fr" | "sw";
        /** @description A mail or a text message, from the moment it is written. */
        OutboxMessage: {
            id: components["schemas"]["OutboxMessageId"];
            channel: components["schemas"]["OutboxChannel"];
            /** @description What kind of message it is. */
            template: string;
            locale: components["schemas"]["MessageLocale"];
            /** @description The address or number, all but a little of it masked. */
            to_masked: string;
            /** @description The subject. A text message has none. */
            subject: string;
            /** @description The text. The token of a link is blacked out. */
            text: string;
            status: components["schemas"]["OutboxStatus"];
            /** @description How often it was tried. */
            attempts: number;
            /** @description Why the last try failed, or `null`. */
            last_error: string | null;
            /** @description Two messages with one key are one message (BR-33). */
            dedupe_key: string;
            /** @description When it left, or `null`. */
            sent_at: components["schemas"]["Instant"] | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        OutboxMessageList: {
            /** @description The messages of this page. */
            data: components["schemas"]["OutboxMessage"][];
            page: components["schemas"]["Page"];
            /** @description Nothing yet. */
            meta: Record<string, unknown>;
        };
        /**
         * @description How a message reaches somebody. `in_app` is the list of notifications.
         * @enum {string}
         */
        NotificationChannel: "email" | "sms" | "in_app";
        /** @description A text that is filled in. */
        RenderedMessage: {
            /** @description The subject. */
            subject: string;
            /** @description The text. */
            text: string;
        };
        /** @description A text in one language, for one channel. */
        NotificationTemplate: {
            /**
             * @description What kind of message it is.
             * @example order.created
             */
            key: string;
            topic: components["schemas"]["NotificationTopic"];
            channel: components["schemas"]["NotificationChannel"];
            locale: components["schemas"]["MessageLocale"];
            /** @description The subject, with variables in braces. A text message has none. */
            subject: string;
            /** @description The text, with variables in braces. */
            body: string;
            /** @description What is filled in. */
            variables: string[];
            sample: components["schemas"]["RenderedMessage"];
        };
        NotificationTemplateList: {
            /** @description The texts. */
            data: components["schemas"]["NotificationTemplate"][];
        };
        /**
         * @description What an account may do.
         * @enum {string}
         */
        Role: "customer" | "vendor" | "admin";
        /**
         * @description A suspended account cannot log in.
         * @enum {string}
         */
        AccountStatus: "active" | "suspended";
        UserList: {
            /** @description The accounts of this page. */
            data: components["schemas"]["User"][];
            page: components["schemas"]["Page"];
            /** @description Nothing yet. */
            meta: Record<string, unknown>;
        };
        /** @description Only what is sent changes (RFC 7396). */
        UpdateUserRequest: {
            role?: components["schemas"]["Role"];
            status?: components["schemas"]["AccountStatus"];
        };
        /** @description Id of anything. */
        AnyId: string;
        /** @description Id of an audit event. */
        AuditEventId: string;
        /** @description Who did it. */
        AuditActor: {
            /**
             * @description Their role at that time; `system` is the shop itself.
             * @enum {string}
             */
            type: "customer" | "vendor" | "admin" | "system";
            /** @description The user, or `null` for the shop itself. */
            id: components["schemas"]["UserId"] | null;
        };
        /** @description What it was done to. */
        AuditTarget: {
            /**
             * @description What kind of thing it is.
             * @example user
             */
            type: string;
            id: components["schemas"]["AnyId"];
        };
        /** @description Something that has to be answered for. */
        AuditEvent: {
            id: components["schemas"]["AuditEventId"];
            actor: components["schemas"]["AuditActor"];
            /**
             * @description What was done.
             * @example user.updated
             */
            action: string;
            target: components["schemas"]["AuditTarget"];
            /** @description What changed, as it was before, or `null`. */
            before: {
                [key: string]: string | null;
            } | null;
            /** @description What changed, as it is now, or `null`. */
            after: {
                [key: string]: string | null;
            } | null;
            /** @description Where the request came from, without its last part. `null` for the shop itself. */
            ip_masked: string | null;
            /** @description The `X-Request-Id` of the request. `null` for the shop itself. */
            request_id: string | null;
            created_at: components["schemas"]["Instant"];
        };
        AuditEventList: {
            /** @description The events of this page. */
            data: components["schemas"]["AuditEvent"][];
            page: components["schemas"]["Page"];
            /** @description Nothing yet. */
            meta: Record<string, unknown>;
        };
        Liveness: {
            /**
             * @description The process answers.
             * @constant
             */
            status: "live";
        };
        DependencyCheck: {
            /**
             * @description What was checked.
             * @enum {string}
             */
            name: "database" | "cache" | "queue" | "search";
            /**
             * @description Whether it answers.
             * @enum {string}
             */
            status: "up" | "down";
        };
        Readiness: {
            /**
             * @description Every dependency answers.
             * @constant
             */
            status: "ready";
            /** @description One entry for each dependency. */
            checks: components["schemas"]["DependencyCheck"][];
        };
        /** @description With `payload: full`: the resource, as the owner of the endpoint would read it. */
        EventObject: Record<string, unknown>;
        OrderEventData: {
            order_id: components["schemas"]["OrderId"];
            /** @description The number for people. */
            number: string;
            /** @description Where the order stands. */
            status: string;
            /** @description Where the money stands. */
            payment_status?: string;
            /** @description Where the goods are. */
            fulfilment_status?: string;
            object?: components["schemas"]["EventObject"];
        };
        PaymentEventData: {
            /** @description The payment. */
            payment_id: string;
            order_id: components["schemas"]["OrderId"];
            /** @description Where the payment stands. */
            status?: string;
            /** @description How it is paid. */
            method?: string;
            amount?: components["schemas"]["Money"];
            /** @description Why it was declined, or `null`. */
            decline_code?: string | null;
            object?: components["schemas"]["EventObject"];
        };
        RefundEventData: {
            /** @description The refund. */
            refund_id: string;
            /** @description The payment. */
            payment_id: string;
            order_id?: components["schemas"]["OrderId"];
            /** @description Where the refund stands. */
            status?: string;
            amount?: components["schemas"]["Money"];
            object?: components["schemas"]["EventObject"];
        };
        ProductEventData: {
            product_id: components["schemas"]["ProductId"];
            vendor_id: components["schemas"]["VendorId"];
            /** @description The title of the product. */
            title?: string;
            /** @description Where the product stands. */
            status?: string;
            object?: components["schemas"]["EventObject"];
        };
        InventoryEventData: {
            variant_id: components["schemas"]["VariantId"];
            product_id: components["schemas"]["ProductId"];
            /** @description The vendor's article number. */
            sku?: string;
            /** @description Units that can still be ordered. */
            available?: number;
            /** @description The level that was reached. */
            threshold?: number;
        };
        ReviewEventData: {
            /** @description The review. */
            review_id: string;
            product_id: components["schemas"]["ProductId"];
            /** @description The stars that it gives. */
            rating?: number;
            /** @description Where the review stands. */
            status?: string;
        };
        ReportEventData: {
            report_id: components["schemas"]["ReportId"];
            job_id: components["schemas"]["JobId"];
            /** @description What the report is about. */
            type?: string;
            /** @description How many rows it has. */
            row_count?: number;
            expires_at?: components["schemas"]["Instant"];
        };
        EndpointEventData: {
            endpoint_id: components["schemas"]["EndpointId"];
        };
        /** @description The `exp` claim of the token lies in the past, more than 30 seconds on the shop's clock. */
        AccessTokenExpiredProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 401;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "access_token_expired";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The signature, `alg`, `typ`, `iss` or `aud` of the token is not what the shop signs, or the token is not a JWT at all. */
        AccessTokenInvalidProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 401;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "access_token_invalid";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description E-mail and password are right, but the account was suspended. */
        AccountSuspendedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 403;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "account_suspended";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description More than ten minutes have passed since the payment asked the customer for something. */
        ActionExpiredProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 410;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "action_expired";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            payment_id: components["schemas"]["PaymentId"];
        };
        /** @description The captures together would be more than the customer agreed to, or the currency is another one. */
        AmountExceedsAuthorizedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "amount_exceeds_authorized";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description What was set aside. */
            authorized: components["schemas"]["Money"];
            /** @description What was taken of it already. */
            captured: components["schemas"]["Money"];
        };
        /** @description The amount or the currency is not exactly the total of the order. It protects customers from paying for something they did not see. */
        AmountMismatchProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "amount_mismatch";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The total of the order. */
            expected: components["schemas"]["Money"];
        };
        /** @description The customer entered a wrong code. After the third one the payment has failed. */
        AuthenticationFailedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 402;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "authentication_failed";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            payment_id: components["schemas"]["PaymentId"];
            /** @description How often the customer may still try. */
            attempts_left: number;
        };
        /** @description The caller has 20 addresses already. */
        AddressLimitReachedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "address_limit_reached";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The most addresses one account can have. */
            limit: number;
        };
        /** @description Something changed the cart after the customer saw it, for example in another tab. `cart_version` protects them from buying what they did not see. */
        CartChangedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "cart_changed";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The version to send after reading the cart again. */
            current_version: number;
        };
        /** @description Checkout of a cart without lines. */
        CartEmptyProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "cart_empty";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The address or the delivery method was never set. */
        CartIncompleteProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "cart_incomplete";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description What is not there yet. */
            missing: "delivery"[];
        };
        /** @description A hundred different variants are in the cart already. */
        CartLineLimitReachedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "cart_line_limit_reached";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The most lines a cart can hold. */
            limit: number;
        };
        /** @description The cart became an order, was merged into another cart, or expired. */
        CartNotActiveProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "cart_not_active";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /**
             * @description What became of the cart.
             * @enum {string}
             */
            cart_status: "converted" | "merged" | "expired";
            /** @description The cart that took over, or `null`. */
            successor_cart_id: components["schemas"]["CartId"] | null;
        };
        /** @description A cart has one currency, and the variant has no price in it. */
        CurrencyMismatchProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "currency_mismatch";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The currency of the cart. */
            cart_currency: string;
        };
        /** @description The code has the right form but the shop does not offer that currency. */
        CurrencyUnsupportedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "currency_unsupported";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The currencies on offer. */
            supported: string[];
        };
        /** @description `current_password` is missing or wrong. A stolen access token alone must not be enough to take an account over. */
        CurrentPasswordIncorrectProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "current_password_incorrect";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description Cursors are signed together with the filters and the sort they were made for. */
        CursorInvalidProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 400;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "cursor_invalid";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The method is not offered in the country of the address. */
        DeliveryUnavailableProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "delivery_unavailable";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description What is offered there. */
            available: ("standard" | "express" | "pickup")[];
        };
        /** @description Checkout needs an address that is known to reach the customer. */
        EmailNotVerifiedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 403;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "email_not_verified";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The query names a parameter the operation does not have, or a value of the wrong kind. Unknown parameters are refused, so that a spelling mistake cannot quietly widen a result. */
        FilterInvalidProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 400;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "filter_invalid";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The parameter to fix. */
            parameter: string;
            /** @description What would be accepted, where that can be listed. */
            allowed?: string[];
        };
        /** @description You are known, and your role never has access to this operation. */
        ForbiddenProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 403;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "forbidden";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description Two requests with the same `Idempotency-Key` overlap. */
        IdempotencyInProgressProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "idempotency_in_progress";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The operation must be safe to repeat, and only a key from the client can make it so. */
        IdempotencyKeyMissingProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 400;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "idempotency_key_missing";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The key is known, but the body is not the one it was first sent with. */
        IdempotencyKeyReusedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "idempotency_key_reused";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            first_seen_at: components["schemas"]["Instant"];
        };
        /** @description You may call the operation, and what you asked it for is kept for another role. */
        InsufficientRoleProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 403;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "insufficient_role";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /**
             * @description Who may ask for it.
             * @enum {string}
             */
            required_role: "vendor" | "admin";
        };
        /** @description The line would hold more than can be ordered now. A cart checks stock but holds none. */
        InsufficientStockProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "insufficient_stock";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            variant_id: components["schemas"]["VariantId"];
            /** @description What the line would hold. */
            requested: number;
            /** @description What can be ordered now. */
            available: number;
        };
        /** @description A bug, or a fault that you injected into the sandbox. */
        InternalErrorProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 500;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "internal_error";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The address is unknown or the password is wrong. The answer is the same for both, so that nobody can find out who has an account. */
        InvalidCredentialsProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 401;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "invalid_credentials";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The state machine has no step from the present state to the one that was asked for. */
        InvalidTransitionProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "invalid_transition";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The present state. */
            from: string;
            /** @description The state that was asked for. */
            to: string;
            /** @description Where it can go from here. */
            allowed: string[];
        };
        /** @description The change would take role or status from the only administrator who can log in. */
        LastAdminProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "last_admin";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description A link to verify an address works for 24 hours, and one to set a new password for 30 minutes. */
        LinkTokenExpiredProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 410;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "link_token_expired";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description A link works once and for one purpose. It also ends when a newer one of its kind was used, or when the address has found another owner. */
        LinkTokenInvalidProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 400;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "link_token_invalid";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The body is not JSON in UTF-8, or a header or a parameter cannot be parsed. */
        MalformedRequestProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 400;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "malformed_request";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The method is not offered for the currency or the amount of the order, or the token belongs to another method. */
        MethodUnsupportedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "method_unsupported";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description What can pay this order with this token. */
            available: components["schemas"]["PaymentMethodName"][];
        };
        /** @description The `Accept` header leaves out everything the operation can answer with. */
        NotAcceptableProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 406;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "not_acceptable";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description What can be answered. */
            available: string[];
        };
        /** @description The id is unknown, or the resource belongs to somebody else. The answer is the same for both, so that ids cannot be probed. */
        NotFoundProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 404;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "not_found";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description A dependency does not answer, so requests would fail. */
        NotReadyProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 503;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "not_ready";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description Every dependency and its state. */
            checks: components["schemas"]["DependencyCheck"][];
        };
        /** @description Something of it has left already, or it is cancelled, expired or closed. */
        OrderNotCancellableProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "order_not_cancellable";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /**
             * @description Where the order stands.
             * @enum {string}
             */
            order_status: "partially_shipped" | "shipped" | "delivered" | "completed" | "cancelled" | "expired" | "refunded";
        };
        /** @description The order is paid already, was cancelled, or its 30 minutes have passed. */
        OrderNotPayableProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "order_not_payable";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /**
             * @description Where the order stands.
             * @enum {string}
             */
            order_status: "paid" | "partially_shipped" | "shipped" | "delivered" | "completed" | "cancelled" | "expired" | "refunded";
        };
        /** @description The order is not paid, is over, or everything has left already. */
        OrderNotShippableProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "order_not_shippable";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /**
             * @description Where the order stands.
             * @enum {string}
             */
            order_status: "pending_payment" | "paid" | "partially_shipped" | "shipped" | "delivered" | "completed" | "cancelled" | "expired" | "refunded";
        };
        /** @description Checkout reserves all lines or none, and at least one line lacks stock. Every failing line is listed. */
        OutOfStockProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "out_of_stock";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description Every line that lacks stock. */
            lines: {
                item_id: components["schemas"]["CartItemId"];
                variant_id: components["schemas"]["VariantId"];
                /** @description The vendor's article number. */
                sku: string;
                /** @description What the line holds. */
                requested: number;
                /** @description What can be ordered now. */
                available: number;
            }[];
        };
        /** @description A password needs 12 characters, must not be on the list of breached passwords, and must not hold the name in the e-mail address. */
        PasswordTooWeakProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "password_too_weak";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description Every rule that the password breaks. */
            rules: ("too_short" | "breached" | "contains_email")[];
        };
        /** @description The body is larger than 1 MiB. The rest of it is not read. */
        PayloadTooLargeProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 413;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "payload_too_large";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The limit in bytes. */
            limit_bytes: number;
        };
        /** @description The provider of the card, the phone or the account does not give the money. */
        PaymentDeclinedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 402;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "payment_declined";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            payment_id: components["schemas"]["PaymentId"];
            decline_code: components["schemas"]["DeclineCode"];
            /** @description Whether the same method may work later. */
            retryable: boolean;
        };
        /** @description An order has one open payment at a time, so that nobody pays twice. */
        PaymentInProgressProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "payment_in_progress";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            payment_id: components["schemas"]["PaymentId"];
        };
        /** @description What was asked for is not possible in the state of the payment. `allowed` lists the states in which it is. */
        PaymentStateInvalidProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "payment_state_invalid";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /**
             * @description Where the payment stands.
             * @enum {string}
             */
            payment_status: "created" | "requires_action" | "processing" | "authorized" | "captured" | "partially_refunded" | "refunded" | "failed" | "expired" | "voided";
            /** @description The states in which it is possible. */
            allowed: string[];
        };
        /** @description Somebody changed the resource after you read it. `If-Match` protects their change from being overwritten. */
        PreconditionFailedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 412;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "precondition_failed";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            current_etag: components["schemas"]["ETagValue"];
        };
        /** @description The operation changes something that others may change too, so it wants to know which version you saw (RFC 6585). */
        PreconditionRequiredProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 428;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "precondition_required";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The preferences leave out mails that protect the account, such as the one that tells of a new password. */
        PreferenceLockedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "preference_locked";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The topics whose mail cannot be switched off. */
            topics: components["schemas"]["NotificationTopic"][];
        };
        /** @description A vendor changed a price after the customer last saw it in the cart. */
        PriceChangedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "price_changed";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description Every line with another price. */
            lines: {
                item_id: components["schemas"]["CartItemId"];
                old: components["schemas"]["Money"];
                new: components["schemas"]["Money"];
            }[];
        };
        /** @description The shop asked the provider and got no answer. The money may have moved or not. */
        ProviderTimeoutProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 504;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "provider_timeout";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            payment_id: components["schemas"]["PaymentId"];
        };
        /** @description A line would ship more than was bought, less what has left and what was refunded. */
        QuantityExceedsUnshippedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "quantity_exceeds_unshipped";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description Every line that lacks units. */
            lines: {
                line_id: components["schemas"]["OrderLineId"];
                /** @description What was asked for. */
                requested: number;
                /** @description What is left. */
                unshipped: number;
            }[];
        };
        /** @description The line would hold more than 99, or more than the vendor allows in one cart. */
        QuantityLimitExceededProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "quantity_limit_exceeded";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The most that one cart may hold. */
            limit: number;
        };
        /** @description More requests came in the window than the policy allows. */
        QuotaExceededProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 429;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "quota_exceeded";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The policies that are used up. */
            violated_policies: string[];
        };
        /** @description Some text or number in the body has 13 to 19 digits and passes the Luhn check. The shop never takes card numbers, so that it cannot lose any. */
        RawCardDataRefusedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "raw_card_data_refused";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The token was never given out, was not used for 30 days, or its session has ended. */
        RefreshTokenInvalidProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 401;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "refresh_token_invalid";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description A token that was already exchanged came a second time. Either the client is at fault, or somebody has stolen it, so nobody keeps the session. */
        RefreshTokenReusedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 401;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "refresh_token_reused";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            session_id: components["schemas"]["SessionId"];
        };
        /** @description The refunds together would be more than was captured, or more goods than were bought. Refunds that have failed do not count. */
        RefundExceedsCapturedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "refund_exceeds_captured";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description What was taken. */
            captured: components["schemas"]["Money"];
            /** @description What was given back, or is about to be. */
            refunded: components["schemas"]["Money"];
        };
        /** @description The search index does not answer. The rest of the shop does not depend on it. */
        SearchUnavailableProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 503;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "search_unavailable";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description An operation that still works. */
            fallback: string;
        };
        /** @description Maintenance, or a fault that you injected into the sandbox. Nothing was done. */
        ServiceUnavailableProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 503;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "service_unavailable";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The body was changed on its way, or somebody who does not know the secret has signed it. */
        SignatureInvalidProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 401;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "signature_invalid";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description One of the headers `webhook-id`, `webhook-timestamp` and `webhook-signature` is absent or has the wrong form. */
        SignatureMissingProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 400;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "signature_missing";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The request is old, or one of the two clocks is wrong. It keeps somebody from sending a request again that they have recorded. */
        TimestampOutOfToleranceProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 400;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "timestamp_out_of_tolerance";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description How far it is from the clock of the shop. */
            skew_seconds: number;
        };
        /** @description The operation needs to know who calls, and no credentials came. */
        UnauthenticatedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 401;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "unauthenticated";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description The `Content-Type` header is missing or names something other than the operation takes. */
        UnsupportedMediaTypeProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 415;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "unsupported_media_type";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description What is accepted. */
            accepted: string[];
        };
        /** @description The body is JSON, but fields are missing, unknown, or outside their bounds. All of them are listed at once. */
        ValidationFailedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "validation_failed";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description Every broken rule. */
            errors: components["schemas"]["FieldError"][];
        };
        /** @description The variant was archived, or its product is not active. */
        VariantUnavailableProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "variant_unavailable";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            variant_id: components["schemas"]["VariantId"];
        };
        /** @description The job succeeded, failed, was cancelled or was given up before you asked it to stop. */
        JobFinishedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "job_finished";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /**
             * @description How it ended.
             * @enum {string}
             */
            job_status: "succeeded" | "failed" | "cancelled" | "dead_lettered";
        };
        /** @description The first day lies after the last one, or there are too many days between them. */
        PeriodInvalidProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "period_invalid";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The most days a period may have. */
            limit_days: number;
        };
        /** @description The report was ready, and its content was deleted after 7 days. */
        ReportExpiredProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 410;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "report_expired";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
        };
        /** @description You have three unfinished reports already. */
        ReportLimitReachedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "report_limit_reached";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description How many may be unfinished at the same time. */
            limit: number;
        };
        /** @description The content is asked for before the job has succeeded. */
        ReportNotReadyProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "report_not_ready";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            job_id: components["schemas"]["JobId"];
        };
        /** @description The receiver has the event already, or the endpoint was deleted. */
        DeliveryNotRetryableProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes.
             * @constant
             */
            code: "delivery_not_retryable";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /**
             * @description Where the delivery stands.
             * @enum {string}
             */
            delivery_status: "pending" | "delivered" | "retrying" | "exhausted" | "cancelled";
        };
        /** @description You have ten webhook endpoints already. */
        EndpointLimitReachedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "endpoint_limit_reached";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The most endpoints of one owner. */
            limit: number;
        };
        /** @description The address is not https, names a private or local host, carries a password, or answers with a redirect. A shop that calls any address it is told could be used to reach what only it can reach (server-side request forgery). */
        UrlNotAllowedProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "url_not_allowed";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /**
             * @description What is wrong with it.
             * @enum {string}
             */
            reason: "malformed" | "not_https" | "credentials" | "private_address" | "redirects";
        };
        /** @description The five fields of the schedule cannot be read, name a day that never comes, or let less than 15 minutes lie between two runs; or nobody knows the time zone. */
        CronInvalidProblem: {
            /**
             * Format: uri-reference
             * @description The page that explains this problem.
             */
            type: string;
            /** @description The kind of problem, in the language you asked for. */
            title: string;
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /**
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "cron_invalid";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /**
             * @description What to fix.
             * @enum {string}
             */
            field: "cron" | "time_zone";
        };
    };
    responses: never;
    parameters: {
        /**
         * @description How many items a page holds. Values above 100 are treated as 100.
         * @example 20
         */
        Limit: number;
        /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
        Cursor: string;
        /** @description Adds `page.total`, counted up to 10,000. */
        IncludeTotal: boolean;
        /** @description The address. */
        AddressId: components["schemas"]["AddressId"];
        /** @description The category. */
        CategoryId: components["schemas"]["CategoryId"];
        /** @description The currency that price filters, price sorts and `price_range` use. */
        Currency: components["schemas"]["CurrencyCode"];
        /** @description Only these top-level fields of each product. `id` is always there. */
        ProductFields: ("id" | "vendor_id" | "category_ids" | "title" | "slug" | "description" | "status" | "options" | "attributes" | "images" | "rating" | "price_range" | "in_stock" | "variants" | "vendor" | "version" | "etag" | "created_at" | "updated_at")[];
        /** @description Related resources to put into each product. */
        ProductExpand: ("variants" | "vendor")[];
        /** @description The product. */
        ProductId: components["schemas"]["ProductId"];
        /** @description The cart. */
        CartId: components["schemas"]["CartId"];
        /** @description The line of the cart. */
        CartItemId: components["schemas"]["CartItemId"];
        /** @description Only orders in this state. */
        OrderStatus: "pending_payment" | "paid" | "partially_shipped" | "shipped" | "delivered" | "completed" | "cancelled" | "expired" | "refunded";
        /** @description `own`: orders that you placed or, as a vendor, deliver. `all`: every order of the shop, for admins. */
        OrderScope: "own" | "all";
        /** @description The order. */
        OrderId: components["schemas"]["OrderId"];
        /** @description Related resources to put into the order. A vendor gets their own shipments and no payments. */
        OrderExpand: ("payments" | "shipments")[];
        /** @description The shipment. */
        ShipmentId: components["schemas"]["ShipmentId"];
        /** @description The payment. */
        PaymentId: components["schemas"]["PaymentId"];
        /** @description The refund. */
        RefundId: components["schemas"]["RefundId"];
        /** @description The webhook endpoint. */
        EndpointId: components["schemas"]["EndpointId"];
        /** @description The delivery. */
        DeliveryId: components["schemas"]["DeliveryId"];
        /** @description The report. */
        ReportId: components["schemas"]["ReportId"];
        /** @description The job. */
        JobId: components["schemas"]["JobId"];
        /** @description The user. */
        UserId: components["schemas"]["UserId"];
    };
    requestBodies: never;
    headers: {
        /** @description Names this request in logs and in the sandbox's request list. */
        XRequestId: string;
        /** @description When the answer was made, on the shop's clock, which may run ahead of yours. */
        Date: string;
        /** @description Who may keep the answer, and for how long. */
        CacheControl: string;
        /** @description The request headers that the answer depends on. */
        Vary: string;
        /** @description The quota (`q`) and the window in seconds (`w`) that apply, as in draft-ietf-httpapi-ratelimit-headers. */
        RateLimitPolicy: string;
        /** @description What is left of the quota (`r`) and the seconds until it is full again (`t`). */
        RateLimit: string;
        /** @description Seconds to wait before you try again. */
        RetryAfter: number;
        /** @description The version of what was answered. Send it back as `If-None-Match` or `If-Match`. */
        ETag: string;
        /** @description Where the new resource is. */
        Location: string;
        /** @description The next and the previous page (RFC 8288). */
        Link: string;
        /** @description Since when the parameter that was used is deprecated (RFC 9745). */
        Deprecation: string;
        /** @description When the parameter that was used stops working (RFC 8594). */
        Sunset: string;
        /** @description How to authenticate, and what was wrong with the token. */
        WWWAuthenticate: string;
        /** @description The methods that the path knows. */
        Allow: string;
        /** @description `true` when this is the stored answer of an earlier request with the same key. */
        IdempotencyReplayed: true;
        /** @description The language of titles and details, chosen by `Accept-Language`. */
        ContentLanguage: "en" | "fr" | "sw";
        /** @description The name that the file has when it is saved. */
        ContentDisposition: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    loginUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description A new session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `invalid_credentials`: E-mail or password is wrong. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidCredentialsProblem"];
                };
            };
            /** @description `account_suspended`: The account is suspended. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountSuspendedProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    refreshTokens: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The next pair of tokens of the same session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `refresh_token_invalid`: The refresh token is not valid. `refresh_token_reused`: The refresh token was used before. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RefreshTokenInvalidProblem"] | components["schemas"]["RefreshTokenReusedProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LogoutRequest"];
            };
        };
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description A mail is on its way, whoever the address belongs to. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPromise"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency_key_reused`: The key belongs to another request. `password_too_weak`: The password is too weak. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["PasswordTooWeakProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
            };
        };
        responses: {
            /** @description The address is verified. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `link_token_invalid`: The link is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["LinkTokenInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `link_token_expired`: The link has expired. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["LinkTokenExpiredProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description A mail is on its way if the address has an account. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPromise"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description The new password counts from now on. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `link_token_invalid`: The link is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["LinkTokenInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `link_token_expired`: The link has expired. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["LinkTokenExpiredProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `password_too_weak`: The password is too weak. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PasswordTooWeakProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key set. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you saw. If it is not current any more nothing is changed and the answer is 412. */
                "If-Match": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeRequest"];
            };
        };
        responses: {
            /** @description The changed profile. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionFailedProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `current_password_incorrect`: The current password is not right. `password_too_weak`: The password is too weak. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CurrentPasswordIncorrectProblem"] | components["schemas"]["PasswordTooWeakProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `precondition_required`: The If-Match header is missing. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionRequiredProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listAddresses: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of addresses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressList"];
                };
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    createAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAddressRequest"];
            };
        };
        responses: {
            /** @description The new address. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddress"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `address_limit_reached`: The address book is full. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AddressLimitReachedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency_key_reused`: The key belongs to another request. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    deleteAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you saw. If it is not current any more nothing is changed and the answer is 412. */
                "If-Match": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The address. */
                address_id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionFailedProblem"];
                };
            };
            /** @description `precondition_required`: The If-Match header is missing. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionRequiredProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    updateAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you saw. If it is not current any more nothing is changed and the answer is 412. */
                "If-Match": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The address. */
                address_id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAddressRequest"];
            };
        };
        responses: {
            /** @description The changed address. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddress"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionFailedProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `precondition_required`: The If-Match header is missing. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionRequiredProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /** @description `flat` pages through all categories, `tree` answers with the whole tree at once. */
                view?: "flat" | "tree";
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of categories, or the tree. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The category. */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /**
                 * @description Id or slug of a category. The categories below it count too.
                 * @example coffee
                 */
                category?: string;
                /** @description Only products of this vendor. */
                vendor_id?: components["schemas"]["VendorId"];
                /** @description Lowest price at least this much, in minor units of `currency`. */
                price_min?: number;
                /** @description Lowest price at most this much, in minor units of `currency`. */
                price_max?: number;
                /** @description The currency that price filters, price sorts and `price_range` use. */
                currency?: components["parameters"]["Currency"];
                /** @description `true` for what can be ordered now, `false` for what cannot. */
                in_stock?: boolean;
                /** @description Average rating at least this. */
                rating_min?: number;
                /** @description Only products with these attribute values, as `attributes[origin]=Nyeri`. The attribute must be filterable. */
                attributes?: {
                    [key: string]: string;
                };
                /** @description One or two keys; a minus sign turns the order round. The id breaks ties. `price` is the lowest price in `currency`; products that are not sold in it come last. */
                sort?: ("price" | "-price" | "rating" | "-rating" | "title" | "-title" | "created_at" | "-created_at")[];
                /** @description Only these top-level fields of each product. `id` is always there. */
                fields?: components["parameters"]["ProductFields"];
                /** @description Related resources to put into each product. */
                expand?: components["parameters"]["ProductExpand"];
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
                /**
                 * @deprecated
                 * @description Skips this many items. Deprecated since 1 January 2026; use `cursor`. It cannot be combined with `cursor`.
                 */
                offset?: number;
            };
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of products. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /** @description The currency that price filters, price sorts and `price_range` use. */
                currency?: components["parameters"]["Currency"];
                /** @description Related resources to put into each product. */
                expand?: components["parameters"]["ProductExpand"];
            };
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The product. */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    searchProducts: {
        parameters: {
            query: {
                /**
                 * @description The words to look for.
                 * @example coffee
                 */
                q: string;
                /** @description Id or slug of a category. The categories below it count too. */
                category?: string;
                /** @description The currency that price filters, price sorts and `price_range` use. */
                currency?: components["parameters"]["Currency"];
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hits. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `search_unavailable`: The search is down. `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SearchUnavailableProblem"] | components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    createCart: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateCartRequest"];
            };
        };
        responses: {
            /** @description The active cart that the customer already has. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description A new cart. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCart"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `currency_unsupported`: The currency is not offered. `idempotency_key_reused`: The key belongs to another request. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CurrencyUnsupportedProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getCart: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The cart. */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    addCartItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The cart. */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCartItemRequest"];
            };
        };
        responses: {
            /** @description The line was there; its quantity went up. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description The cart with its new line. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `cart_line_limit_reached`: The cart is full. `cart_not_active`: The cart can no longer be changed. `currency_mismatch`: Not sold in this currency. `idempotency_in_progress`: The first request with this key is still running. `insufficient_stock`: Not enough in stock. `quantity_limit_exceeded`: Too many of one thing. `variant_unavailable`: This cannot be bought now. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CartLineLimitReachedProblem"] | components["schemas"]["CartNotActiveProblem"] | components["schemas"]["CurrencyMismatchProblem"] | components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["InsufficientStockProblem"] | components["schemas"]["QuantityLimitExceededProblem"] | components["schemas"]["VariantUnavailableProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency_key_reused`: The key belongs to another request. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    removeCartItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The cart. */
                cart_id: components["parameters"]["CartId"];
                /** @description The line of the cart. */
                item_id: components["parameters"]["CartItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The line is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `cart_not_active`: The cart can no longer be changed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CartNotActiveProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    updateCartItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you saw. If it is not current any more nothing is changed and the answer is 412. */
                "If-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The cart. */
                cart_id: components["parameters"]["CartId"];
                /** @description The line of the cart. */
                item_id: components["parameters"]["CartItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCartItemRequest"];
            };
        };
        responses: {
            /** @description The cart with the new quantity. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `cart_not_active`: The cart can no longer be changed. `insufficient_stock`: Not enough in stock. `quantity_limit_exceeded`: Too many of one thing. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CartNotActiveProblem"] | components["schemas"]["InsufficientStockProblem"] | components["schemas"]["QuantityLimitExceededProblem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionFailedProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    setCartDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The cart. */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCartDeliveryRequest"];
            };
        };
        responses: {
            /** @description The cart with its delivery and new totals. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `cart_not_active`: The cart can no longer be changed. `delivery_unavailable`: This delivery does not serve the address. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CartNotActiveProblem"] | components["schemas"]["DeliveryUnavailableProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    validateCart: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The cart. */
                cart_id: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a checkout would stumble over. An empty list means that nothing is in the way at this moment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartValidation"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `cart_not_active`: The cart can no longer be changed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CartNotActiveProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getMyCart: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    mergeCart: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeCartRequest"];
            };
        };
        responses: {
            /** @description The caller's cart, and what became of each line of the guest cart. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartMerge"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `cart_not_active`: The cart can no longer be changed. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CartNotActiveProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency_key_reused`: The key belongs to another request. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description Only orders in this state. */
                status?: components["parameters"]["OrderStatus"];
                /** @description `own`: orders that you placed or, as a vendor, deliver. `all`: every order of the shop, for admins. */
                scope?: components["parameters"]["OrderScope"];
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `insufficient_role`: This needs another role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InsufficientRoleProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            /** @description The order. Its stock is held until `reservation_expires_at`. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `idempotency_key_missing`: The Idempotency-Key header is missing. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["IdempotencyKeyMissingProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `email_not_verified`: The e-mail address is not verified. `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["EmailNotVerifiedProblem"] | components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `cart_changed`: The cart has changed. `cart_empty`: The cart is empty. `cart_incomplete`: The cart is not ready for checkout. `cart_not_active`: The cart can no longer be changed. `idempotency_in_progress`: The first request with this key is still running. `out_of_stock`: Some items are not available. `price_changed`: Prices have changed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CartChangedProblem"] | components["schemas"]["CartEmptyProblem"] | components["schemas"]["CartIncompleteProblem"] | components["schemas"]["CartNotActiveProblem"] | components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["OutOfStockProblem"] | components["schemas"]["PriceChangedProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency_key_reused`: The key belongs to another request. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getOrder: {
        parameters: {
            query?: {
                /** @description Related resources to put into the order. A vendor gets their own shipments and no payments. */
                expand?: components["parameters"]["OrderExpand"];
            };
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The order. */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The order. */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOrderRequest"];
            };
        };
        responses: {
            /** @description The cancelled order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. `order_not_cancellable`: The order can no longer be cancelled. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["OrderNotCancellableProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency_key_reused`: The key belongs to another request. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listOrderEvents: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The order. */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderEventList"];
                };
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    createShipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The order. */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShipmentRequest"];
            };
        };
        responses: {
            /** @description The shipment. `Location` is its order, which shows it with `expand=shipments`. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. `order_not_shippable`: There is nothing to ship. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["OrderNotShippableProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency_key_reused`: The key belongs to another request. `quantity_exceeds_unshipped`: More than is left to ship. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["QuantityExceedsUnshippedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    updateShipment: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you saw. If it is not current any more nothing is changed and the answer is 412. */
                "If-Match": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The shipment. */
                shipment_id: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateShipmentRequest"];
            };
        };
        responses: {
            /** @description The shipment with the new report. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `invalid_transition`: The state does not allow this step. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTransitionProblem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionFailedProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `precondition_required`: The If-Match header is missing. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionRequiredProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listPaymentMethods: {
        parameters: {
            query?: {
                /**
                 * @description The currency to pay in.
                 * @example KES
                 */
                currency?: string;
                /**
                 * @description The amount to pay, in minor units.
                 * @example 366400
                 */
                amount?: number;
            };
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The methods. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodList"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `currency_unsupported`: The currency is not offered. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CurrencyUnsupportedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePaymentRequest"];
            };
        };
        responses: {
            /** @description The payment. Its status says whether it is done, under way, or waits for the customer. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `idempotency_key_missing`: The Idempotency-Key header is missing. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["IdempotencyKeyMissingProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `payment_declined`: The payment was declined. */
            402: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PaymentDeclinedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. `order_not_payable`: The order cannot be paid. `payment_in_progress`: Another payment of the order is open. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["OrderNotPayableProblem"] | components["schemas"]["PaymentInProgressProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `amount_mismatch`: The amount is not the total of the order. `idempotency_key_reused`: The key belongs to another request. `method_unsupported`: This method cannot pay the order. `raw_card_data_refused`: Card numbers are refused. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountMismatchProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["MethodUnsupportedProblem"] | components["schemas"]["RawCardDataRefusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
            /** @description `provider_timeout`: The provider did not answer. */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProviderTimeoutProblem"];
                };
            };
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The payment. */
                payment_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    confirmPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The payment. */
                payment_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPaymentRequest"];
            };
        };
        responses: {
            /** @description The payment after the challenge. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `authentication_failed`: The challenge was not passed. `payment_declined`: The payment was declined. */
            402: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AuthenticationFailedProblem"] | components["schemas"]["PaymentDeclinedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. `payment_state_invalid`: The payment is in another state. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["PaymentStateInvalidProblem"];
                };
            };
            /** @description `action_expired`: The challenge has expired. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ActionExpiredProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency_key_reused`: The key belongs to another request. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    capturePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The payment. */
                payment_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CapturePaymentRequest"];
            };
        };
        responses: {
            /** @description The capture. `Location` is its payment. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capture"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `idempotency_key_missing`: The Idempotency-Key header is missing. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["IdempotencyKeyMissingProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. `payment_state_invalid`: The payment is in another state. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["PaymentStateInvalidProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `amount_exceeds_authorized`: More than was authorised. `idempotency_key_reused`: The key belongs to another request. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountExceedsAuthorizedProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The payment. */
                payment_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRefundRequest"];
            };
        };
        responses: {
            /** @description The refund, which the provider has yet to answer. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `idempotency_key_missing`: The Idempotency-Key header is missing. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["IdempotencyKeyMissingProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. `payment_state_invalid`: The payment is in another state. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["PaymentStateInvalidProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency_key_reused`: The key belongs to another request. `refund_exceeds_captured`: More than was captured. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["RefundExceedsCapturedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    receiveProviderEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event. An id that came before takes no effect again. */
                "webhook-id": string;
                /** @description When it was signed, in seconds since 1970. It may be 300 seconds from the clock of the shop. */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256 of id, timestamp and body in base64. Several are separated by spaces. */
                "webhook-signature": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderEvent"];
            };
        };
        responses: {
            /** @description The event is recorded, whether or not it changed anything. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. `signature_missing`: The request is not signed. `timestamp_out_of_tolerance`: The timestamp is too far from now. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"] | components["schemas"]["SignatureMissingProblem"] | components["schemas"]["TimestampOutOfToleranceProblem"];
                };
            };
            /** @description `signature_invalid`: The signature is not valid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SignatureInvalidProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The refund. */
                refund_id: components["parameters"]["RefundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookEndpointRequest"];
            };
        };
        responses: {
            /** @description The endpoint, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookEndpoint"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `endpoint_limit_reached`: Too many webhook endpoints. `idempotency_in_progress`: The first request with this key is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["EndpointLimitReachedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency_key_reused`: The key belongs to another request. `url_not_allowed`: The address cannot be used for webhooks. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["UrlNotAllowedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The webhook endpoint. */
                endpoint_id: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The webhook endpoint. */
                endpoint_id: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The webhook endpoint. */
                endpoint_id: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    retryWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The delivery. */
                delivery_id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempt is queued. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `delivery_not_retryable`: The delivery cannot be tried again. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DeliveryNotRetryableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice. */
                "Idempotency-Key": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReportRequest"];
            };
        };
        responses: {
            /** @description The report is on its way. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `idempotency_key_missing`: The Idempotency-Key header is missing. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["IdempotencyKeyMissingProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `idempotency_in_progress`: The first request with this key is still running. `report_limit_reached`: Too many reports are on their way. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["ReportLimitReachedProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency_key_reused`: The key belongs to another request. `period_invalid`: The period is not valid. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["PeriodInvalidProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    downloadReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The report. */
                report_id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportContent"];
                    "text/csv": string;
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `report_not_ready`: The report is not ready. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReportNotReadyProblem"];
                };
            };
            /** @description `report_expired`: The report was deleted. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReportExpiredProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listReportSchedules: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportScheduleList"];
                };
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    putReportSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Your name for the schedule. */
                schedule_key: components["schemas"]["ScheduleKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutReportScheduleRequest"];
            };
        };
        responses: {
            /** @description The schedule was replaced. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
            /** @description The schedule is new. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `cron_invalid`: The schedule cannot be used. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CronInvalidProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The job. */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The job. */
                job_id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job was asked to stop. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `job_finished`: The job has ended. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["JobFinishedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getQueueStats: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queues. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueStatsList"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getDashboardMetrics: {
        parameters: {
            query?: {
                /** @description The first day, in UTC. Without it 30 days up to `to`. */
                from?: components["schemas"]["ReportDate"];
                /** @description The last day, in UTC. Without it today. */
                to?: components["schemas"]["ReportDate"];
                /** @description The currency of the amounts. */
                currency?: components["schemas"]["CurrencyCode"];
            };
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMetrics"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `period_invalid`: The period is not valid. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PeriodInvalidProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description `true` for those that were not read yet, `false` for the others. */
                unread?: boolean;
                /** @description Only notifications about this. */
                topic?: components["schemas"]["NotificationTopic"];
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadReceiptRequest"];
            };
        };
        responses: {
            /** @description They are read. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. If it is still current the answer is 304 without a body. */
                "If-None-Match"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    replaceNotificationPreferences: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you saw. If it is not current any more nothing is changed and the answer is 412. */
                "If-Match": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacePreferencesRequest"];
            };
        };
        responses: {
            /** @description The new preferences. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionFailedProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `preference_locked`: Security mail cannot be switched off. `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreferenceLockedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `precondition_required`: The If-Match header is missing. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionRequiredProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listOutboxMessages: {
        parameters: {
            query?: {
                /** @description Only messages of this channel. */
                channel?: components["schemas"]["OutboxChannel"];
                /** @description Only messages that stand so. */
                status?: components["schemas"]["OutboxStatus"];
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMessageList"];
                };
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listNotificationTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Only this text.
                 * @example order.created
                 */
                key?: string;
                /** @description Only texts of this channel. */
                channel?: components["schemas"]["NotificationChannel"];
                /** @description Only texts in this language. */
                locale?: components["schemas"]["MessageLocale"];
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplateList"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Only accounts with this role. */
                role?: components["schemas"]["Role"];
                /** @description Only accounts that stand so. */
                status?: components["schemas"]["AccountStatus"];
                /** @description `true` for accounts whose address is verified, `false` for the others. */
                verified?: boolean;
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you saw. If it is not current any more nothing is changed and the answer is 412. */
                "If-Match": string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description The changed account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `last_admin`: This is the last administrator. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["LastAdminProblem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionFailedProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not accepted. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation_failed`: The body breaks the schema. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `precondition_required`: The If-Match header is missing. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PreconditionRequiredProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only this kind of deed.
                 * @example user.updated
                 */
                action?: string;
                /** @description Only what this user did. */
                actor_id?: components["schemas"]["UserId"];
                /** @description Only what was done to this. */
                target_id?: components["schemas"]["AnyId"];
                /**
                 * @description How many items a page holds. Values above 100 are treated as 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description An opaque `next_cursor` or `prev_cursor` from an earlier page. It works only with the filters and the sort it was made for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Adds `page.total`, counted up to 10,000. */
                include_total?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of audit events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventList"];
                };
            };
            /** @description `cursor_invalid`: The cursor is not valid. `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CursorInvalidProblem"] | components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is up. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every dependency answers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `not_ready`: The service is not ready. `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotReadyProblem"] | components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics since the shop was started. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/openmetrics-text": string;
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `access_token_expired`: The access token has expired. `access_token_invalid`: The access token is not valid. `unauthenticated`: Who are you?. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccessTokenExpiredProblem"] | components["schemas"]["AccessTokenInvalidProblem"] | components["schemas"]["UnauthenticatedProblem"];
                };
            };
            /** @description `forbidden`: Your role may not do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"];
                };
            };
            /** @description `not_acceptable`: No representation fits the Accept header. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `quota_exceeded`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["QuotaExceededProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `service_unavailable`: The shop is closed for a moment. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
                };
            };
        };
    };
}
