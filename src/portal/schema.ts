/** Generated from openapi.yaml by `npm run schema`; do not edit. */

export interface paths {
    "/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which city and which kind of portal answers */
        get: operations["getAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange a Zalo access token for a session; never a proof of identity */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End the session; safe to repeat */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchanges/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a Zalo phone token for the phone's number
         * @description A token that was used before answers like one that is no token, 400 `invalid`.
         */
        post: operations["exchangePhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchanges/location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A point from a Zalo location token, or a point as measured, with the unit it lies in
         * @description Nothing of the place is kept. Zalo gives a place only with the access token of the same citizen, which the
         *     session stands for: a `zalo_token` without a session answers 401. A token that was used before answers like one that is no token, 400 `invalid`.
         */
        post: operations["exchangeLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole index of public services in one document, one small row a procedure
         * @description One document with a strong ETag instead of pages, so that search works without a network.
         */
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One public service */
        get: operations["getProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The city's notices to everyone, newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the signed-in citizen, the most urgent first */
        get: operations["listAttention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in citizen's dossiers */
        get: operations["listDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dossier by its code and the last four digits of the phone given at filing
         * @description Wrong code and wrong digits answer alike (404), and after five wrong tries on one code the portal answers 429 for a
         *     while. The answer carries a watch token: with it the dossier can be asked again without the digits.
         */
        post: operations["lookUpDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dossier; everything to its owner or a watch token, without either only its status */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: components["schemas"]["Sha256"];
            };
            cookie?: never;
        };
        /**
         * The photo
         * @description The name is the secret; it is known only to whoever has the bytes or a report that shows them.
         */
        get: operations["getMedia"];
        /**
         * Hand in a photo under the SHA-256 of its bytes; safe to repeat
         * @description JPEG only, checked by content, 1 MB at most, no EXIF.
         */
        put: operations["putMedia"];
        post?: never;
        delete?: never;
        options?: never;
        /** Whether the portal holds these bytes already */
        head: operations["hasMedia"];
        patch?: never;
        trace?: never;
    };
    "/report-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be reported, and who answers */
        get: operations["listReportCategories"];
        put?: never;
        post?: never;
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
        /** The signed-in citizen's reports, newest first */
        get: operations["listReports"];
        put?: never;
        /**
         * Send a report; the same Idempotency-Key with the same body is the same report
         * @description The photos are handed in before (putMedia). Same key and another body answers 422 (`key-reused`); the same key while
         *     the first is under way answers 409. Without a session the report is accepted too; only its watch token shows it again.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/by-key/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of the report that was sent with this key, if it arrived
         * @description Asked after an answer was lost. The key is the sender's secret. 409 while the report is being taken in; 404 once
         *     that was given up, at the latest after 30 seconds: then the same sending with the same key is taken in.
         */
        get: operations["findReportByKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report, to its sender (session or watch token) */
        get: operations["getReport"];
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
        /** The signed-in citizen's fees, owed ones first */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A fee and whether it is paid; the only truth about that
         * @description The id is long and random; it shows the fee and its masked payer to whoever holds it.
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
    "/payments/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to pay; answers with the page to pay on
         * @description 409 `already-paid` when it is paid, 409 `unsure` while an earlier attempt's outcome is unknown.
         */
        post: operations["createPaymentAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of a paid fee */
        get: operations["getReceipt"];
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
        /**
         * Format: date-time
         * @description RFC 3339 with +07:00
         */
        Time: string;
        /** Format: date */
        Day: string;
        Text: string;
        /** @description Whole đồng */
        Dong: number;
        Key: string;
        Sha256: string;
        /** @example 1.001193 */
        ProcedureCode: string;
        /** @example H24.26-261111-0417 */
        DossierCode: string;
        ReportId: string;
        PaymentId: string;
        Source: {
            /** @description Who published it */
            name: string;
            /** Format: uri */
            url?: string;
        };
        Problem: {
            /** @description urn:problem:<word>: invalid, signed-out, forbidden, missing, gone, conflict, already-paid, unsure, key-reused, too-large, not-an-image, busy, broken */
            type: string;
            title: string;
            status: number;
            detail?: string;
            /** @description Short code that a citizen can read out */
            request_id: string;
            fields?: {
                /** @description RFC 6901 */
                pointer: string;
                detail: string;
            }[];
            successor?: components["schemas"]["ProcedureCode"];
        };
        About: {
            city: string;
            /** @enum {string} */
            kind: "pretend" | "real";
            now: components["schemas"]["Time"];
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
        };
        SessionRequest: {
            zalo_access_token: string;
        };
        Session: {
            token: string;
            expires_at: components["schemas"]["Time"];
            citizen: {
                /** @description How the app may greet; never a full name */
                call_name: string;
                roles: "neighbourhood_leader"[];
                neighbourhood?: string;
            };
        };
        PhoneExchange: {
            zalo_token: string;
        };
        Phone: {
            phone: string;
        };
        LocationExchange: {
            zalo_token: string;
        } | {
            latitude: number;
            longitude: number;
        };
        Unit: {
            code: string;
            name: string;
        };
        Place: {
            latitude: number;
            longitude: number;
            /** @description Whether the point lies in this city */
            inside: boolean;
            /** @description The likely unit; the citizen confirms it */
            unit: components["schemas"]["Unit"] | null;
        };
        Span: {
            /** @description Half days exist */
            value: number;
            /** @enum {string} */
            unit: "working_day" | "day" | "hour" | "month";
        };
        /** @enum {string} */
        Channel: "online" | "counter" | "post";
        /** @enum {string} */
        Level: "ministry" | "province" | "commune" | "other";
        FeeSummary: {
            /** @enum {string} */
            kind: "amount" | "free" | "see_note" | "not_published";
            min?: components["schemas"]["Dong"];
            max?: components["schemas"]["Dong"];
        };
        /** @description All procedures by what is told of them: the n-th entry of each list is of the n-th procedure. A number is a place in the list of the same name in `values`, where what many have in common stands once */
        CatalogueColumns: {
            code: components["schemas"]["ProcedureCode"][];
            /** @description Official names */
            name: string[];
            /** @description What a citizen would call it. Empty where it follows from the name: without "Thủ tục" before it and its level behind it, all capitals made small, and more than 110 letters cut at a comma */
            title: string[];
            /** @description Other words for it, for search, with commas between */
            words: string[];
            levels: components["schemas"]["ValuePlaces"];
            online: components["schemas"]["ValuePlaces"];
            time: components["schemas"]["ValuePlaces"];
            fee: components["schemas"]["ValuePlaces"];
            field: components["schemas"]["ValuePlaces"];
            life_events: components["schemas"]["ValuePlaces"];
            audience: components["schemas"]["ValuePlaces"];
            channels: components["schemas"]["ValuePlaces"];
            /** @description 1: published by the city; stands before the national one */
            local: (0 | 1)[];
            /** @description How often it is asked for; 3: nearly every household meets it */
            asked: number[];
        };
        ValuePlaces: number[];
        /** @description What rows say, each once, the most frequent first */
        CatalogueValues: {
            levels: components["schemas"]["Level"][][];
            online: ("full" | "partial" | "none")[];
            time: (components["schemas"]["Span"] | null)[];
            fee: components["schemas"]["FeeSummary"][];
            field: string[];
            life_events: string[][];
            audience: ("citizen" | "organisation" | "both")[];
            /** @description null: the index does not tell */
            channels: (components["schemas"]["Channel"][] | null)[];
        };
        LevelChoice: {
            code: components["schemas"]["ProcedureCode"];
            levels: components["schemas"]["Level"][];
            /** @description Published for the district level, which ended on 1 July 2025 */
            ended?: boolean;
        };
        Catalogue: {
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
            values: components["schemas"]["CatalogueValues"];
            columns: components["schemas"]["CatalogueColumns"];
            /** @description By code: the national codes that the city's procedure stands for; they are not listed themselves */
            replaces: {
                [key: string]: components["schemas"]["ProcedureCode"][];
            };
            /** @description By code: the same procedure at several levels; only the first is listed */
            choices: {
                [key: string]: components["schemas"]["LevelChoice"][];
            };
            /** @description Words with spaces between. Where it is told, each letter of name, title, words and everyday stands for a word: letters are code points from U+0023 on without U+005C and U+007F to U+00A0, the first for the first word; words are read with a space between, but for one that is a comma, semicolon, stop or colon. Left out: texts stand as they are */
            vocabulary?: string;
            /** @description What people say and what papers write, for search, e.g. "sổ đỏ, bìa đỏ = giấy chứng nhận quyền sử dụng đất"; "~" before a line: says only who or how, "#": an abbreviation, nothing after "=": no procedure answers it */
            everyday?: string[];
        };
        Fee: {
            channel: components["schemas"]["Channel"] | null;
            /** @enum {string} */
            kind: "amount" | "free" | "see_note" | "not_published";
            amount?: number;
            /** @enum {string} */
            currency?: "VND" | "USD";
            /** @description What one amount buys, e.g. mỗi bản */
            per?: string;
            note?: string;
        };
        Paper: {
            name: string;
            note?: string;
            /** @description Only in this case */
            case?: string;
            originals?: number;
            copies?: number;
            /** @description A remark */
            remark: boolean;
        };
        Procedure: {
            code: components["schemas"]["ProcedureCode"];
            name: string;
            title: string;
            summary: string;
            /** @description Who may ask */
            who: string;
            /** @enum {string} */
            audience: "citizen" | "organisation" | "both";
            levels: components["schemas"]["Level"][];
            /** @enum {string} */
            online: "full" | "partial" | "none";
            channels?: components["schemas"]["Channel"][];
            times: {
                span: components["schemas"]["Span"];
                channel?: components["schemas"]["Channel"];
                case?: string;
                /** @description What the limit counts from, or when it holds */
                note?: string;
            }[];
            time_note?: string;
            fees: components["schemas"]["Fee"][];
            papers: components["schemas"]["Paper"][];
            steps: string[];
            /** @description What must be fulfilled; lines */
            conditions?: string;
            places: string[];
            legal: {
                number: string;
                title?: string;
            }[];
            results: string[];
            field: string;
            life_events: string[];
            local: boolean;
            replaces?: components["schemas"]["ProcedureCode"][];
            /** @description The city's procedures that stand for this national one */
            replaced_by?: components["schemas"]["ProcedureCode"][];
            /** @description The same procedure at several levels, this one included */
            choices?: components["schemas"]["LevelChoice"][];
            publisher: {
                code: string;
                name: string;
            };
            decision?: {
                number: string;
                date?: components["schemas"]["Day"];
            };
            /**
             * Format: uri
             * @description The national portal's page to file on
             */
            filing_url: string;
            related: components["schemas"]["ProcedureCode"][];
            /** @description When its publisher last changed it */
            updated?: components["schemas"]["Day"];
            source: components["schemas"]["Source"];
            as_of: components["schemas"]["Time"];
        };
        Notice: {
            id: string;
            title: string;
            text: string;
            from: string;
            published_at: components["schemas"]["Time"];
        };
        NoticePage: {
            items: components["schemas"]["Notice"][];
            next_cursor: string | null;
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
        };
        Attention: {
            /** @enum {string} */
            kind: "dossier_supplement" | "dossier_result" | "payment" | "report_answered" | "report_supplement";
            /** @description Dossier code */
            ref: string;
            /** @description What it concerns */
            title: string;
            /** @description How many papers */
            count?: number;
            amount?: components["schemas"]["Dong"];
            due?: components["schemas"]["Day"];
        };
        AttentionPage: {
            items: components["schemas"]["Attention"][];
            next_cursor: string | null;
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
        };
        DossierLookUp: {
            code: components["schemas"]["DossierCode"];
            phone_last4: string;
        };
        DossierStatus: {
            /** @description National status codes 1 to 10: 1 mới đăng ký, 2 được tiếp nhận, 3 không được tiếp nhận, 4 đang xử lý, 5 yêu cầu bổ sung, 6 yêu cầu thực hiện nghĩa vụ tài chính, 7 công dân rút, 8 dừng xử lý, 9 đã xử lý xong, 10 đã trả kết quả */
            code: number;
            /** @description The portal's own words */
            name: string;
        };
        Defect: {
            paper: string;
            wrong: string;
            /** @description What to do */
            fix: string;
        };
        DossierEvent: {
            at: components["schemas"]["Time"];
            title: string;
            office?: string;
            status?: number;
        };
        Pause: {
            from: components["schemas"]["Time"];
            /** @description null while it lasts */
            to: components["schemas"]["Time"] | null;
            why: string;
        };
        Dossier: {
            code: components["schemas"]["DossierCode"];
            /**
             * @description status: no proof was given, so nothing about a person
             * @enum {string}
             */
            view: "status" | "full";
            procedure: {
                code?: components["schemas"]["ProcedureCode"];
                name: string;
                title?: string;
            };
            status: components["schemas"]["DossierStatus"];
            channel: components["schemas"]["Channel"];
            office: {
                name: string;
                phone?: string;
            };
            submitted_at?: components["schemas"]["Time"];
            /** @description Valid intake; the clock starts */
            received_at?: components["schemas"]["Time"] | null;
            limit?: components["schemas"]["Span"] | null;
            pauses?: components["schemas"]["Pause"][];
            /** @description The portal's own date */
            promised_at?: components["schemas"]["Time"] | null;
            finished_at?: components["schemas"]["Time"] | null;
            /** @description Masked, e.g. N*** V** M*** */
            applicant?: string;
            defects?: components["schemas"]["Defect"][];
            supplement_due?: components["schemas"]["Day"];
            payment_id?: components["schemas"]["PaymentId"];
            events?: components["schemas"]["DossierEvent"][];
            next_steps?: string[];
            /** @description The office's apology slip when late */
            apology?: string;
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
        };
        WatchedDossier: {
            dossier: components["schemas"]["Dossier"];
            watch_token: string;
        };
        DossierRow: {
            code: components["schemas"]["DossierCode"];
            title: string;
            status: components["schemas"]["DossierStatus"];
            as_of: components["schemas"]["Time"];
        };
        DossierPage: {
            items: components["schemas"]["DossierRow"][];
            next_cursor: string | null;
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
        };
        Media: {
            sha256: components["schemas"]["Sha256"];
            size: number;
            /** @constant */
            type: "image/jpeg";
        };
        ReportCategory: {
            code: string;
            name: string;
            examples: string;
            answers_within: components["schemas"]["Span"] | null;
        };
        ReportCategoryPage: {
            items: components["schemas"]["ReportCategory"][];
            next_cursor: string | null;
            /** @description The deadlines are examples */
            provisional: boolean;
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
        };
        ReportPlace: {
            unit_code: string;
            street?: string;
            landmark?: string;
            point?: {
                latitude: number;
                longitude: number;
            };
        };
        NewReport: {
            category: string;
            text: string;
            place: components["schemas"]["ReportPlace"];
            photos: components["schemas"]["Sha256"][];
            written_at: components["schemas"]["Time"];
            /** @description Only when the citizen agreed to be called back */
            contact?: {
                phone: string;
            };
        };
        ReportReceipt: {
            id: components["schemas"]["ReportId"];
            key: components["schemas"]["Key"];
            received_at: components["schemas"]["Time"];
            office: string;
            expected_at: components["schemas"]["Time"] | null;
            provisional: boolean;
            photos: number;
            watch_token: string;
        };
        /** @description received, in_progress, needs_more, answered, done; a phone adds waiting (not sent yet) */
        ReportStatus: string;
        Report: {
            id: components["schemas"]["ReportId"];
            status: components["schemas"]["ReportStatus"];
            status_name?: string;
            category: string;
            category_name: string;
            text: string;
            place: components["schemas"]["ReportPlace"];
            unit_name: string;
            photos: components["schemas"]["Sha256"][];
            office: string;
            received_at: components["schemas"]["Time"];
            expected_at: components["schemas"]["Time"] | null;
            provisional: boolean;
            answer?: {
                text: string;
                at: components["schemas"]["Time"];
                from: string;
                photos: components["schemas"]["Sha256"][];
            };
            events: {
                at: components["schemas"]["Time"];
                title: string;
                office?: string;
            }[];
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
        };
        ReportRow: {
            id: components["schemas"]["ReportId"];
            status: components["schemas"]["ReportStatus"];
            status_name?: string;
            category_name: string;
            text: string;
            unit_name: string;
            received_at: components["schemas"]["Time"];
        };
        ReportPage: {
            items: components["schemas"]["ReportRow"][];
            next_cursor: string | null;
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
        };
        /** @description owed, pending (an attempt is open), unsure (the bank has not said), paid, expired */
        PaymentState: string;
        Payment: {
            id: components["schemas"]["PaymentId"];
            state: components["schemas"]["PaymentState"];
            state_name?: string;
            amount: components["schemas"]["Dong"];
            lines: {
                name: string;
                quantity: number;
                unit_amount: components["schemas"]["Dong"];
            }[];
            payee: string;
            purpose: string;
            dossier_code?: components["schemas"]["DossierCode"];
            due: components["schemas"]["Day"] | null;
            /** @description The latest attempt */
            attempt: {
                started_at: components["schemas"]["Time"];
                ask_again_at: components["schemas"]["Time"] | null;
            } | null;
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
        };
        PaymentPage: {
            items: components["schemas"]["Payment"][];
            next_cursor: string | null;
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
        };
        PaymentAttempt: {
            id: string;
            /**
             * Format: uri
             * @description https on a host that the city's settings name; the app refuses any other
             */
            pay_url: string;
            expires_at: components["schemas"]["Time"];
        };
        Receipt: {
            number: string;
            payment_id: components["schemas"]["PaymentId"];
            amount: components["schemas"]["Dong"];
            paid_at: components["schemas"]["Time"];
            payee: string;
            purpose: string;
            /** @description Masked */
            payer: string;
            dossier_code?: components["schemas"]["DossierCode"];
            as_of: components["schemas"]["Time"];
            source: components["schemas"]["Source"];
        };
    };
    responses: {
        /** @description A problem (RFC 9457) */
        Problem: {
            headers: {
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        Cursor: string;
        Limit: number;
        IdempotencyKey: components["schemas"]["Key"];
    };
    requestBodies: never;
    headers: {
        /** @description `pretend` on every answer of a portal whose data is made up; the app then shows a strip saying so */
        PortalKind: "pretend" | "real";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAbout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who answers */
            200: {
                headers: {
                    "Portal-Kind": components["headers"]["PortalKind"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["About"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description A session */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    exchangePhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneExchange"];
            };
        };
        responses: {
            /** @description The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exchangeLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationExchange"];
            };
        };
        responses: {
            /** @description The place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCatalogue: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The index */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            /** @description The index has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getProcedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["schemas"]["ProcedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAttention: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what waits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dossiers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lookUpDossier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierLookUp"];
            };
        };
        responses: {
            /** @description The dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchedDossier"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description From the look-up */
                "Watch-Token"?: string;
            };
            path: {
                code: components["schemas"]["DossierCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: components["schemas"]["Sha256"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: components["schemas"]["Sha256"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
            };
        };
        responses: {
            /** @description Held already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            /** @description Taken in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    hasMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: components["schemas"]["Sha256"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Held */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not held */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listReportCategories: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of categories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportCategoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description Taken in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findReportByKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It arrived */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: {
                "Watch-Token"?: string;
            };
            path: {
                id: components["schemas"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of fees */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fee */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createPaymentAttempt: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["schemas"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An attempt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAttempt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
