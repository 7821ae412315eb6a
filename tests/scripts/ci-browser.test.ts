import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const RUN = readFileSync(".ci/run", "utf8");
const FETCH = /^fetch_browser\(\) \{[\s\S]*?\n\}$/m.exec(RUN)?.[0] ?? "";
const BASH = execFileSync("bash", ["-c", "command -v bash"], { encoding: "utf8" }).trim();

/** A machine by its system, its processor, the browsers on it, and whether its archive has Chromium. */
interface Machine {
  readonly system: "debian" | "ubuntu";
  readonly processor: "amd64" | "arm64";
  readonly browsers?: readonly string[];
  readonly packaged?: boolean;
}

/** Fetches a browser on a machine that is made of stubs; `left` is what is said to be left out. */
function fetchOn({ system, processor, browsers = [], packaged = false }: Machine) {
  const folder = mkdtempSync(join(tmpdir(), "ci-browser-"));
  const stub = (name: string, body: string) => {
    writeFileSync(join(folder, name), `#!${BASH}\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  stub("grep", system === "ubuntu" ? "exit 0" : "exit 1");
  stub("dpkg", `echo ${processor}`);
  stub("apt-get", packaged ? `printf '#!' >"${folder}/chromium"; /bin/chmod +x "${folder}/chromium"` : "exit 100");
  for (const name of browsers) stub(name, "exit 0");
  const script = `set -uo pipefail\nas_root="" judges=${folder}\n${FETCH}\nfetch_browser >/dev/null 2>&1; echo $?`;
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8").trim() : "";
  try {
    const status = Number(execFileSync(BASH, ["--norc", "-c", script], { encoding: "utf8", env: { PATH: folder } }));
    return { status, browser: read("browser").replace(`${folder}/`, ""), left: read("left-out") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it.each<readonly [string, Machine, string]>([
  ["Debian's package", { system: "debian", processor: "arm64", packaged: true }, "chromium"],
  ["a browser that is there", { system: "debian", processor: "amd64", browsers: ["chromium"] }, "chromium"],
  ["Chrome of an image", { system: "ubuntu", processor: "amd64", browsers: ["google-chrome"] }, "google-chrome"],
  [
    "Chrome of an image for ARM",
    { system: "ubuntu", processor: "arm64", browsers: ["google-chrome"] },
    "google-chrome",
  ],
])("takes %s", (_, machine, browser) => expect(fetchOn(machine)).toEqual({ status: 0, browser, left: "" }));

it("goes without one on Ubuntu for ARM alone, and says so", () => {
  expect(fetchOn({ system: "ubuntu", processor: "arm64", packaged: true })).toEqual({
    status: 0,
    browser: "",
    left: expect.stringContaining("pages in a browser"),
  });
  expect(RUN).toContain('printf \'\\nleft out: %s\\n\' "$(cat "$judges/left-out")"');
});

it.each<readonly [string, Machine]>([
  ["Debian", { system: "debian", processor: "amd64" }],
  ["Debian for ARM", { system: "debian", processor: "arm64" }],
  ["Ubuntu", { system: "ubuntu", processor: "amd64" }],
])("fails on %s without one", (_, machine) => {
  const { status, ...fetched } = fetchOn(machine);
  expect(status).not.toBe(0);
  expect(fetched).toEqual({ browser: "", left: "" });
});

it("is bash", () => expect(execFileSync("bash", ["-n", ".ci/run"], { encoding: "utf8" })).toBe(""));
