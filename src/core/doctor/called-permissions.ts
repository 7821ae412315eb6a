/** What jobs ask of the token: by workflow file, job and permission. */
type Asked = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Names what each job of our reusable workflows asks of the token; written by `npm run docs` from the workflows. */
export const CALLED_PERMISSIONS: Asked = {
  "approve.yml": {
    gate: {
      contents: "read",
      deployments: "read",
      issues: "read",
      "pull-requests": "read",
    },
    approve: {
      actions: "read",
      checks: "read",
      contents: "read",
      deployments: "read",
      issues: "write",
      "pull-requests": "read",
      "security-events": "read",
      statuses: "read",
    },
    verify: {
      actions: "read",
      checks: "read",
      contents: "read",
      deployments: "read",
      issues: "read",
      "pull-requests": "read",
      "security-events": "read",
      statuses: "read",
    },
    announce: {
      contents: "read",
      deployments: "read",
      issues: "write",
      "pull-requests": "read",
    },
  },
  "backport.yml": {
    backport: {
      contents: "write",
      "pull-requests": "write",
    },
  },
  "ci.yml": {
    lint: {
      contents: "read",
    },
    types: {
      contents: "read",
    },
    unit: {
      contents: "read",
    },
    integration: {
      contents: "read",
    },
    build: {
      contents: "read",
    },
    "security-scan": {
      contents: "read",
    },
    result: {},
  },
  "deploy-ecs.yml": {
    gate: {
      actions: "read",
      contents: "read",
      deployments: "read",
      "id-token": "write",
      issues: "read",
      "pull-requests": "read",
    },
    approve: {
      actions: "read",
      checks: "read",
      contents: "read",
      deployments: "read",
      issues: "write",
      "pull-requests": "read",
      "security-events": "read",
      statuses: "read",
    },
    deploy: {
      actions: "read",
      checks: "read",
      contents: "read",
      deployments: "write",
      "id-token": "write",
      issues: "write",
      "pull-requests": "read",
      "security-events": "read",
      statuses: "read",
    },
    "team-commands": {
      contents: "read",
    },
    conclude: {
      contents: "read",
      deployments: "write",
      "id-token": "write",
      issues: "write",
    },
    rescue: {
      contents: "read",
      deployments: "write",
      "id-token": "write",
      issues: "write",
    },
    announce: {
      contents: "read",
      deployments: "read",
      issues: "write",
      "pull-requests": "read",
    },
  },
  "doctor.yml": {
    doctor: {
      actions: "read",
      checks: "read",
      contents: "read",
      deployments: "read",
      "id-token": "write",
      issues: "read",
      "pull-requests": "read",
      "security-events": "read",
      statuses: "read",
    },
  },
  "emergency-rollback.yml": {
    rollback: {
      contents: "read",
      deployments: "write",
      "id-token": "write",
      issues: "write",
    },
    announce: {
      contents: "read",
      deployments: "read",
    },
  },
  "policy-check.yml": {
    check: {
      contents: "read",
    },
  },
  "promote.yml": {
    staging: {
      actions: "read",
      checks: "read",
      contents: "read",
      deployments: "write",
      "id-token": "write",
      issues: "write",
      "pull-requests": "read",
      "security-events": "read",
      statuses: "read",
    },
    production: {
      actions: "read",
      checks: "read",
      contents: "read",
      deployments: "write",
      "id-token": "write",
      issues: "write",
      "pull-requests": "read",
      "security-events": "read",
      statuses: "read",
    },
  },
  "reconcile.yml": {
    reconcile: {
      actions: "read",
      contents: "read",
      deployments: "write",
      "id-token": "write",
      issues: "write",
    },
    announce: {
      contents: "read",
      deployments: "read",
    },
  },
  "resume-approval.yml": {
    resume: {
      actions: "write",
      contents: "read",
      deployments: "read",
      issues: "write",
      "pull-requests": "read",
    },
  },
  "resume.yml": {
    find: {
      actions: "read",
      contents: "read",
      deployments: "read",
      "id-token": "write",
    },
    gate: {
      actions: "read",
      contents: "read",
      deployments: "read",
      "id-token": "write",
      issues: "read",
      "pull-requests": "read",
    },
    approve: {
      actions: "read",
      checks: "read",
      contents: "read",
      deployments: "read",
      issues: "write",
      "pull-requests": "read",
      "security-events": "read",
      statuses: "read",
    },
    move: {
      actions: "read",
      checks: "read",
      contents: "read",
      deployments: "write",
      "id-token": "write",
      issues: "write",
      "pull-requests": "read",
      "security-events": "read",
      statuses: "read",
    },
    abort: {
      contents: "read",
      deployments: "write",
      "id-token": "write",
      issues: "write",
    },
    announce: {
      contents: "read",
      deployments: "read",
      issues: "write",
      "pull-requests": "read",
    },
  },
};
