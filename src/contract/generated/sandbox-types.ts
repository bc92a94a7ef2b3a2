// Made by `npm run generate` from openapi/. Do not edit.
export interface paths {
    "/__sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of the sandbox
         * @description Which scenario is loaded, what the clock says, and how many rows each table has. It does not list the rows themselves.
         */
        get: operations["getSandbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a scenario from its beginning
         * @description Throws the whole shop away and fills it anew from a scenario. It cannot be undone, except with a snapshot taken before.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description The shop's time, whether it runs with yours or is pinned, and what is due next. Reading it does not move it.
         */
        get: operations["getClock"];
        put?: never;
        /**
         * Advance the clock
         * @description Moves the shop's time forward and does everything that falls due on the way, each at its own moment. Time does not go back; to go back, restore a snapshot.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the personas
         * @description The people of the sandbox with their roles at this moment, what each is good for, and the guest, who has no account. It does not list customers that a scenario adds.
         */
        get: operations["listPersonas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/personas/{persona}/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a persona in
         * @description Opens a session for a persona in one call and without a password, and answers the tokens that `loginUser` would. For `guest` it opens a cart in Kenyan shillings, whose `cart_token` goes into the header `Cart-Token`. It does not let a suspended persona in, and does not count as a login for rate limits.
         */
        post: operations["loginPersona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the mailbox
         * @description All mail that the shop has sent, newest first. Nothing of it has left this machine.
         */
        get: operations["listMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the text messages
         * @description All text messages that the shop has sent, newest first. Nothing of it has left this machine.
         */
        get: operations["listSms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the faults in force
         * @description The faults that wait for a request. A fault that is used up is not listed any more.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Inject a fault
         * @description Makes requests slow, fail, or lose their answer. It does not touch the control plane itself.
         */
        post: operations["addFault"];
        /**
         * Remove all faults
         * @description Ends every fault at once. It does not let go of requests that a latency fault already holds; they wait for their time.
         */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/faults/{fault_id}": {
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
         * Remove a fault
         * @description Ends one fault and leaves the others. It does not let go of requests that the fault already holds; they wait for their time.
         */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhook receivers
         * @description The receivers that answer for webhook addresses. It does not list what they got; each has messages of its own.
         */
        get: operations["listReceivers"];
        put?: never;
        /**
         * Program a webhook receiver
         * @description Answers for an address that webhooks are sent to, because nothing leaves the sandbox. Answers are given in order, and the last one again and again. An address without a receiver is not reachable.
         */
        post: operations["addReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/receivers/{receiver_id}": {
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
         * Remove a webhook receiver
         * @description Nobody listens at the address any more, and the messages are gone. It does not delete the webhook endpoint in the shop.
         */
        delete: operations["removeReceiver"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/receivers/{receiver_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a receiver got
         * @description The last 200 messages with headers and body as they came, newest first, so that a signature can be checked by hand. Reading does not remove them.
         */
        get: operations["listReceiverMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/provider/{payment_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the provider approve a payment
         * @description The payment provider reports at once that it took the money, or set it aside where the payment is captured by hand. It reports even when the payment is over; such news comes too late and changes nothing.
         */
        post: operations["approvePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/provider/{payment_id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the provider deny a payment
         * @description The payment provider reports at once that there will be no money. It does not take money back that was captured; such news comes too late and changes nothing.
         */
        post: operations["denyPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/provider/{payment_id}/replay-event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the provider repeat itself
         * @description The payment provider sends its last report of a payment once more, under the same id. A shop that counts each id once does nothing. A payment that was never reported about has nothing to repeat and answers 404.
         */
        post: operations["replayProviderEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recent requests
         * @description The last 200 requests to the API, newest first, without their bodies, or, for who accepts only `application/har+json`, oldest first and whole as an HTTP Archive, which the developer tools of browsers open. Passwords and tokens are blacked out. Requests to the control plane are not listed.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the counters
         * @description What the shop has done since its scenario was started, for tests and labs that are judged on counted work and not on time. What a scenario brings along is not counted.
         */
        get: operations["getCounters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the trace of a request
         * @description Everything one request did, with the steps it went through, rules it met, rows it read and changed. It never shows passwords and tokens, which are blacked out before anything is stored.
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/interleave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run requests in every order of their steps
         * @description Every request takes two steps, it is let in and it runs. This runs two or three scripts of requests in every order of these steps, or in the one that you name, each time on a copy of the shop as it is now. It does not change the shop itself.
         */
        post: operations["interleaveRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/tables/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look into a table
         * @description Rows of one table as the shop keeps them, newest first. Hashes and secrets are blacked out. It does not count as reading for the shop, so no rule sees it.
         */
        get: operations["listRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a snapshot
         * @description The whole state of the shop as one document, as the difference to its scenario. It holds no secrets that the shop does not hash, except the secrets of webhook endpoints and the tokens inside stored answers and in the links of mail.
         */
        get: operations["getState"];
        /**
         * Restore a snapshot
         * @description Replaces the whole state of the shop by a snapshot. A snapshot of another version of the sandbox is refused, and nothing changes.
         */
        put: operations["putState"];
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
        ProviderReport: {
            /** @description The `webhook-id` of the report. The shop counts each one once. */
            message: string;
            /**
             * @description What was reported.
             * @example payment.captured
             */
            type: string;
            payment_id: components["schemas"]["PaymentId"];
            /**
             * @description Where the payment stands now.
             * @enum {string}
             */
            payment_status: "created" | "requires_action" | "processing" | "authorized" | "captured" | "partially_refunded" | "refunded" | "failed" | "expired" | "voided";
            /** @description Whether the report changed the payment. It does not when it came before, or too late. */
            took_effect: boolean;
        };
        DenyRequest: {
            /** @default generic_decline */
            decline_code?: components["schemas"]["DeclineCode"];
        };
        /**
         * @description A named state to start from.
         * @enum {string}
         */
        ScenarioName: "default" | "empty" | "last-units" | "flash-sale" | "messy-catalogue" | "slow-provider" | "attack-lab" | "large";
        /** @description Id of a message. */
        MailId: string;
        /** @description Id of a fault. */
        FaultId: string;
        /** @description The `X-Request-Id` of the answer. */
        RequestId: string;
        Sandbox: {
            /** @description The name of the shop; `api` is the reader's own. */
            shop: string;
            scenario: components["schemas"]["ScenarioName"];
            /** @description What ids and tokens are made from. */
            seed: number;
            /** @description The version of tables and seeds. State of another version is not loaded. */
            version: string;
            clock: components["schemas"]["Clock"];
            /** @description Rows per table. */
            counts: {
                [key: string]: number;
            };
            /**
             * @description `saved` survives a reload, `memory` does not, `failed` means that saving was refused and the shop goes on in memory.
             * @enum {string}
             */
            storage: "memory" | "saved" | "failed";
            /**
             * @description Something to tell the reader once, or `null`.
             * @enum {string|null}
             */
            notice: "reset_after_update" | null;
        };
        ResetRequest: {
            /** @default default */
            scenario?: components["schemas"]["ScenarioName"];
            /**
             * @description What ids and tokens are made from.
             * @default 1
             */
            seed?: number;
        };
        /** @description The time of the shop. */
        Clock: {
            /** @description The shop's time. */
            now: components["schemas"]["Instant"];
            /**
             * @description A pinned clock moves only when it is advanced.
             * @enum {string}
             */
            mode: "running" | "pinned";
            /** @description How far it was advanced in all. */
            offset_seconds: number;
            /** @description What is due next, or `null`. */
            next: components["schemas"]["AgendaEntry"] | null;
            /** @description What was done while the clock advanced, oldest first. Of more than 10,000 entries these are the first. */
            done: components["schemas"]["AgendaEntry"][];
            /** @description How much was done in all. */
            done_count: number;
        };
        AgendaEntry: {
            /** @description When it is due. */
            at: components["schemas"]["Instant"];
            /**
             * @description What is to be done.
             * @example order.expire
             */
            kind: string;
            /** @description What it is about. */
            ref: string;
        };
        AdvanceRequest: {
            /**
             * @description A duration of ISO 8601 in days, hours, minutes and seconds.
             * @example PT30M
             */
            by: string;
        };
        /**
         * @description How the sandbox calls a persona.
         * @example amina
         */
        PersonaName: string;
        Persona: {
            persona: components["schemas"]["PersonaName"];
            /** @description The name. */
            name: string;
            /**
             * @description The role at this moment.
             * @enum {string}
             */
            role: "guest" | "customer" | "vendor" | "admin";
            /**
             * Format: email
             * @description What the persona logs in with by hand, or `null` for the guest.
             */
            email: string | null;
            /**
             * @description A suspended persona cannot log in.
             * @enum {string}
             */
            status: "active" | "suspended";
            /** @description What the persona is good for. */
            about: string;
        };
        PersonaList: {
            /** @description The personas. */
            data: components["schemas"]["Persona"][];
        };
        Mail: {
            id: components["schemas"]["MailId"];
            /** @description Who got it. */
            to: string;
            /** @description What kind of message it is. */
            template: string;
            /** @description The subject. */
            subject: string;
            /** @description The body, as plain text. */
            text: string;
            /** @description The token of the link in the text, so that programs need not look for it, or `null`. */
            link_token: string | null;
            /** @description When it was sent, on the shop's clock. */
            sent_at: components["schemas"]["Instant"];
        };
        MailList: {
            /** @description The mail, newest first. */
            data: components["schemas"]["Mail"][];
        };
        Sms: {
            id: components["schemas"]["MailId"];
            /** @description Who got it. */
            to: string;
            /** @description What kind of message it is. */
            template: string;
            /** @description The text. */
            text: string;
            /** @description When it was sent, on the shop's clock. */
            sent_at: components["schemas"]["Instant"];
        };
        SmsList: {
            /** @description The messages, newest first. */
            data: components["schemas"]["Sms"][];
        };
        Fault: {
            id: components["schemas"]["FaultId"];
            kind: components["schemas"]["FaultKind"];
            /** @description Only this operation. */
            operation_id?: string;
            /** @description How long to wait. */
            delay_ms?: number;
            /** @description Up to so much more at random. */
            jitter_ms?: number;
            code?: components["schemas"]["FaultCode"];
            dependency?: components["schemas"]["FaultDependency"];
            /** @description How many requests it still meets. Without it there is no end. */
            count?: number;
        };
        /**
         * @description `latency` holds a request back. `error` answers with `code` and does nothing. `timeout` loses the request: nothing is done and no answer comes. `drop_response` does the work and loses the answer. `outage` takes a `dependency` down. `crash` ends the worker of a background job after its work and before it says so.
         * @enum {string}
         */
        FaultKind: "latency" | "error" | "timeout" | "drop_response" | "outage" | "crash";
        /**
         * @description The problem to answer with.
         * @enum {string}
         */
        FaultCode: "internal_error" | "service_unavailable" | "quota_exceeded";
        /**
         * @description What is down.
         * @enum {string}
         */
        FaultDependency: "cache" | "queue" | "search";
        FaultRequest: {
            kind: components["schemas"]["FaultKind"];
            /** @description Only this operation. */
            operation_id?: string;
            /**
             * @description For `latency` and `timeout`: how long to wait.
             * @example 800
             */
            delay_ms?: number;
            /** @description Up to so much more at random. */
            jitter_ms?: number;
            code?: components["schemas"]["FaultCode"];
            dependency?: components["schemas"]["FaultDependency"];
            /** @description How many requests it meets. Without it there is no end. */
            count?: number;
        } & (unknown & unknown & unknown);
        /** @description Id of a receiver. */
        ReceiverId: string;
        /** @description Id of a message. */
        MessageId: string;
        ReceiverAnswer: {
            /** @description The status to answer with. */
            status: number;
            /** @description How long to take. More than 15,000 is a timeout. */
            delay_ms?: number;
        };
        ReceiverRequest: {
            /** @description The address to answer for. */
            url: string;
            /** @description What to answer. The last one is repeated. */
            answers: components["schemas"]["ReceiverAnswer"][];
        };
        Receiver: {
            id: components["schemas"]["ReceiverId"];
            /** @description The address that it answers for. */
            url: string;
            /** @description What it answers. */
            answers: components["schemas"]["ReceiverAnswer"][];
            /** @description How many messages it got. */
            message_count: number;
        };
        ReceiverList: {
            /** @description The receivers. */
            data: components["schemas"]["Receiver"][];
        };
        ReceiverMessage: {
            id: components["schemas"]["MessageId"];
            receiver_id: components["schemas"]["ReceiverId"];
            /** @description When it came, on the shop's clock. */
            at: components["schemas"]["Instant"];
            /** @description The headers. */
            headers: {
                [key: string]: string;
            };
            /** @description The body as it came. */
            body: string;
            /** @description What the receiver answered. */
            status: number;
        };
        ReceiverMessageList: {
            /** @description The messages, newest first. */
            data: components["schemas"]["ReceiverMessage"][];
        };
        FaultList: {
            /** @description The faults. */
            data: components["schemas"]["Fault"][];
        };
        InterleaveRequest: {
            /** @description What runs at the same time. */
            scripts: components["schemas"]["InterleaveScript"][];
            /**
             * @description With `transaction` the second step reads and writes as one. With `none` a request reads and decides in its first step and writes in its second, without looking again.
             * @default transaction
             * @enum {string}
             */
            isolation?: "transaction" | "none";
            /** @description One order: the index of the script that takes the next step, two for each request. Without it all orders are run, as long as there are no more than 1000. */
            schedule?: number[];
        };
        InterleaveScript: {
            /** @description Requests, one after the other. */
            requests: components["schemas"]["InterleavedCall"][];
        };
        InterleavedCall: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description Path and query, as they are sent. */
            path: string;
            /** @description The headers. */
            headers?: {
                [key: string]: string;
            };
            /** @description The JSON body. */
            body?: Record<string, unknown>;
        };
        InterleaveReport: {
            /** @description One for each order. The first is that of scripts that run one after the other. */
            runs: components["schemas"]["InterleaveRun"][];
        };
        InterleaveRun: {
            /** @description The order. */
            schedule: number[];
            /** @description For each script, what its requests were answered. */
            answers: components["schemas"]["InterleavedAnswer"][][];
            /** @description The rows that are not as before, as they are at the end. */
            changes: components["schemas"]["SnapshotRow"][];
        };
        InterleavedAnswer: {
            /** @description The status, or 0 when no answer came. */
            status: number;
            /** @description The JSON body, or `null`. */
            body: Record<string, unknown> | null;
        };
        RequestSummary: {
            id: components["schemas"]["RequestId"];
            /** @description When it came, on the shop's clock. */
            at: components["schemas"]["Instant"];
            /** @description The method. */
            method: string;
            /** @description Path and query. */
            path: string;
            /** @description The status, or 0 when no answer came. */
            status: number;
            /** @description The operation, or `null` when no path fitted. */
            operation_id: string | null;
            /** @description How long the shop worked on it. */
            duration_ms: number;
        };
        RequestList: {
            /** @description The requests, newest first. */
            data: components["schemas"]["RequestSummary"][];
        };
        /** @description Requests with their answers as HTTP Archive 1.2. */
        HttpArchive: {
            /** @description The archive. */
            log: {
                /** @description The version of the format. */
                version: string;
                /** @description What made it. */
                creator: Record<string, unknown>;
                /** @description The requests, oldest first. */
                entries: Record<string, unknown>[];
            };
        };
        Counters: {
            /** @description When the scenario was started. */
            since: components["schemas"]["Instant"];
            /** @description How often the shop was asked for data: once by each request that got as far as its operation, and by a GraphQL request as often as `extensions.loads` says. */
            loads: number;
            /** @description How many requests were answered 304, because the caller's own copy was still good. The shop looks before it can say so, so each is a load as well. */
            cache_hits: number;
            /** @description How often money was taken. */
            charges: number;
            /** @description How much mail was sent, text messages not included. */
            mails: number;
        };
        TraceStep: {
            /**
             * @description What was done.
             * @example authenticate
             */
            name: string;
            /** @description How long it took. */
            ms: number;
            /** @description The problem that ended the request here, or `null`. */
            outcome: string | null;
        };
        RowChange: {
            /** @description The table. */
            table: string;
            /** @description The row. */
            id: string;
            /** @description The row before, or `null` if it is new. */
            before: Record<string, unknown> | null;
            /** @description The row after, or `null` if it is gone. */
            after: Record<string, unknown> | null;
        };
        Trace: components["schemas"]["RequestSummary"] & {
            /** @description Who called: `anonymous`, `guest`, or a role and an id. */
            actor: string;
            /** @description The steps of the pipeline, in order. */
            steps: components["schemas"]["TraceStep"][];
            /** @description The business rules that were consulted. */
            rules: string[];
            /** @description Rows read per table. */
            reads: {
                [key: string]: number;
            };
            /** @description Rows changed. */
            changes: components["schemas"]["RowChange"][];
            /** @description Events that were emitted. */
            events: Record<string, unknown>[];
            /** @description What was put on the agenda. */
            agenda: components["schemas"]["AgendaEntry"][];
            request: components["schemas"]["TraceMessage"];
            response: components["schemas"]["TraceMessage"];
        };
        /** @description What came or what went. */
        TraceMessage: {
            /** @description The headers. */
            headers: {
                [key: string]: string;
            };
            /** @description The body, cut after 16 KiB, or `null`. */
            body: string | null;
        };
        RowList: {
            /** @description The rows, newest first. */
            data: Record<string, unknown>[];
            /** @description How many rows fit in all. */
            total_count: number;
        };
        Snapshot: {
            /** @description The version of tables and seeds. */
            version: string;
            scenario: components["schemas"]["ScenarioName"];
            /** @description What ids and tokens are made from. */
            seed: number;
            /** @description When the scenario was started. */
            reset_at: components["schemas"]["Instant"];
            /** @description How far the clock was advanced, in milliseconds. */
            offset_ms: number;
            /**
             * Format: date-time
             * @description Where the clock was pinned, or `null` if it runs.
             */
            pinned_at: string | null;
            /** @description How many ids, random numbers and order numbers were given out, and what else is counted since the reset. */
            counters: {
                [key: string]: number;
            };
            /** @description The rows that differ from the scenario. */
            rows: components["schemas"]["SnapshotRow"][];
        };
        SnapshotRow: {
            /** @description The table. */
            table: string;
            /** @description The row. */
            id: string;
            /** @description The row, or `null` if it was deleted. */
            row: Record<string, unknown> | null;
        };
        /**
         * Format: date-time
         * @description A point in time, RFC 3339, UTC, with milliseconds.
         * @example 2026-01-15T09:00:00.000Z
         */
        Instant: string;
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
        /** @description Id of a user. */
        UserId: string;
        /**
         * @description A currency code of ISO 4217. Minor units follow the standard, so RWF has none.
         * @example KES
         * @enum {string}
         */
        CurrencyCode: "KES" | "NGN" | "GHS" | "ETB" | "RWF" | "ZAR" | "USD";
        /** @description Id of a line of a cart. */
        CartItemId: string;
        /** @description Id of a variant. */
        VariantId: string;
        /** @description Id of a product. */
        ProductId: string;
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
        /** @description How the goods of a cart or an order reach the customer, what that costs and how long it takes. */
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
            /** @description What is wrong, in words of the language that was asked for. */
            detail: string;
        };
        /** @description Counts the changes of this resource, from 1. */
        Version: number;
        /** @description The same value as the `ETag` header, so that an item of a list is enough for a guarded write. */
        ETagValue: string;
        /** @description What somebody wants to buy, with live prices, and everything a checkout would stumble over. */
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
        /** @description Id of a payment. */
        PaymentId: string;
        /**
         * @description Why there is no money.
         * @enum {string}
         */
        DeclineCode: "generic_decline" | "insufficient_funds" | "expired_card" | "authentication_failed" | "action_expired" | "provider_error";
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
             * @description The kind of problem, for programs. It never changes.
             * @constant
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
        /** @description The snapshot was taken with other tables or other seeds, or it names tables and rows that this sandbox does not have. Nothing was changed. */
        SnapshotIncompatibleProblem: {
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
            code: "snapshot_incompatible";
            /** @description What happened this time, in words. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was called.
             */
            instance?: string;
            /** @description The request's name in logs. */
            request_id: string;
            /** @description The version of the snapshot. */
            snapshot_version: string;
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
            meta?: components["schemas"]["FieldErrorMeta"];
        };
        /** @description The bound that was broken, for programs: of a number itself, of a text its characters, of a list its entries. Rules without a bound have none. */
        FieldErrorMeta: {
            /** @description The least that is taken. */
            min?: number;
            /** @description The most that is taken. */
            max?: number;
        };
    };
    responses: never;
    parameters: {
        /** @description The payment. */
        PaymentId: components["schemas"]["PaymentId"];
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
        /** @description The next and the previous page, and from every page but the first the way back to it (RFC 8288). */
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
    getSandbox: {
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
            /** @description The sandbox. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sandbox"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    resetSandbox: {
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
                "application/json": components["schemas"]["ResetRequest"];
            };
        };
        responses: {
            /** @description The fresh sandbox. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sandbox"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    getClock: {
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
            /** @description The clock. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    advanceClock: {
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
                "application/json": components["schemas"]["AdvanceRequest"];
            };
        };
        responses: {
            /** @description The clock, and what was done on the way. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    listPersonas: {
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
            /** @description The personas. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaList"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    loginPersona: {
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
                /** @description The persona, as `listPersonas` names it. */
                persona: components["schemas"]["PersonaName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens of the persona. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            /** @description A cart of the guest. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FilterInvalidProblem"] | components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `account_suspended`: The account is suspended. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountSuspendedProblem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    listMail: {
        parameters: {
            query?: {
                /** @description Only mail to this address. */
                to?: string;
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
            /** @description The mail. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailList"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    listSms: {
        parameters: {
            query?: {
                /** @description Only messages to this number, in E.164. */
                to?: string;
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
            /** @description The text messages. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsList"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    listFaults: {
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
            /** @description The faults. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    addFault: {
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
                "application/json": components["schemas"]["FaultRequest"];
            };
        };
        responses: {
            /** @description The fault. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    clearFaults: {
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
            /** @description No fault is in force. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    removeFault: {
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
                /** @description The fault. */
                fault_id: components["schemas"]["FaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fault is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    listReceivers: {
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
            /** @description The receivers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverList"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    addReceiver: {
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
                "application/json": components["schemas"]["ReceiverRequest"];
            };
        };
        responses: {
            /** @description The receiver. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receiver"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    removeReceiver: {
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
                /** @description The receiver. */
                receiver_id: components["schemas"]["ReceiverId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receiver is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    listReceiverMessages: {
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
                /** @description The receiver. */
                receiver_id: components["schemas"]["ReceiverId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverMessageList"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    approvePayment: {
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
                /** @description The payment. */
                payment_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was reported, and what came of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderReport"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    denyPayment: {
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
                /** @description The payment. */
                payment_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DenyRequest"];
            };
        };
        responses: {
            /** @description What was reported, and what came of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderReport"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    replayProviderEvent: {
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
                /** @description The payment. */
                payment_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was reported, and what came of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderReport"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description How many to list. */
                limit?: number;
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
            /** @description The requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestList"];
                    "application/har+json": components["schemas"]["HttpArchive"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    getCounters: {
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
            /** @description The counters. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counters"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    getRequest: {
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
                /** @description The `X-Request-Id` of the answer. */
                request_id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trace. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trace"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    interleaveRequests: {
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
                "application/json": components["schemas"]["InterleaveRequest"];
            };
        };
        responses: {
            /** @description What each request was answered, and what was changed, for each order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterleaveReport"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    listRows: {
        parameters: {
            query?: {
                /** @description Only rows that have this text in a value, without regard to case. */
                search?: string;
                /** @description How many rows. */
                limit?: number;
                /** @description How many rows to leave out before. */
                offset?: number;
            };
            header?: {
                /**
                 * @description The language of titles and details of problems: en, fr or sw.
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The table, by a name of `counts` in `getSandbox`. */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, and how many fit in all. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowList"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    getState: {
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
            /** @description The snapshot. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    putState: {
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
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description The restored sandbox. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sandbox"];
                };
            };
            /** @description `filter_invalid`: A parameter is not valid. `malformed_request`: The request cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAcceptableProblem"];
                };
            };
            /** @description `snapshot_incompatible`: The snapshot does not fit this version. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SnapshotIncompatibleProblem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Date: components["headers"]["Date"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
}
