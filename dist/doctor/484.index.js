export const id = 484;
export const ids = [484];
export const modules = {

/***/ 9484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpCalendarFeeds: () => (/* binding */ httpCalendarFeeds)
/* harmony export */ });
/* harmony import */ var _core_address_refuse_insecure_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3109);
/* harmony import */ var _core_holidays_parse_holidays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1578);
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9397);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7334);
/* harmony import */ var _patient_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1408);





const TIMEOUT_MILLISECONDS = 10_000;
const BUDGET_MILLISECONDS = 20_000;
const MOST_REDIRECTS = 3;
const REMEDY = "Check the feed's address in the policy, or name a committed copy of it (`copy:`).";
/** Reads calendar feeds over https; which addresses may be connected to is the `http`'s to refuse. */
function httpCalendarFeeds({ http, clock }) {
    return {
        async read(address) {
            const patience = { http, clock, budget: { left: BUDGET_MILLISECONDS } };
            let url = address;
            for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                const response = await ask(url, patience);
                if (![301, 302, 303, 307, 308].includes(response.status))
                    return textOf(response);
                const location = response.headers.location ?? "";
                if (!URL.canParse(location, url))
                    throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I("malformed", "it redirects to no address", REMEDY);
                url = new URL(location, url).href;
            }
            throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I("malformed", `it redirects more than ${MOST_REDIRECTS} times`, REMEDY);
        },
    };
}
async function ask(url, patience) {
    const refused = (0,_core_address_refuse_insecure_url_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseInsecureUrl */ .q)(url);
    if (refused !== undefined)
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I("malformed", `its address cannot be asked: ${refused}`, REMEDY);
    const headers = { accept: "text/calendar, text/plain;q=0.5", "user-agent": "deploy-actions" };
    try {
        return await (0,_patient_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .patientExchange */ .p)({ method: "GET", url, headers, timeout: TIMEOUT_MILLISECONDS, maximumBytes: _core_holidays_parse_holidays_js__WEBPACK_IMPORTED_MODULE_0__/* .FEED_LIMIT */ .P1 }, patience);
    }
    catch (error) {
        if (!(error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j))
            throw error;
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I("unavailable", `it could not be fetched (${error.failure}: ${error.message})`, REMEDY);
    }
}
function textOf({ status, headers, body }) {
    const type = (headers["content-type"] ?? "").toLowerCase();
    if (status !== 200)
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I(status === 429 ? "rate_limited" : status >= 500 ? "unavailable" : status === 404 ? "not_found" : "forbidden", `it answered ${status}`, REMEDY);
    if (/\b(?:html|json|xml)\b/.test(type))
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I("malformed", "it answered a page, not a calendar", REMEDY);
    return body;
}


/***/ }),

/***/ 1408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ patientExchange)
/* harmony export */ });
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7334);

const TRIES = 3;
const PAUSE_MILLISECONDS = 1_000;
const PASSING = ["dns", "connect", "timeout", "reset"];
/** Exchanges a reading request, asking again after 429, 5xx and failed connections as `Retry-After` says, within the budget; the last answer or failure counts. */
async function patientExchange(request, patience) {
    const { http, clock, budget } = patience;
    for (let attempt = 1;; attempt++) {
        let pause = PAUSE_MILLISECONDS * attempt;
        try {
            const response = await http.exchange(request);
            if (response.status !== 429 && response.status < 500)
                return response;
            pause = Math.max(pause, retryAfter(response.headers["retry-after"] ?? "", clock.now()));
            if (attempt === TRIES || pause > budget.left)
                return response;
        }
        catch (error) {
            if (!(error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j) || !PASSING.includes(error.failure))
                throw error;
            if (attempt === TRIES || pause > budget.left)
                throw error;
        }
        budget.left -= pause;
        await clock.sleep(pause);
    }
}
/** Reads `Retry-After` in milliseconds: seconds or a date; 0 for anything else. */
function retryAfter(text, now) {
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1_000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}


/***/ })

};
