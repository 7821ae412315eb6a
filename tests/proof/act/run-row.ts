import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { Row } from "../../rehearsal/runner/row.ts";
import { writeEvent } from "./dispatch.ts";
import { gitFolder } from "./git-folder.ts";
import { runAct } from "./run-act.ts";
import { type Seen, seenIn } from "./seen.ts";
import { standInsOf } from "./stand-ins-of.ts";

const OWN = "org/shop";
const MAIN = ".github/workflows/main.yml";
/** Tells what `needs` sees of every job; in base64, since act's masks would spoil what is compared. */
const PROBE = "told-by-needs";

/** Runs a row of the conformance table by act, a job added that tells how the others look to `needs`. */
export async function runRow(row: Row, command: string): Promise<Seen> {
  const root = mkdtempSync(join(tmpdir(), "act-row-"));
  try {
    const jobs = toJobs(row);
    const probe = `  ${PROBE}: { needs: [${jobs.join(", ")}], if: always(), runs-on: x, env: { NEEDS: "\${{ toJSON(needs) }}" }, steps: [{ run: 'printf "%s:%s\\n" ${PROBE} "$(printenv NEEDS | base64 -w0)"' }] }`;
    const main = `${row.head ?? "on: workflow_dispatch"}\njobs:\n${row.jobs}\n${probe}\n`;
    const folder = gitFolder(join(root, "caller"), {
      repository: OWN,
      files: translated({ [MAIN]: main, ...row.files }, OWN),
    });
    const others = Object.entries(row.repositories ?? {}).map(([repository, files]) => {
      const content = { repository, files: translated(files, repository) };
      return [repository, gitFolder(join(root, "others", repository), content)] as const;
    });
    const event = row.request?.event;
    const eventFile = join(root, "event.json");
    const inputs = writeEvent(eventFile, row.request ?? {});
    const cache = join(root, "cache");
    mkdirSync(cache);
    const folders = Object.fromEntries([[OWN, folder], ...others]);
    const end = await runAct({
      ...{ command, folder, cache, inputs, eventFile, workflow: MAIN },
      event: event?.name ?? "workflow_dispatch",
      actor: row.request?.actor ?? "dana",
      repositories: {
        ...Object.fromEntries(Object.entries(folders).map(([name, at]) => [`${name}@v1`, at])),
        ...standInsOf(main + Object.values(row.files ?? {}).join("\n")),
      },
      labels: ["x", "ubuntu-latest"],
      secrets: { ...row.request?.secrets },
      vars: { ...row.request?.vars },
      environment: { HTTP_PROXY: "", HTTPS_PROXY: "", REHEARSAL_CHECKOUT_FOLDERS: JSON.stringify(folders) },
    });
    return seenIn(end, PROBE);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function toJobs({ jobs }: Row): readonly string[] {
  const read: unknown = parse(jobs);
  return typeof read === "object" && read !== null ? Object.keys(read) : [];
}

/** act knows no `$/`, and reads `./` of a called workflow in the caller's folder: both name their repository, as in the flavour for act. */
function translated(files: Readonly<Record<string, string>>, repository: string): Record<string, string> {
  const own = /(uses:\s*["']?)\$\/([^\s,}"'@]+)(?![\w@])/g;
  const called = /(uses:\s*["']?)\.\/(\.github\/workflows\/[^\s,}"'@]+)/g;
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace(own, `$1${repository}/$2@v1`).replace(called, `$1${repository}/$2@v1`),
    ]),
  );
}
