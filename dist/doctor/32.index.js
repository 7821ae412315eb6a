export const id = 32;
export const ids = [32];
export const modules = {

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubWaitingRuns: () => (/* binding */ githubWaitingRuns)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);


/** GitHub's words for a run that waits for a runner, for an environment's rules, or in a queue of `concurrency` (REST API, "List workflow runs for a repository"). */
const STATUSES = ["queued", "waiting", "pending"];
const MOST = 30;
const listSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    workflow_runs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), path: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), created_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), html_url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
/** Lists the runs of one repository that wait (`actions: read`): one call for each status, the newest of each. */
function githubWaitingRuns(client, { owner, name }) {
    const list = async (status) => {
        const path = `/repos/${owner}/${name}/actions/runs?status=${status}&per_page=${MOST}`;
        const { data } = await client.call("GET", path);
        const parsed = listSchema.safeParse(data);
        if (!parsed.success)
            throw malformed();
        return parsed.data.workflow_runs.map((run) => ({
            id: String(run.id),
            // Some answers name the ref behind the file.
            path: run.path.replace(/@.*$/, ""),
            status: run.status,
            since: new Date(run.created_at),
            url: run.html_url,
        }));
    };
    return async () => {
        const lists = await Promise.all(STATUSES.map(list));
        // A run may move on between two calls.
        return [...new Map(lists.flat().map((run) => [run.id, run])).values()];
    };
}
function malformed() {
    return new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("malformed", "GitHub's answer does not list the runs that wait", "Re-run the job; if it stays, report it.");
}


/***/ })

};
