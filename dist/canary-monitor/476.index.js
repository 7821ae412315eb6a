export const id = 476;
export const ids = [476];
export const modules = {

/***/ 3476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatePorts: () => (/* binding */ gatePorts)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 8 modules
var node_http = __webpack_require__(2161);
// EXTERNAL MODULE: ./lib/adapters/github/github-client.js + 4 modules
var github_client = __webpack_require__(7556);
;// CONCATENATED MODULE: ./lib/adapters/github/github-environments.js
/** Reads environments of one repository by REST: built-in rules with the environment, custom ones by their own list (`actions: read`). */
function githubEnvironments(client, repository) {
    return {
        async read(name) {
            const answer = await client.call("GET", pathOf(repository, name), { allow: [404] });
            if (answer.status === 404)
                return undefined;
            const { protection_rules: rules = [] } = (answer.data ?? {});
            return {
                name,
                reviewers: rules
                    .filter(({ type }) => type === "required_reviewers")
                    .reduce((sum, { reviewers }) => sum + Math.max(1, reviewers?.length ?? 0), 0),
                waitMinutes: Math.max(0, ...rules.filter(({ type }) => type === "wait_timer").map(({ wait_timer: minutes }) => minutes ?? 1)),
                customRules: (await customRulesOf(client, repository, name)) ?? [],
            };
        },
    };
}
/** Lists the names of an environment's enabled custom protection rules; `undefined` when there is no such environment. */
async function customRulesOf(client, repository, name) {
    const path = `${pathOf(repository, name)}/deployment_protection_rules`;
    const { status, data } = await client.call("GET", path, { allow: [404] });
    if (status === 404)
        return undefined;
    const { custom_deployment_protection_rules: rules = [] } = (data ?? {});
    return rules.filter(({ enabled }) => enabled !== false).map(({ app }) => app?.slug ?? "a custom rule");
}
function pathOf({ owner, name: repository }, name) {
    return `/repos/${owner}/${repository}/environments/${encodeURIComponent(name)}`;
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/adapters/github/github-source-files.js
var github_source_files = __webpack_require__(615);
;// CONCATENATED MODULE: ./lib/adapters/github/github-documents-answer.js

/** Reads what the documents part selected. */
function readDocuments(asked, found) {
    const policyCommit = commitOf(found.ref)?.oid ?? "";
    const headCommit = commitOf(found.head)?.oid ?? "";
    const version = commitOf(found.tag?.target) ?? commitNamed(asked.version, found.commit);
    return {
        policyCommit,
        policyRefKind: refKindOf(asked, found, policyCommit),
        // Git reads files in a tree as well, and nothing says who brought a tree.
        policy: policyCommit === "" ? undefined : (0,github_source_files/* readBlob */.g)(found.policy, asked.policy, policyCommit),
        files: policyCommit === "" ? new Map() : readFiles(asked.files, found, policyCommit),
        headCommit,
        targets: (0,github_source_files/* readBlob */.g)(found.targets, asked.targets, headCommit),
        versionCommit: version?.oid,
        pulls: readPulls(version ?? found.own),
    };
}
function refKindOf({ policyRef }, found, policyCommit) {
    if (policyRef === "")
        return "default-branch";
    const [branch, tag] = [found.policyBranch ?? undefined, found.policyTag ?? undefined];
    if (branch !== undefined && tag !== undefined)
        return "ambiguous";
    const named = branch ?? tag;
    // Git takes `heads/x` for the branch x before it looks for a tag of that name: what was read is then not what was judged.
    if (named !== undefined && commitOf(named.target)?.oid !== policyCommit)
        return "other";
    if (tag !== undefined)
        return "tag";
    if (branch !== undefined)
        return branch.name === found.mainBranch?.name ? "default-branch" : "branch";
    return policyRef === policyCommit ? "commit" : "other";
}
/** Reads further files, those that there are, by path. */
function readFiles(paths, found, commit) {
    const files = paths.flatMap((path, index) => {
        const file = (0,github_source_files/* readBlob */.g)(found[`file${index}`], path, commit);
        const changed = found[`changed${index}`]?.history?.nodes[0]?.committedDate;
        return file === undefined
            ? []
            : [[path, { ...file, committedAt: changed === undefined ? undefined : new Date(changed) }]];
    });
    return new Map(files);
}
/** Reads a commit that was named by its own digits: a branch may have a name of hexadecimal digits too, and branches move. */
function commitNamed(version, node) {
    const commit = commitOf(node);
    return commit?.oid.startsWith(version.toLowerCase()) === true ? commit : undefined;
}
/** Reads the commit that an object is, or that an annotated tag points at. */
function commitOf(node) {
    if (node?.__typename === "Commit")
        return node;
    return node?.__typename === "Tag" && node.target?.__typename === "Commit" ? node.target : undefined;
}
/** Reads the pull requests that hold a commit, those that were given up left out; `undefined` when not all of them can be seen. */
function readPulls(holding) {
    const commit = commitOf(holding);
    if (commit === undefined)
        return [];
    const { pulls } = commit;
    if (pulls === null || pulls === undefined || pulls.pageInfo.hasNextPage)
        return undefined;
    if (pulls.nodes.some(({ labels }) => labels === null))
        return undefined;
    return pulls.nodes
        .filter(({ state }) => state !== "CLOSED")
        .map(({ number, url, merged, mergeCommit, headRefName, isCrossRepository, labels }) => ({
        number,
        url,
        merged,
        mergeCommit: mergeCommit?.oid ?? "",
        branch: isCrossRepository ? "" : headRefName,
        labels: (labels?.nodes ?? []).map(({ name }) => name),
    }));
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-documents-part.js
const BLOB = "{ __typename ... on Blob { text isBinary isTruncated } }";
const REF = "{ name target { __typename oid ... on Tag { target { __typename oid } } } }";
const PULLS = `pulls: associatedPullRequests(first: 50) { pageInfo { hasNextPage } nodes {
        number url state merged headRefName isCrossRepository mergeCommit { oid } labels(first: 100) { nodes { name } }
      } }`;
/** The field that may be missing for want of `pull-requests: read`. */
const PULLS_FIELD = "pulls";
/** Writes what a gate reads of a repository's files, refs and commits; only what is wanted is asked. */
function documentsPart(asked) {
    const ref = asked.policyRef === "" ? "HEAD" : asked.policyRef;
    const used = [...policyFields(asked, ref), ...versionFields(asked)].filter(({ when = true }) => when);
    const files = filesPart(asked.files, ref);
    return {
        declares: [...used.map(({ declares }) => declares), ...files.declares],
        selects: [
            'head: object(expression: "HEAD") { __typename oid }',
            "mainBranch: defaultBranchRef { name }",
            ...used.map(({ selects }) => selects),
            ...files.selects,
        ],
        variables: Object.assign({}, ...used.map(({ variables }) => variables), files.variables),
    };
}
function policyFields({ policy, policyRef, targets }, ref) {
    return [
        {
            declares: "$ref: String!",
            selects: "ref: object(expression: $ref) { __typename oid ... on Tag { target { __typename oid } } }",
            variables: { ref },
        },
        {
            declares: "$policy: String!",
            selects: `policy: object(expression: $policy) ${BLOB}`,
            variables: { policy: `${ref}:${policy}` },
        },
        {
            when: policyRef !== "",
            declares: "$branch: String!",
            selects: `policyBranch: ref(qualifiedName: $branch) ${REF}`,
            variables: { branch: qualified("heads", policyRef) },
        },
        {
            when: policyRef !== "",
            declares: "$policyTag: String!",
            selects: `policyTag: ref(qualifiedName: $policyTag) ${REF}`,
            variables: { policyTag: qualified("tags", policyRef) },
        },
        {
            when: targets !== "",
            declares: "$targets: String!",
            selects: `targets: object(expression: $targets) ${BLOB}`,
            variables: { targets: `HEAD:${targets}` },
        },
    ];
}
function versionFields({ version, pullsOf }) {
    const pulls = pullsOf === "" ? "" : ` ... on Commit { ${PULLS} }`;
    const commit = `{ __typename oid${pulls} }`;
    return [
        {
            when: version !== "",
            declares: "$tag: String!",
            selects: `tag: ref(qualifiedName: $tag) { target { __typename oid ... on Tag { target ${commit} }${pulls} } }`,
            variables: { tag: `refs/tags/${version}` },
        },
        {
            when: isCommitName(version),
            declares: "$commit: String!",
            selects: `commit: object(expression: $commit) ${commit}`,
            variables: { commit: version },
        },
        {
            when: version === "" && pullsOf !== "",
            declares: "$own: String!",
            selects: `own: object(expression: $own) ${commit}`,
            variables: { own: pullsOf },
        },
    ];
}
/** Writes what is read of further files at a ref: their text, and when each was last changed. */
function filesPart(paths, ref) {
    return {
        declares: paths.length === 0
            ? []
            : ["$filesAt: String!", ...paths.flatMap((_, index) => [`$file${index}: String!`, `$path${index}: String!`])],
        selects: paths.flatMap((_, index) => [
            `file${index}: object(expression: $file${index}) ${BLOB}`,
            `changed${index}: object(expression: $filesAt) { ... on Commit { history(first: 1, path: $path${index}) { nodes { committedDate } } } }`,
        ]),
        variables: paths.length === 0
            ? {}
            : Object.fromEntries([
                ["filesAt", ref],
                ...paths.flatMap((path, index) => [
                    [`file${index}`, `${ref}:${path}`],
                    [`path${index}`, path],
                ]),
            ]),
    };
}
/** Writes what is asked of a commit's pull requests alone. */
function pullsPart(commit) {
    return {
        declares: ["$own: String!"],
        selects: [`own: object(expression: $own) { __typename oid ... on Commit { ${PULLS} } }`],
        variables: { own: commit },
    };
}
/** Tells whether a text may name a commit by its digits. */
function isCommitName(text) {
    return /^[0-9a-f]{7,40}$/i.test(text);
}
/** Writes a ref's full name; one that is full already and of another sort names nothing. */
function qualified(sort, ref) {
    const prefix = `refs/${sort}/`;
    return ref.startsWith("refs/") && !ref.startsWith(prefix) ? `${prefix}${ref}` : `${prefix}${ref.replace(prefix, "")}`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-ref-protection.js
/** Tells by REST whether only reviewed changes reach a branch or a commit (`contents: read`). */
function githubRefProtection(client, repository) {
    return (kind, ref) => kind === "branch" ? isProtectedBranch(client, repository, ref) : isMerged(client, repository, ref);
}
/** `protected` is true for classic rules and rulesets alike, and needs no more than `contents: read` (GitHub docs, "Get a branch"); GraphQL's rules depend on who looks. */
async function isProtectedBranch(client, { owner, name }, ref) {
    const branch = ref
        .replace(/^refs\/heads\//, "")
        .split("/")
        .map(encodeURIComponent)
        .join("/");
    const { status, data } = await client.call("GET", `/repos/${owner}/${name}/branches/${branch}`, { allow: [404] });
    return status === 200 && typeof data === "object" && data !== null && "protected" in data && data.protected === true;
}
/** Tells whether the default branch holds a commit: seen from there it is behind, or the same. */
async function isMerged(client, { owner, name }, commit) {
    const path = `/repos/${owner}/${name}/compare/HEAD...${commit}?per_page=1`;
    const { status, data } = await client.call("GET", path, { allow: [404] });
    const standing = typeof data === "object" && data !== null && "status" in data ? data.status : undefined;
    return status === 200 && (standing === "behind" || standing === "identical");
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __webpack_require__(1470);
// EXTERNAL MODULE: ./lib/core/lock/deploy-lock.js
var deploy_lock = __webpack_require__(6406);
;// CONCATENATED MODULE: ./lib/adapters/github/github-lock-issue.js

/** What is asked of an issue with the lock label, for `readLock`. */
const LOCK_FIELDS = "number url title body createdAt authorAssociation author { __typename login }";
/** Who has nothing to do with a repository, or not more than anybody may; members who hide it and have changed nothing yet are among them. */
const STRANGERS = ["NONE", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR", "MANNEQUIN"];
/**
 * Reads a lock from an issue; without a readable marker it stops everything. A stranger's marker counts for none: whoever opened an issue may
 * edit its words at any time, and would lift what somebody else has made a lock by the label.
 */
function readLock(issue, { isPrivate }) {
    const { number, url, title, body, createdAt, author, authorAssociation = "NONE" } = issue;
    const strange = !isPrivate && author?.__typename !== "Bot" && STRANGERS.includes(authorAssociation);
    const marker = strange ? undefined : (0,deploy_lock/* parseLockMarker */.nX)(body);
    return {
        issue: number,
        url,
        title,
        openedAt: new Date(createdAt),
        scope: marker?.scope,
        request: marker?.request ?? "",
        // A person's lock without a name is that of whoever opened it; our own incidents are nobody's.
        owner: marker?.owner || (marker?.request ? "" : (author?.login ?? "")),
        reason: marker?.reason ?? "",
        expiresAt: marker?.expiresAt,
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/github-record-node.js + 1 modules
var github_record_node = __webpack_require__(3678);
;// CONCATENATED MODULE: ./lib/adapters/github/github-standing-answer.js




/** Reads how things stand from an answer, and reads on where it does not hold everything. Throws `Unreadable`. */
async function readStanding(asked, answer, whole) {
    const { labels, service, environments, protections } = asked;
    const { found, viewer } = answer;
    if (!found.hasIssuesEnabled) {
        const remedy = "Switch Issues on in Settings → General → Features: locks and approvals are issues.";
        throw new unreadable/* Unreadable */.I("not_found", "the repository's Issues are switched off, so no lock can be seen", remedy);
    }
    const readRecords = async (environment, page) => {
        if (page?.pageInfo?.hasNextPage !== false)
            return await whole.records.list({ environment, service });
        return page.nodes.filter(({ task }) => task === (0,deploy_record/* taskOf */.Xb)(service)).flatMap((node) => (0,github_record_node/* readRecord */.aE)(node, viewer) ?? []);
    };
    const [records, demands, locks] = await Promise.all([
        byName(environments, (name, index) => readRecords(name, found[`records${index}`])),
        byName(protections, (name, index) => readProtection(name, found[`protection${index}`], { answer, whole })),
        found.locks?.pageInfo?.hasNextPage === false
            ? found.locks.nodes.map((issue) => readLock(issue, found))
            : whole.locks.list(),
    ]);
    return {
        incidents: incidentsOf(labels, found),
        missingLabels: labels.filter((_, index) => found[`label${index}`] === null),
        locks,
        records,
        protections: demands,
    };
}
async function byName(names, read) {
    return new Map(await Promise.all(names.map(async (name, index) => [name, await read(name, index)])));
}
/** Reads an environment's protection from both answers; where they differ, REST alone is asked, which documents the right that it needs. */
async function readProtection(name, node, { answer, whole }) {
    const customRules = answer.customRules.get(name);
    if (node === null || node === undefined)
        return customRules === undefined ? undefined : await whole.environments.read(name);
    const rules = node.protectionRules.nodes;
    return {
        name,
        reviewers: rules
            .filter(({ type }) => type === "REQUIRED_REVIEWERS")
            .reduce((sum, { reviewers }) => sum + Math.max(1, reviewers.totalCount), 0),
        waitMinutes: Math.max(0, ...rules.filter(({ type }) => type === "WAIT_TIMER").map(({ timeout }) => timeout)),
        customRules: customRules ?? [],
    };
}
function incidentsOf(labels, found) {
    const byIssue = new Map();
    for (const [index, label] of labels.entries()) {
        for (const { number, url, title, createdAt } of nodesOf(found[`labelled${index}`], label)) {
            const openedAt = new Date(createdAt);
            if (!byIssue.has(number))
                byIssue.set(number, { name: `issue #${number}`, issue: number, url, title, label, openedAt });
        }
    }
    return [...byIssue.values()];
}
/** Reads a label's issues; an answer that leaves them out says nothing about them. */
function nodesOf(page, label) {
    if (Array.isArray(page?.nodes))
        return page.nodes;
    throw new unreadable/* Unreadable */.I("malformed", `GitHub's answer leaves the issues with the label '${label}' out`, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-standing-part.js



const ISSUES = "states: [OPEN], first: 100";
const NEWEST = "first: 100, orderBy: { field: CREATED_AT, direction: DESC }";
/** Writes what a gate looks at: one field a label, so that any of them counts (a hundred of each, for one open issue is enough), and one an environment. */
function standingPart({ labels, environments, protections }) {
    return {
        declares: [
            "$lock: [String!]",
            ...labels.flatMap((_, index) => [`$label${index}: String!`, `$labelled${index}: [String!]`]),
            ...environments.map((_, index) => `$environment${index}: [String!]`),
            ...protections.map((_, index) => `$protection${index}: String!`),
        ],
        selects: [
            "hasIssuesEnabled",
            "isPrivate",
            `locks: issues(labels: $lock, ${ISSUES}) { pageInfo { hasNextPage } nodes { ${LOCK_FIELDS} } }`,
            ...labels.flatMap((_, index) => [
                `label${index}: label(name: $label${index}) { name }`,
                `labelled${index}: issues(labels: $labelled${index}, ${ISSUES}) { nodes { number url title createdAt } }`,
            ]),
            ...environments.map((_, index) => `records${index}: deployments(environments: $environment${index}, ${NEWEST}) {
      pageInfo { hasNextPage } nodes { ${github_record_node/* RECORD_FIELDS */.IT} }
    }`),
            ...protections.map((_, index) => `protection${index}: environment(name: $protection${index}) { protectionRules(first: 20) { nodes { type timeout reviewers(first: 1) { totalCount } } } }`),
        ],
        variables: {
            lock: [deploy_lock/* LOCK_LABEL */.x5],
            ...numbered("label", labels, (label) => label),
            ...numbered("labelled", labels, (label) => [label]),
            ...numbered("environment", environments, (environment) => [environment]),
            ...numbered("protection", protections, (name) => name),
        },
    };
}
/** Lists the fields that may be missing for want of a right: what they would say is then asked elsewhere. */
function optionalOf({ protections }) {
    return protections.map((_, index) => `protection${index}`);
}
function numbered(name, values, show) {
    return Object.fromEntries(values.map((value, index) => [`${name}${index}`, show(value)]));
}

;// CONCATENATED MODULE: ./lib/adapters/github/query-part.js
/** Writes one named query of several parts; with `viewer` it also asks whose token it is. */
function writeQuery(name, parts, viewer) {
    const declares = ["$owner: String!", "$name: String!", ...parts.flatMap((part) => part.declares)];
    const document = `query ${name}(${declares.join(", ")}) {${viewer ? "\n  viewer { login }" : ""}
  repository(owner: $owner, name: $name) {
    ${parts.flatMap(({ selects }) => selects).join("\n    ")}
  }
}`;
    return { document, variables: Object.assign({}, ...parts.map(({ variables }) => variables)) };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-gate-documents.js







/** Reads a gate's documents by one GraphQL query (`contents: read`), and in the same what is known to be looked at. */
function githubGateDocuments(client, repository, whole) {
    const ask = asker(client, repository);
    return {
        async read(asked) {
            const { standing } = asked;
            const parts = [documentsPart(asked), ...(standing === undefined ? [] : [standingPart(standing)])];
            const { found, viewer } = await ask("FreezeGateDocuments", parts, {
                optional: [PULLS_FIELD, ...(standing === undefined ? [] : optionalOf(standing))],
                viewer: standing !== undefined && standing.environments.length > 0,
            });
            const platformTime = platformTimeOf(client);
            return {
                ...readDocuments(asked, found),
                standing: standing === undefined
                    ? undefined
                    : await readStanding(standing, { found, viewer, customRules: new Map() }, whole),
                platformTime,
            };
        },
        async files(paths, commit) {
            const { found } = await ask("FreezeGateFiles", [filesPart(paths, commit)]);
            return readFiles(paths, found, commit);
        },
        async pulls(commit) {
            const { found } = await ask("FreezeGatePulls", [pullsPart(commit)], {
                optional: [PULLS_FIELD],
            });
            return readPulls(found.own);
        },
        isProtected: githubRefProtection(client, repository),
    };
}
/** Asks parts of one query; a repository that cannot be seen is `Unreadable`. */
function asker(client, repository) {
    return async (name, parts, { viewer = false, optional = [] } = {}) => {
        const { document, variables } = writeQuery(name, parts, viewer);
        const answer = await client.query(document, { ...repository, ...variables }, optional);
        if (answer.repository !== null)
            return { found: answer.repository, viewer: answer.viewer?.login ?? "" };
        const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
        throw new unreadable/* Unreadable */.I("not_found", unseen, "Check its name, and grant the token contents: read there.");
    };
}
function platformTimeOf(client) {
    const seen = client.serverTime();
    return seen === undefined ? undefined : { platform: seen.server, asked: seen.sent, answered: seen.local };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-gate-standing.js





/**
 * Reads locks, incidents, records and environments' rules of one repository by one GraphQL query, and custom rules beside it by REST, which
 * alone knows them (`issues: read`; `deployments: read` where records, `actions: read` where environments are wanted).
 */
function githubGateStanding(client, repository, whole) {
    return {
        async read(asked) {
            const { document, variables } = writeQuery("FreezeGateStanding", [standingPart(asked)], asked.environments.length > 0);
            const [answer, customRules] = await Promise.all([
                client.query(document, { ...repository, ...variables }, optionalOf(asked)),
                Promise.all(asked.protections.map(async (name) => [name, await customRulesOf(client, repository, name)])),
            ]);
            if (answer.repository === null) {
                const name = `repository ${repository.owner}/${repository.name} cannot be seen`;
                throw new unreadable/* Unreadable */.I("not_found", name, "Grant the job issues: read and deployments: read.");
            }
            const viewer = answer.viewer?.login ?? "";
            return await readStanding(asked, { found: answer.repository, viewer, customRules: new Map(customRules) }, whole);
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/graphql-pages.js

/**
 * Reads a connection to its end, from a cursor on; throws `Unreadable` when a page repeats or there is no end in sight, since
 * evidence that is not read to its end decides nothing.
 */
async function everyPage({ what, most, remedy }, read, start = null) {
    const nodes = [];
    const seen = new Set([start]);
    let after = start;
    for (let page = 1; page <= most; page++) {
        const { nodes: more, pageInfo } = wholePage(await read(after), what);
        nodes.push(...more);
        if (!pageInfo.hasNextPage)
            return nodes;
        after = pageInfo.endCursor;
        if (after === null || seen.has(after)) {
            throw new unreadable/* Unreadable */.I("malformed", `${what} repeats a page (pagination_invalid)`, "Re-run the job; if it stays, report it.");
        }
        seen.add(after);
    }
    throw new unreadable/* Unreadable */.I("malformed", `${what} has more than ${most} pages`, remedy);
}
/** Refuses an answer that leaves out what was asked for: what is not there was not read. */
function wholePage(page, what) {
    if (Array.isArray(page?.nodes) && typeof page.pageInfo?.hasNextPage === "boolean")
        return page;
    throw new unreadable/* Unreadable */.I("malformed", `${what} came without its list`, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-locks.js




const LOCKS = {
    what: `the list of issues with the label ${deploy_lock/* LOCK_LABEL */.x5}`,
    most: 10,
    remedy: `Close what is over, or remove the label ${deploy_lock/* LOCK_LABEL */.x5} from it.`,
};
const QUERY = `query DeployLocks($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    isPrivate
    issues(labels: $labels, states: [OPEN], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ${LOCK_FIELDS} }
    }
  }
}`;
/** Keeps locks as open issues with our label in one repository. */
function githubLocks(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/issues`;
    const list = () => readLocks(client, repository);
    return {
        list,
        async take(lock) {
            const own = (await list()).find((standing) => isSame(standing, lock));
            if (own !== undefined)
                return own;
            const taken = await openLock(client, base, lock);
            const { issue } = taken;
            const [holding = taken] = (await list())
                .filter((other) => other.issue < issue && (0,deploy_lock/* isHolding */.ye)(other, taken.openedAt) && (0,deploy_lock/* covers */.hU)(other, taken))
                .sort((one, other) => one.issue - other.issue);
            if (holding.issue !== issue)
                await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "duplicate" } });
            return holding;
        },
        async release(issue, comment) {
            if (!(await list()).some((standing) => standing.issue === issue))
                return "not-a-lock";
            await client.call("POST", `${base}/${issue}/comments`, { body: { body: comment } });
            await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "completed" } });
            return "released";
        },
    };
}
async function readLocks(client, repository) {
    let home = { isPrivate: false };
    const issues = await everyPage(LOCKS, async (after) => {
        const answer = await client.query(QUERY, { ...repository, labels: [deploy_lock/* LOCK_LABEL */.x5], after });
        const found = answer.repository;
        if (found === null) {
            const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
            throw new unreadable/* Unreadable */.I("not_found", unseen, "Grant the job issues: read.");
        }
        if (!found.hasIssuesEnabled) {
            const remedy = "Switch Issues on in Settings → General → Features: locks are issues.";
            throw new unreadable/* Unreadable */.I("not_found", "the repository's Issues are switched off, so no lock can be seen", remedy);
        }
        home = found;
        return found.issues;
    });
    return issues.map((issue) => readLock(issue, home));
}
const NO_TERMS = { owner: "", reason: "", expiresAt: undefined };
async function openLock(client, base, lock) {
    const { title, scope, request, terms = NO_TERMS } = lock;
    const text = `${lock.body}\n\n${(0,deploy_lock/* formatLockMarker */.Bl)(scope, request, terms)}\n`;
    const { data } = await client.call("POST", base, {
        body: { title, body: text, labels: [deploy_lock/* LOCK_LABEL */.x5, ...lock.labels] },
    });
    const { number: issue, html_url: url, created_at: createdAt, labels } = data;
    if (labels.some(({ name }) => name === deploy_lock/* LOCK_LABEL */.x5))
        return { issue, url, title, openedAt: new Date(createdAt), scope, request, ...terms };
    // GitHub drops the labels of those who may not push, without a word.
    const why = `issue #${issue} was opened without the label ${deploy_lock/* LOCK_LABEL */.x5}, so it locks nothing`;
    throw new unreadable/* Unreadable */.I("forbidden", why, "Give it the label, or use a token of somebody who may push to the repository.");
}
/** Tells whether a lock is the one that is to be taken: that of its request, or a person's with the same words, whose answer was lost. */
function isSame(standing, { scope, request, terms }) {
    if (standing.scope === undefined || standing.request !== request)
        return false;
    if (request !== "")
        return true;
    return terms !== undefined && (0,deploy_lock/* formatLockMarker */.Bl)(standing.scope, "", standing) === (0,deploy_lock/* formatLockMarker */.Bl)(scope, "", terms);
}

// EXTERNAL MODULE: ./lib/adapters/github/github-records.js
var github_records = __webpack_require__(2252);
;// CONCATENATED MODULE: ./lib/adapters/github/github-gate.js







/** Opens what a gate reads from GitHub; each part names the permission that it needs. */
function githubGate({ token, policyToken, clock, progress, run }) {
    const http = (0,node_http/* nodeHttp */.L)();
    const { apiUrl, graphqlUrl, repository } = run;
    const client = (permission, as = token) => (0,github_client/* githubClient */.$)({ apiUrl, graphqlUrl, token: as, http, clock, progress, permission });
    const whole = {
        locks: githubLocks(client("issues: read"), repository),
        records: (0,github_records/* githubRecords */.m)(client("deployments: read"), repository),
        environments: githubEnvironments(client("actions: read"), repository),
    };
    return {
        documents: githubGateDocuments(client("contents: read, issues: read and deployments: read"), repository, whole),
        central: (place) => githubGateDocuments(client("contents: read in the policy's repository, by the input policy-token", policyToken || token), place, whole),
        standing: githubGateStanding(client("issues: read, deployments: read and actions: read"), repository, whole),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/gate-ports.js


/** Opens everything that a gate reads; nothing is called, and what only some policies need is not loaded, before its first use. */
function gatePorts(access, { clock, progress, run, mask }) {
    return {
        ...githubGate({ token: access["github-token"], policyToken: access["policy-token"], clock, progress, run }),
        images: {
            async find(image) {
                const { ecrDigests } = await __webpack_require__.e(/* import() */ 372).then(__webpack_require__.bind(__webpack_require__, 372));
                const session = `deploy-gate-${run.runId}`;
                return await ecrDigests({ http: (0,node_http/* nodeHttp */.L)(), clock, mask, session }).find(image);
            },
            async ofRelease(release) {
                const { releaseDigest } = await __webpack_require__.e(/* import() */ 404).then(__webpack_require__.bind(__webpack_require__, 5404));
                return await releaseDigest(release, { http: (0,node_http/* nodeHttp */.L)(), clock, mask, session: `deploy-gate-${run.runId}` });
            },
        },
        sources: ({ internal }) => ({
            feeds: {
                async read(address) {
                    const [{ httpCalendarFeeds }, http] = await Promise.all([
                        Promise.all(/* import() */[__webpack_require__.e(578), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 9484)),
                        outside(internal),
                    ]);
                    return await httpCalendarFeeds({ http, clock }).read(address);
                },
            },
            endpoints: {
                async read(endpoints, tokens) {
                    const [{ httpIncidentEndpoints }, http] = await Promise.all([
                        __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 1615)),
                        outside(internal),
                    ]);
                    return await httpIncidentEndpoints({ http, clock }).read(endpoints, tokens);
                },
            },
        }),
    };
}
/** Opens the way to addresses that a policy names: never to metadata services, to internal networks only where that is allowed. */
async function outside(internal) {
    const { refuseAddress } = await __webpack_require__.e(/* import() */ 215).then(__webpack_require__.bind(__webpack_require__, 8215));
    return (0,node_http/* nodeHttp */.L)({ refuse: refuseAddress({ internal }) });
}


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ formatLockMarker),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   nX: () => (/* binding */ parseLockMarker),
/* harmony export */   qw: () => (/* binding */ holdingLocks),
/* harmony export */   x5: () => (/* binding */ LOCK_LABEL),
/* harmony export */   ye: () => (/* binding */ isHolding)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5784);

/** The label that marks an issue as a lock of ours; it locks whoever put it there. */
const LOCK_LABEL = "deploy-lock";
/** Writes the marker that ties an issue to what it stops; hidden in the issue's body. */
function formatLockMarker({ environment, service }, request, { owner, reason, expiresAt } = {}) {
    const said = { environment, service, request, owner, reason, expires: expiresAt?.toISOString() };
    // An arrow in a reason would end the comment that hides the marker; the separators would end its line.
    const text = JSON.stringify(said)
        .replaceAll(">", "\\u003e")
        .replaceAll("\u2028", "\\u2028")
        .replaceAll("\u2029", "\\u2029");
    return `<!-- deploy-lock ${text} -->`;
}
/** Reads the marker from an issue's body: the last one that is alone on its line, for a body may quote what others wrote; `undefined` when it cannot be read. */
function parseLockMarker(body) {
    const text = [...body.matchAll(/^<!-- deploy-lock (\{.*\}) -->[ \t\r]*$/gm)].at(-1)?.[1];
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null || !("environment" in value) || !("service" in value))
            return undefined;
        const { environment, service } = value;
        if (typeof environment !== "string" || typeof service !== "string")
            return undefined;
        const said = (name) => {
            const found = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
            return typeof found === "string" ? found : "";
        };
        return {
            scope: { environment, service },
            request: said("request"),
            owner: said("owner"),
            reason: said("reason"),
            expiresAt: readExpiry(said("expires")),
        };
    }
    catch {
        return undefined;
    }
}
/** Reads when a lock ends; what cannot be read is no end, so that a lock with a mistake in it holds until it is closed. */
function readExpiry(text) {
    return text.endsWith("Z") ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .n)(text) : undefined;
}
/** Tells whether a lock still holds at an instant. */
function isHolding({ expiresAt }, at) {
    return expiresAt === undefined || at < expiresAt;
}
/** Tells whether a lock makes another one needless: it stops no less and ends no sooner. */
function covers(lock, { scope, expiresAt }) {
    if (lock.scope === undefined || scope === undefined)
        return false;
    const wide = meets(lock.scope.environment, scope.environment) && meets(lock.scope.service, scope.service);
    if (lock.expiresAt === undefined || !wide)
        return wide;
    return expiresAt !== undefined && lock.expiresAt >= expiresAt;
}
/** Lists the locks that hold a deployment, the lowest issue number first; each must be lifted or closed by itself. */
function holdingLocks(locks, { environment, service }) {
    return locks
        .filter(({ scope }) => scope === undefined || (meets(scope.environment, environment) && meets(scope.service, service)))
        .sort((a, b) => a.issue - b.issue);
}
/** Tells whether a scope meets a name, whatever its case: environments of GitHub's never differ by that alone. */
function meets(scope, name) {
    return scope === "*" || scope.toLowerCase() === name.toLowerCase();
}


/***/ })

};
