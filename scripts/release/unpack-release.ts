import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { attestedFiles, checksums } from "./attested-files.ts";
import type { Git } from "./git.ts";
import { shippedProblems } from "./shipped-files.ts";

/** Unpacks a release as the runner gets it, beside the checksums of what is attested, and holds it to the list of what may ship. */
export function unpackRelease(
  git: Git,
  { release, unpacked }: { readonly release: string; readonly unpacked: string },
): readonly string[] {
  // By names without a folder: to some tars on Windows, `C:` is another machine.
  const [folder, name] = [dirname(resolve(unpacked)), basename(unpacked)];
  const tar = (...args: string[]) => execFileSync("tar", args, { cwd: folder, encoding: "utf8" });
  git(["archive", "--format=tar.gz", "--output", join(folder, `${name}.tar.gz`), release]);
  mkdirSync(unpacked, { recursive: true });
  tar("-xzf", `${name}.tar.gz`, "-C", name);
  writeFileSync(`${unpacked}.sha256`, checksums(unpacked, attestedFiles(unpacked)));
  const listed = tar("-tzf", `${name}.tar.gz`).trim().split(/\r?\n/);
  return shippedProblems(listed.filter((path) => !path.endsWith("/")));
}
