export const id = 49;
export const ids = [49];
export const modules = {

/***/ 49:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubEnvironmentRules: () => (/* binding */ githubEnvironmentRules)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
/* harmony import */ var _github_environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5058);



const environment = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    deployment_branch_policy: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ protected_branches: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), custom_branch_policies: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }))),
});
const policies = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    branch_policies: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["branch", "tag"])) })),
});
/** Reads what environments demand and which refs may name them (`actions: read`; GitHub's REST API, "deployment branch policies"). */
function githubEnvironmentRules(client, repository) {
    const protections = (0,_github_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .githubEnvironments */ .o)(client, repository);
    return {
        async read(name) {
            const path = `/repos/${repository.owner}/${repository.name}/environments/${encodeURIComponent(name)}`;
            const [protection, refs] = await Promise.all([protections.read(name), refsOf(client, path)]);
            return protection === undefined || refs === undefined ? undefined : { ...protection, refs };
        },
    };
}
async function refsOf(client, path) {
    const { status, data } = await client.call("GET", path, { allow: [404] });
    if (status === 404)
        return undefined;
    const policy = understood(environment.safeParse(data)).deployment_branch_policy;
    if (policy === undefined || policy === null)
        return { kind: "any" };
    if (!policy.custom_branch_policies)
        return { kind: "protected" };
    const listed = await client.call("GET", `${path}/deployment-branch-policies?per_page=100`);
    const { branch_policies } = understood(policies.safeParse(listed.data));
    return { kind: "patterns", patterns: branch_policies.map(({ name, type = "branch" }) => ({ type, name })) };
}
function understood(parsed) {
    if (parsed.success && parsed.data !== undefined)
        return parsed.data;
    throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("malformed", "GitHub's answer does not describe the environment", "Re-run the job; if it stays, report it.");
}


/***/ })

};
