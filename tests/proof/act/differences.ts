/** Where act 0.2.89 is known to do otherwise than GitHub, by the fact of the conformance table; a test holds it to each difference, so that none outlives its cause. */
export const differences: Readonly<Record<string, string>> = {
  ...about("act stops at the first job that failed by itself, whatever its continue-on-error", [
    "a job with continue-on-error counts as success for its dependents and the run",
  ]),
  ...about("act tells the job of a condition that cannot be evaluated, but not the step", [
    "a step's condition that cannot be evaluated fails the job",
  ]),
  ...about("act does not check a call before it starts: inputs, secrets and triggers are taken as they come", [
    "inputs keep their types; defaults are the declared ones, else false, 0 or empty",
    "a value of the wrong type that only shows when it is evaluated fails the call",
    "a missing required input refuses the run",
    "an input that is not declared refuses the run",
    "a missing required secret refuses the run",
    "a workflow without workflow_call cannot be called",
  ]),
  ...about("act ends a run with a call in which a job failed", [
    "outputs of a called workflow come from its jobs, of which the failed ones count too",
  ]),
  ...about("act's success() sees neither what was skipped inside a call nor what was skipped before it", [
    "a job skipped inside a call skips what follows the call, though the call itself succeeded",
    "a job inside a call counts what was skipped before the call, though the call says always()",
    "a job inside a later call counts what was skipped inside an earlier one, unless its own condition says otherwise",
  ]),
  ...about("act's github context in a called workflow is the called one's, and it knows no job.workflow_ref", [
    "the github context is the caller's; job.workflow_* are the called file's; env does not cross",
  ]),
  ...about("act names a job inside two calls by the inner call alone, and the outer one gets no result", [
    "in a called workflow of another repository ./ and $/ workflows and $/ actions are that repository's",
  ]),
  ...about("act's job.status in a composite is the composite's own", [
    "job.status inside does not see a failure inside; after the composite it does",
  ]),
  ...about("act's workspace is a folder of its own name", ["defaults.run of the job do not reach inside"]),
  ...about("act reads no commands but plain ones at the beginning of a line, and undoes no escapes", [
    "::set-output still sets an output, after leading spaces too; escapes are undone",
    "##[command] is carried out anywhere in a line",
    "a carriage return starts a line, and so a command",
  ]),
  ...about("act prints no command that it was told to leave alone, or does not know", [
    "an unknown command is text",
    "stop-commands stops all commands until its token comes",
  ]),
  ...about("act carries out commands that GitHub has disabled or refuses", [
    "stop-commands with an empty token or a command's name fails the step",
    "set-env and add-path are disabled and fail the step",
    "a command that this runner does not implement fails the step by name",
  ]),
  ...about("act reads all of an environment file or nothing, and any name", [
    "a delimiter that never comes fails the step; pairs before it count",
    "NODE_OPTIONS cannot be set by GITHUB_ENV; the step does not fail",
    "an empty output is not set",
    "larger outputs of a job fail it and are not handed on",
  ]),
  ...about("act masks in what it prints only, by whole texts", [
    "secrets and the token are hidden in the log",
    "base64, URI and JSON forms of a secret are hidden",
    "add-mask hides from there on, each line of many by itself",
    "an output that holds a secret is dropped with a warning; inside the job it stays",
    "an output that holds a value masked by the job itself is dropped",
  ]),
  ...about("act knows no ids, no strategy, and takes the inputs of a dispatch as texts from the command line", [
    "dispatch inputs are typed in inputs, defaults included",
    "vars, matrix, strategy and runner are there; what is missing is empty",
    "ids of repository, owner and actor are in the context and in the environment",
    "the inputs of a dispatch are texts in the event",
    "a matrix is the product of its axes, less exclude",
    "max-parallel 1 runs them in order",
  ]),
  ...about("act knows no permissions, so it refuses none and hands out no identity", [
    "a called job that asks for more than the caller grants refuses the run, also when it would be skipped",
    "the default of a caller that says nothing is a grant like any other",
    "the OIDC endpoint is there with id-token: write",
  ]),
  ...about("act knows no concurrency groups", [
    "the same group in caller and called workflow is a deadlock: the run is cancelled",
    "a group of a job that its own workflow holds is a deadlock too",
    "jobs of one group run one after the other",
  ]),
  ...about("act finds an empty matrix no failure", ["an empty matrix fails the job"]),
  ...about("act runs what GitHub refuses, or this runner does", [
    "a script inside must name its shell",
    "a dispatch input that is not declared",
    "a dispatch input that is none of its options",
    "a required dispatch input that is missing",
    "services",
    "a Docker action",
    "a shell that is not here",
    "an action on another runtime",
  ]),
};

/** Facts that act is not asked: it would only wait out its scripts. */
export const unasked: Readonly<Record<string, string>> = about(
  "act keeps no time-outs of minutes and cancels no combination of a matrix",
  [
    "a failure cancels the other combinations",
    "a step that is too long fails with its minutes; always() follows, the next does not",
    "a time-out of a composite's step ends the step inside that runs",
    "a job that is too long is cancelled; its always() steps run",
    "a cancelled need is neither a success nor a failure; the run itself is not cancelled",
  ],
);

/** Callers of examples/shop that act does not run, and why. */
export const unplayed: Readonly<Record<string, string>> = {
  "deploy-to-staging-by-hand.yml":
    "its gate finds the tag's image in the registry by the read role, which trusts no job of an environment, while act gives all jobs of a run one identity",
  "pull-request.yml": "it runs the team's own commands alone, so that there is no decision of ours to compare",
};

function about(reason: string, facts: readonly string[]): Record<string, string> {
  return Object.fromEntries(facts.map((fact) => [fact, reason]));
}
