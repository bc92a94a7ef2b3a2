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
         * @description Exchanges an e-mail address and a password for an access token (15 minutes) and a refresh token (30 days). It does not say which of the two was wrong, and it does not end other sessions of the account.
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
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
         * @description Cancels an order of which nothing has left, and gives its stock back at once. It does not delete the order and does not reopen the cart.
         */
        post: operations["cancelOrder"];
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
}
export type webhooks = Record<string, never>;
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
        };
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
        /** @description Id of a cart. */
        CartId: string;
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
            placed_at: components["schemas"]["Instant"];
            version: components["schemas"]["Version"];
            etag: components["schemas"]["ETagValue"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        CancelOrderRequest: {
            reason: components["schemas"]["CancellationReason"];
            /**
             * @description Anything to add.
             * @example I ordered the wrong size.
             */
            note?: string;
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
        /** @description The operation changes something that others may change too, and only the version you saw can protect their work from being overwritten. */
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
        /** @description The order. */
        OrderId: components["schemas"]["OrderId"];
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
}
