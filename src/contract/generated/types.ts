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
        patch?: never;
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
        /**
         * Create a category
         * @description Creates a category at the top or under another one, four levels deep at the most, with the attributes that its products have. It does not move products into it: use `updateProduct`.
         */
        post: operations["createCategory"];
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
        /**
         * Delete an empty category
         * @description Deletes a category that holds no product, not even a draft, and no other category. It does not move anything out of it first.
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /**
         * Change a category
         * @description Renames a category, moves it with everything below it, or replaces its attribute definitions. It does not change what products say about themselves: a product meets new definitions the next time it is changed.
         */
        patch: operations["updateCategory"];
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
        /**
         * Create a draft
         * @description Creates a product as a draft, which only its vendor and administrators see. It is not for sale yet: add variants, attach an image, and publish it with `updateProduct`.
         */
        post: operations["createProduct"];
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
        /**
         * Delete a draft
         * @description Deletes a draft with its variants, if nobody has ever ordered it. It does not delete what was ordered or is on sale: archive that with `updateProduct`.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /**
         * Change or publish a product
         * @description Changes what is sent and leaves the rest. `status` publishes a draft, archives an active product, or makes an archived one a draft again. It does not touch orders, which keep what was bought, nor add or remove images.
         */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/products/{product_id}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a variant to a product
         * @description Adds a variant with its article number, the value of every option, and a price for each currency. It does not put any into stock: a new variant starts with none.
         */
        post: operations["createVariant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/variants/{variant_id}": {
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
         * Delete a variant
         * @description Deletes a variant of which nothing is held, and takes it out of open carts. It never deletes the last variant of an active product, and orders keep what was bought.
         */
        delete: operations["deleteVariant"];
        options?: never;
        head?: never;
        /**
         * Change a variant
         * @description Changes price, article number, options or status, and leaves what is not sent. Carts show the new price at once. It does not change stock, nor orders that were placed.
         */
        patch: operations["updateVariant"];
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
         * @description Finds active products whose title, description, vendor or category has every word of `q`, best first, and says where the words are. A misspelt word that is found nowhere is read as the nearest one that is. Facets count what each filter would leave; they ignore their own filter. It does not find drafts. When the search is down, `listProducts` still works.
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
    "/products/{product_id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach an uploaded image
         * @description Gives a product an image from an upload that was scanned, ten at the most. Its renditions are pending for three seconds; look at the product to see them ready. The sandbox does not keep the bytes: it draws a picture in their place.
         */
        post: operations["attachProductImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/images/{image_id}": {
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
         * Remove an image
         * @description Removes an image with all its renditions; the others move up. It does not take the last image from an active product, because nothing is sold without one.
         */
        delete: operations["deleteProductImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reviews of a product
         * @description Approved reviews of a product, newest first, with how often each number of stars was given. Authors also see their own that is not approved yet. It does not show what was rejected to anybody else.
         */
        get: operations["listReviews"];
        put?: never;
        /**
         * Review a product
         * @description Submits a review of a product that was delivered to you, one for each product. It is not public yet: a moderator looks at it first.
         */
        post: operations["createReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reviews for moderation
         * @description Reviews of all products by state, oldest first, with what the shop noticed by itself. It does not decide anything: use `moderateReview`.
         */
        get: operations["listReviewQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{review_id}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Approve or reject a review
         * @description Publishes a review, or keeps it from the public with a reason that its author is told. The rating of the product follows at once. It does not change what the review says.
         */
        put: operations["moderateReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stock
         * @description How many units of each variant are in the warehouse, held for orders, and available, by article number. A vendor sees only their own. It does not show why stock has changed.
         */
        get: operations["listInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct stock
         * @description Adds to the units in the warehouse or takes away from them, with a reason. It never goes below what is held for orders. It does not set a number: say how many more or fewer there are, so that two people who do it at once do not overwrite each other.
         */
        post: operations["createInventoryAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a file
         * @description Says what is going to come, and gets an address for the bytes that works once within 15 minutes. It takes PNG, JPEG and WebP up to 5 MiB, and no SVG or HTML. Nothing is sent yet: put the bytes with `putUploadContent`.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{upload_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send the bytes of a file
         * @description Takes the bytes of an announced file, once. Their number, their SHA-256 and their first bytes must be what was announced; a `Content-Digest` header is checked too. The file cannot be used yet: it is scanned first, which takes three seconds, and a file that hides a second one, or that has more than 25 million pixels, is rejected.
         */
        put: operations["putUploadContent"];
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
        /**
         * @description A currency code of ISO 4217. Minor units follow the standard, so RWF has none.
         * @example KES
         * @enum {string}
         */
        CurrencyCode: "KES" | "NGN" | "GHS" | "ETB" | "RWF" | "ZAR" | "USD";
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
        /** @description With `view=flat` (the default) `data` holds categories; with `view=tree` it holds the top of the tree. */
        CategoryList: {
            /** @description The categories. */
            data: (components["schemas"]["Category"] | components["schemas"]["CategoryNode"])[];
            page: components["schemas"]["Page"];
            /** @description Nothing yet. */
            meta: Record<string, unknown>;
        };
        CreateCategoryRequest: {
            /**
             * @description The name for people.
             * @example Honey
             */
            name: string;
            /** @description Made from the name when it is left out. */
            slug?: components["schemas"]["Slug"];
            /** @description The category above, or `null` for the top. */
            parent_id?: components["schemas"]["CategoryId"] | null;
            /** @description Where it stands. Last when it is left out. */
            position?: number;
            /** @description What products of this category say about themselves. */
            attribute_definitions?: components["schemas"]["AttributeDefinition"][];
        };
        UpdateCategoryRequest: {
            /**
             * @description The name for people.
             * @example Coffee and cocoa
             */
            name?: string;
            slug?: components["schemas"]["Slug"];
            /** @description The new category above, or `null` for the top. */
            parent_id?: components["schemas"]["CategoryId"] | null;
            /** @description Where it stands among its siblings. */
            position?: number;
            /** @description All definitions. They replace the old ones as a whole. */
            attribute_definitions?: components["schemas"]["AttributeDefinition"][];
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
        /** @description Id of an upload. */
        UploadId: string;
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
            /** @description Where it came from. Left out for images that the shop began with. */
            upload_id?: components["schemas"]["UploadId"];
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
        /** @description The categories it is in. */
        CategoryIds: components["schemas"]["CategoryId"][];
        CreateProductRequest: {
            /** @description Who sells it. A vendor may leave it out; an administrator has to name one. */
            vendor_id?: components["schemas"]["VendorId"];
            category_ids: components["schemas"]["CategoryIds"];
            /**
             * @description The name for people.
             * @example Forest honey
             */
            title: string;
            /** @description Made from the title when it is left out. */
            slug?: components["schemas"]["Slug"];
            /**
             * @description A few plain sentences.
             * @example Dark honey from the Aberdare forest.
             */
            description?: string;
            /** @description What a buyer can choose. */
            options?: components["schemas"]["ProductOption"][];
            /** @description Values for the attribute definitions of its categories (BR-09). */
            attributes?: {
                [key: string]: string | number | boolean;
            };
        };
        /** @description Something a vendor sells, in one or more variants. */
        Product: components["schemas"]["ProductItem"] & unknown;
        ImageChange: {
            id: components["schemas"]["ImageId"];
            /** @description What the image shows, for people who do not see it. */
            alt?: string;
        };
        UpdateProductRequest: {
            /**
             * @description The name for people.
             * @example Nyeri AA coffee beans
             */
            title?: string;
            slug?: components["schemas"]["Slug"];
            /** @description A few plain sentences. */
            description?: string;
            category_ids?: components["schemas"]["CategoryIds"];
            /** @description All options. Every variant must still fit them. */
            options?: components["schemas"]["ProductOption"][];
            /** @description Values to change; `null` takes one away, and those that are not named stay. */
            attributes?: {
                [key: string]: string | number | boolean | null;
            };
            /**
             * @description A draft becomes active, an active product archived, an archived one a draft again.
             * @enum {string}
             */
            status?: "draft" | "active" | "archived";
            /** @description All images of the product in their new order, with new texts where these are given. */
            images?: components["schemas"]["ImageChange"][];
        };
        /**
         * @description The vendor's article number. It is unique for the vendor.
         * @example HONEY-250G
         */
        Sku: string;
        /**
         * @description The value of each option of the product. No two variants have the same.
         * @example {
         *       "size": "250 g"
         *     }
         */
        OptionValues: {
            [key: string]: string;
        };
        /** @description One price for each currency it is sold in. */
        Prices: components["schemas"]["Money"][];
        /**
         * @description An archived variant cannot be bought.
         * @enum {string}
         */
        VariantStatus: "active" | "archived";
        CreateVariantRequest: {
            sku: components["schemas"]["Sku"];
            option_values?: components["schemas"]["OptionValues"];
            prices: components["schemas"]["Prices"];
            /** @description The price before a reduction, or `null`. */
            compare_at?: components["schemas"]["Money"] | null;
            /**
             * @description In grams.
             * @example 250
             */
            weight_g?: number;
            /** @description The most of it one cart may hold, or `null` for 99. */
            quantity_limit?: number | null;
            status?: components["schemas"]["VariantStatus"];
        };
        UpdateVariantRequest: {
            sku?: components["schemas"]["Sku"];
            option_values?: components["schemas"]["OptionValues"];
            prices?: components["schemas"]["Prices"];
            /** @description The price before a reduction, or `null`. */
            compare_at?: components["schemas"]["Money"] | null;
            /** @description In grams, or `null`. */
            weight_g?: number | null;
            /** @description The most of it one cart may hold, or `null` for 99. */
            quantity_limit?: number | null;
            status?: components["schemas"]["VariantStatus"];
        };
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
        Correction: {
            /** @description The word as it came. */
            from: string;
            /** @description The word it was read as. */
            to: string;
        };
        FacetValue: {
            /** @description What to send. */
            value: string;
            /** @description The name for people. */
            label: string;
            /** @description How many products there would be. */
            count: number;
        };
        Facet: {
            /**
             * @description The parameter to filter by: send it with one of the values.
             * @example attributes[roast]
             */
            parameter: string;
            /** @description The name for people. */
            label: string;
            /** @description The most frequent values, the greatest count first. */
            values: components["schemas"]["FacetValue"][];
        };
        SearchResult: {
            /** @description The hits, best first. */
            data: components["schemas"]["SearchHit"][];
            page: components["schemas"]["Page"];
            /** @description What was searched for, and how to narrow it. */
            meta: {
                /** @description What was asked for. */
                query: string;
                /** @description Words that were found nowhere, and what they were read as. */
                corrections: components["schemas"]["Correction"][];
                /** @description What each filter would leave. The counts of a facet ignore its own filter (BR-09). */
                facets: components["schemas"]["Facet"][];
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
        /**
         * @description A country code of ISO 3166-1, two letters.
         * @example KE
         */
        CountryCode: string;
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
        AttachImageRequest: {
            upload_id: components["schemas"]["UploadId"];
            /**
             * @description What the image shows, for people who do not see it.
             * @example A jar of dark honey on a wooden table
             */
            alt: string;
            /** @description Where it goes. Last when it is left out. */
            position?: number;
        };
        /** @description Id of a review. */
        ReviewId: string;
        ReviewAuthor: {
            id: components["schemas"]["UserId"];
            /** @description The author as others see them. */
            display_name: string;
        };
        /** @description What a customer says about a product that was delivered to them. */
        Review: {
            id: components["schemas"]["ReviewId"];
            product_id: components["schemas"]["ProductId"];
            /** @description Who wrote it. */
            author: components["schemas"]["ReviewAuthor"];
            /** @description Stars, from 1 to 5. */
            rating: number;
            /** @description The review in one line. */
            title: string;
            /** @description What others should know, in plain text. */
            body: string;
            /**
             * @description Only approved reviews are public.
             * @enum {string}
             */
            status: "pending" | "approved" | "rejected";
            /** @description Whether the author got the product from this shop. Nobody else can review it (BR-31). */
            verified_purchase: boolean;
            /** @description Why it was rejected, or `null`. */
            reason: string | null;
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
        };
        RatingCount: {
            /** @description Stars. */
            rating: number;
            /** @description How many approved reviews gave them. */
            count: number;
        };
        ReviewList: {
            /** @description The reviews of this page. */
            data: components["schemas"]["Review"][];
            page: components["schemas"]["Page"];
            /** @description About all approved reviews of the product, whatever the filter. */
            meta: {
                rating: components["schemas"]["Rating"];
                /** @description How often each number of stars was given, from 5 to 1. */
                histogram: components["schemas"]["RatingCount"][];
            };
        };
        CreateReviewRequest: {
            /**
             * @description Stars, from 1 to 5.
             * @example 4
             */
            rating: number;
            /**
             * @description The review in one line.
             * @example Bright and fresh
             */
            title: string;
            /**
             * @description What others should know, in plain text.
             * @example The beans came two days after they were roasted.
             */
            body: string;
        };
        /**
         * @description A link, a way to reach somebody, or mostly capital letters.
         * @enum {string}
         */
        ReviewFlag: "link" | "contact" | "shouting";
        /** @description A review as moderators see it. */
        QueuedReview: components["schemas"]["Review"] & {
            /** @description What the shop noticed by itself. */
            flags: components["schemas"]["ReviewFlag"][];
        };
        ReviewQueue: {
            /** @description The reviews of this page, oldest first. */
            data: components["schemas"]["QueuedReview"][];
            page: components["schemas"]["Page"];
            /** @description Nothing yet. */
            meta: Record<string, unknown>;
        };
        ModerateReviewRequest: {
            /**
             * @description Whether it is published.
             * @enum {string}
             */
            decision: "approved" | "rejected";
            /**
             * @description Why it is rejected. The author reads it, so it is required then.
             * @example It holds a telephone number.
             */
            reason?: string;
        };
        /** @description The stock of one variant. */
        InventoryItem: {
            variant_id: components["schemas"]["VariantId"];
            product_id: components["schemas"]["ProductId"];
            /** @description The vendor's article number. */
            sku: string;
            /** @description The title of the product. */
            title: string;
            /** @description The value of each option. */
            option_values: {
                [key: string]: string;
            };
            /** @description Units in the warehouse. */
            on_hand: number;
            /** @description Units held for orders that are not shipped. */
            reserved: number;
            /** @description Units that can be ordered now. */
            available: number;
            /** @description So few available units count as low. */
            threshold: number;
            /** @description Whether it is time to order more. */
            is_low: boolean;
            updated_at: components["schemas"]["Instant"];
        };
        InventoryList: {
            /** @description The variants of this page, by article number. */
            data: components["schemas"]["InventoryItem"][];
            page: components["schemas"]["Page"];
            /** @description Nothing yet. */
            meta: Record<string, unknown>;
        };
        /**
         * @description Goods came, goods were damaged, or somebody counted.
         * @enum {string}
         */
        AdjustmentReason: "received" | "damaged" | "count";
        CreateInventoryAdjustmentRequest: {
            variant_id: components["schemas"]["VariantId"];
            /**
             * @description How many more there are, or fewer with a minus sign. Not 0.
             * @example 24
             */
            delta: number;
            reason: components["schemas"]["AdjustmentReason"];
            /**
             * @description Anything to add.
             * @example Delivery of this morning
             */
            note?: string;
        };
        /** @description Id of a correction of stock. */
        AdjustmentId: string;
        /** @description A correction of stock. It is never changed. */
        InventoryAdjustment: {
            id: components["schemas"]["AdjustmentId"];
            variant_id: components["schemas"]["VariantId"];
            /** @description How many more, or fewer with a minus sign. */
            delta: number;
            reason: components["schemas"]["AdjustmentReason"];
            /** @description What was added, or `null`. */
            note: string | null;
            /** @description Units in the warehouse after it. */
            on_hand_after: number;
            created_at: components["schemas"]["Instant"];
        };
        /**
         * @description The SHA-256 of the bytes, written as in `Content-Digest` (RFC 9530).
         * @example sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:
         */
        ContentDigest: string;
        CreateUploadRequest: {
            /**
             * @description The name for people. It is never used as a path.
             * @example honey.png
             */
            filename: string;
            /**
             * @description What the file is: `image/png`, `image/jpeg` or `image/webp`. The bytes have to agree.
             * @example image/png
             */
            content_type: string;
            /**
             * @description How many bytes it has, 5 MiB at the most.
             * @example 69
             */
            size: number;
            digest: components["schemas"]["ContentDigest"];
        };
        /** @description A file on its way in. */
        Upload: {
            id: components["schemas"]["UploadId"];
            /** @description The name for people. */
            filename: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            content_type: "image/png" | "image/jpeg" | "image/webp";
            /** @description How many bytes it has. */
            size: number;
            digest: components["schemas"]["ContentDigest"];
            /**
             * @description Where it stands. Bytes are scanned for a few seconds before anything can use them.
             * @enum {string}
             */
            status: "pending" | "complete" | "scanning" | "ready" | "rejected";
            /**
             * Format: uri-reference
             * @description Where to put the bytes, once, before `expires_at`.
             */
            upload_url: string;
            expires_at: components["schemas"]["Instant"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
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
        /** @description Checkout and reviews need an address that is known to reach the customer. */
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
        /** @description The body is larger than the operation takes: 1 MiB, and 5 MiB for a file. The rest of it is not read. */
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
        /** @description The operation changes what others may be changing too, so it must know which version you saw (RFC 6585). */
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
        /** @description The `Content-Type` header is missing or names something other than the operation takes, or the bytes of a file are something else than it was announced as. */
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
        /** @description A tree must stay a tree. */
        CategoryCycleProblem: {
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
            code: "category_cycle";
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
        /** @description Only an empty category without others below it can be deleted, so that no product loses its place. */
        CategoryNotEmptyProblem: {
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
            code: "category_not_empty";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description Products in it, drafts and archived ones too. */
            products: number;
            /** @description Categories directly below it. */
            children: number;
        };
        /** @description The category, or one below it, would stand on a fifth level. */
        CategoryTooDeepProblem: {
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
            code: "category_too_deep";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The most levels a tree can have. */
            limit: number;
        };
        /** @description The state machine of the resource has no such step. */
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
             * @description The kind of problem, for programs. It never changes. (enum property replaced by openapi-typescript)
             * @enum {string}
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
            /** @description The state it is in. */
            from: string;
            /** @description The state that was asked for. */
            to: string;
            /** @description The states it can go to from here. */
            allowed: string[];
        };
        /** @description Somebody has ordered the product. Orders keep pointing to what was bought. */
        ProductHasOrdersProblem: {
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
            code: "product_has_orders";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description Orders that hold the product, in whatever state. */
            orders: number;
        };
        /** @description An active product needs an image, an active variant, a price, and the attributes that its categories require. */
        ProductNotPublishableProblem: {
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
            code: "product_not_publishable";
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
            missing: ("image" | "variant" | "price" | "attributes")[];
        };
        /** @description Article numbers are unique for each vendor. */
        SkuTakenProblem: {
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
            code: "sku_taken";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The article number that is taken. */
            sku: string;
        };
        /** @description Slugs stand in addresses, so no two products and no two categories share one. */
        SlugTakenProblem: {
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
            code: "slug_taken";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            slug: components["schemas"]["Slug"];
            suggestion: components["schemas"]["Slug"];
        };
        /** @description Units of the variant are held for orders, or the product would be left with nothing to sell. */
        VariantInUseProblem: {
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
            code: "variant_in_use";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description Units held for orders. 0 when it is the last variant. */
            reserved: number;
        };
        /** @description A hundred variants are there already. */
        VariantLimitReachedProblem: {
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
            code: "variant_limit_reached";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The most variants a product can have. */
            limit: number;
        };
        /** @description A buyer who chooses all options must arrive at one variant. */
        VariantOptionsTakenProblem: {
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
            code: "variant_options_taken";
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
        /** @description `Content-Digest`, or the size and the digest that the upload was announced with, differ from what came. */
        DigestMismatchProblem: {
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
            code: "digest_mismatch";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The digest that the bytes should have. */
            expected: string;
        };
        /** @description Ten images are there already. */
        ImageLimitReachedProblem: {
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
            code: "image_limit_reached";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The most images a product can have. */
            limit: number;
        };
        /** @description The address of an upload works once, and it has been used. */
        UploadCompleteProblem: {
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
            code: "upload_complete";
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
        /** @description The address of an upload works for 15 minutes on the shop's clock. */
        UploadExpiredProblem: {
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
            code: "upload_expired";
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
        /** @description The bytes have not come, are being scanned, or were rejected. */
        UploadNotReadyProblem: {
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
            code: "upload_not_ready";
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
             * @description Where the upload stands.
             * @enum {string}
             */
            upload_status: "pending" | "complete" | "scanning" | "rejected";
            /** @description Why it was rejected, or `null`. */
            reason: ("broken" | "has_a_second_file" | "too_many_pixels") | null;
        };
        /** @description None of your orders with this product was delivered. */
        PurchaseRequiredProblem: {
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
            code: "purchase_required";
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
        /** @description You have written a review of this product. It counts while it waits, and when it was rejected. */
        ReviewExistsProblem: {
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
            code: "review_exists";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            review_id: components["schemas"]["ReviewId"];
        };
        /** @description The correction takes away units that are held for orders, or more than there are. */
        StockBelowReservedProblem: {
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
            code: "stock_below_reserved";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description Units in the warehouse. */
            on_hand: number;
            /** @description Units held for orders. */
            reserved: number;
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
        /** @description The variant. */
        VariantId: components["schemas"]["VariantId"];
        /** @description The cart. */
        CartId: components["schemas"]["CartId"];
        /** @description The line of the cart. */
        CartItemId: components["schemas"]["CartItemId"];
        /** @description The order. */
        OrderId: components["schemas"]["OrderId"];
        /** @description The image. */
        ImageId: components["schemas"]["ImageId"];
        /** @description The review. */
        ReviewId: components["schemas"]["ReviewId"];
        /** @description The upload. */
        UploadId: components["schemas"]["UploadId"];
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
    createCategory: {
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
                "application/json": components["schemas"]["CreateCategoryRequest"];
            };
        };
        responses: {
            /** @description The category. */
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
                    "application/json": components["schemas"]["Category"];
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
            /** @description `idempotency_in_progress`: The first request with this key is still running. `slug_taken`: The slug is taken. */
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
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["SlugTakenProblem"];
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
            /** @description `category_too_deep`: The tree would be too deep. `idempotency_key_reused`: The key belongs to another request. `validation_failed`: The body breaks the schema. */
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
                    "application/problem+json": components["schemas"]["CategoryTooDeepProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
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
    deleteCategory: {
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
                /** @description The category. */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            /** @description `category_not_empty`: The category is not empty. */
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
                    "application/problem+json": components["schemas"]["CategoryNotEmptyProblem"];
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
    updateCategory: {
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
                /** @description The category. */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCategoryRequest"];
            };
        };
        responses: {
            /** @description The category as it is now. */
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
            /** @description `category_cycle`: A category cannot lie below itself. `slug_taken`: The slug is taken. */
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
                    "application/problem+json": components["schemas"]["CategoryCycleProblem"] | components["schemas"]["SlugTakenProblem"];
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
            /** @description `category_too_deep`: The tree would be too deep. `validation_failed`: The body breaks the schema. */
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
                    "application/problem+json": components["schemas"]["CategoryTooDeepProblem"] | components["schemas"]["ValidationFailedProblem"];
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
    createProduct: {
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
                "application/json": components["schemas"]["CreateProductRequest"];
            };
        };
        responses: {
            /** @description The draft. */
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
                    "application/json": components["schemas"]["Product"];
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
            /** @description `idempotency_in_progress`: The first request with this key is still running. `slug_taken`: The slug is taken. */
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
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["SlugTakenProblem"];
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
    deleteProduct: {
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
                /** @description The product. */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            /** @description `invalid_transition`: This step is not possible from here. `product_has_orders`: The product was ordered. */
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
                    "application/problem+json": components["schemas"]["InvalidTransitionProblem"] | components["schemas"]["ProductHasOrdersProblem"];
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
    updateProduct: {
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
                /** @description The product. */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProductRequest"];
            };
        };
        responses: {
            /** @description The product as it is now. */
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
            /** @description `invalid_transition`: This step is not possible from here. `product_not_publishable`: The product is not ready to be sold. `slug_taken`: The slug is taken. */
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
                    "application/problem+json": components["schemas"]["InvalidTransitionProblem"] | components["schemas"]["ProductNotPublishableProblem"] | components["schemas"]["SlugTakenProblem"];
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
    createVariant: {
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
                /** @description The product. */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVariantRequest"];
            };
        };
        responses: {
            /** @description The variant. */
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
                    "application/json": components["schemas"]["Variant"];
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
            /** @description `idempotency_in_progress`: The first request with this key is still running. `sku_taken`: The article number is taken. `variant_limit_reached`: The product has too many variants. `variant_options_taken`: Another variant has these options. */
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
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["SkuTakenProblem"] | components["schemas"]["VariantLimitReachedProblem"] | components["schemas"]["VariantOptionsTakenProblem"];
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
    deleteVariant: {
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
                /** @description The variant. */
                variant_id: components["parameters"]["VariantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            /** @description `variant_in_use`: The variant is in use. */
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
                    "application/problem+json": components["schemas"]["VariantInUseProblem"];
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
    updateVariant: {
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
                /** @description The variant. */
                variant_id: components["parameters"]["VariantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVariantRequest"];
            };
        };
        responses: {
            /** @description The variant as it is now. */
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
                    "application/json": components["schemas"]["Variant"];
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
            /** @description `sku_taken`: The article number is taken. `variant_options_taken`: Another variant has these options. */
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
                    "application/problem+json": components["schemas"]["SkuTakenProblem"] | components["schemas"]["VariantOptionsTakenProblem"];
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
                /** @description Best first, or by price, rating or age; a minus sign turns the order round. What has no price in `currency` or no rating comes last. */
                sort?: "relevance" | "price" | "-price" | "rating" | "-rating" | "created_at" | "-created_at";
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
    attachProductImage: {
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
                /** @description The product. */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachImageRequest"];
            };
        };
        responses: {
            /** @description The image. Its renditions are on their way. */
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
                    "application/json": components["schemas"]["Image"];
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
            /** @description `idempotency_in_progress`: The first request with this key is still running. `image_limit_reached`: The product has too many images. `upload_not_ready`: The upload cannot be used. */
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
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["ImageLimitReachedProblem"] | components["schemas"]["UploadNotReadyProblem"];
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
    deleteProductImage: {
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
                /** @description The product. */
                product_id: components["parameters"]["ProductId"];
                /** @description The image. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            /** @description `product_not_publishable`: The product is not ready to be sold. */
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
                    "application/problem+json": components["schemas"]["ProductNotPublishableProblem"];
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
    listReviews: {
        parameters: {
            query?: {
                /** @description Only reviews with this many stars. */
                rating?: number;
                /** @description By when they were written or by their stars; a minus sign turns the order round. */
                sort?: "created_at" | "-created_at" | "rating" | "-rating";
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
                /** @description The product. */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reviews. */
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
                    "application/json": components["schemas"]["ReviewList"];
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
    createReview: {
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
                /** @description The product. */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReviewRequest"];
            };
        };
        responses: {
            /** @description The review. It waits for a moderator. */
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
                    "application/json": components["schemas"]["Review"];
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
            /** @description `email_not_verified`: The e-mail address is not verified. `forbidden`: Your role may not do this. `purchase_required`: Only buyers can review. */
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
                    "application/problem+json": components["schemas"]["EmailNotVerifiedProblem"] | components["schemas"]["ForbiddenProblem"] | components["schemas"]["PurchaseRequiredProblem"];
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
            /** @description `idempotency_in_progress`: The first request with this key is still running. `review_exists`: You have reviewed this before. */
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
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["ReviewExistsProblem"];
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
    listReviewQueue: {
        parameters: {
            query?: {
                /** @description Only reviews in this state. */
                status?: "pending" | "approved" | "rejected";
                /** @description Only reviews with this flag. */
                flag?: components["schemas"]["ReviewFlag"];
                /** @description Only reviews that were written at least so many hours ago. */
                min_age_hours?: number;
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
            /** @description A page of reviews. */
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
                    "application/json": components["schemas"]["ReviewQueue"];
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
    moderateReview: {
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
                /** @description The review. */
                review_id: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModerateReviewRequest"];
            };
        };
        responses: {
            /** @description The review as it is now. */
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
                    "application/json": components["schemas"]["QueuedReview"];
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
            /** @description `invalid_transition`: This step is not possible from here. */
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
    listInventory: {
        parameters: {
            query?: {
                /** @description `true` for variants of which five or fewer are available, `false` for the others. */
                low_stock?: boolean;
                /** @description Only variants of this product. */
                product_id?: components["schemas"]["ProductId"];
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
            /** @description A page of variants. */
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
                    "application/json": components["schemas"]["InventoryList"];
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
    createInventoryAdjustment: {
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
                "application/json": components["schemas"]["CreateInventoryAdjustmentRequest"];
            };
        };
        responses: {
            /** @description The correction, and what is there after it. */
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
                    "application/json": components["schemas"]["InventoryAdjustment"];
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
            /** @description `idempotency_in_progress`: The first request with this key is still running. `stock_below_reserved`: Less would be left than is held. */
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
                    "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"] | components["schemas"]["StockBelowReservedProblem"];
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
    createUpload: {
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
                "application/json": components["schemas"]["CreateUploadRequest"];
            };
        };
        responses: {
            /** @description The upload, and where to put the bytes. */
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
                    "application/json": components["schemas"]["Upload"];
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
    putUploadContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The SHA-256 of the body, as `sha-256=:…:` (RFC 9530). Other algorithms are not looked at. */
                "Content-Digest"?: string;
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The upload. */
                upload_id: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/*": string;
            };
        };
        responses: {
            /** @description The bytes are here, and are being scanned. */
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
            /** @description `upload_complete`: The bytes came before. */
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
                    "application/problem+json": components["schemas"]["UploadCompleteProblem"];
                };
            };
            /** @description `upload_expired`: The upload has expired. */
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
                    "application/problem+json": components["schemas"]["UploadExpiredProblem"];
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
            /** @description `digest_mismatch`: The bytes are not what was announced. `validation_failed`: The body breaks the schema. */
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
                    "application/problem+json": components["schemas"]["DigestMismatchProblem"] | components["schemas"]["ValidationFailedProblem"];
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
