import { spawnSync } from "node:child_process";
import { findTool } from "./find-tool.ts";
import { type Finding, type LintFile, placeIn } from "./lint-file.ts";

interface Located {
  readonly symbolic: {
    readonly annotation: string;
    readonly kind: string;
    readonly key: { readonly Local?: { readonly verbatim_path: string } };
  };
  readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } };
}

interface Audited {
  readonly ident: string;
  readonly desc: string;
  readonly locations: readonly Located[];
}

/** Runs zizmor on files that stand below a folder, as an auditor would, without asking anybody on the network; throws when it cannot run. */
export function runZizmor(root: string, files: readonly LintFile[]): readonly Finding[] {
  const command = findTool({
    name: "zizmor",
    variable: "ZIZMOR_BIN",
    version: "1.32.0",
    install: "pip install zizmor==1.32.0",
  });
  const options = ["--offline", "--persona", "auditor", "--no-exit-codes", "--no-progress", "--strict-collection"];
  const config = ["--config", ".github/zizmor.yml", "--format", "json"];
  const args = [...options, ...config, ...files.map(({ path }) => path)];
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`zizmor ended with ${status}: ${stderr}`);
  const audited: readonly Audited[] = JSON.parse(stdout);
  return audited.map(({ ident, desc, locations }) => {
    const at = locations.find(({ symbolic }) => symbolic.kind === "Primary") ?? locations[0];
    const row = at?.concrete.location.start_point.row ?? 0;
    const path = at?.symbolic.key.Local?.verbatim_path ?? "";
    return {
      ...placeIn(files, path, row + 1),
      rule: `zizmor ${ident}`,
      message: `${desc}: ${at?.symbolic.annotation ?? ""}`,
    };
  });
}
