import { spawn } from "node:child_process";

/** Runs an ES module's text in a child of the world and returns what it wrote as JSON to stdout; throws with its stderr. */
export function runChild(script: string, env: Readonly<Record<string, string>>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], { env: { ...env } });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += String(chunk);
    });
    child.stderr.on("data", (chunk) => {
      stderr += String(chunk);
    });
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0 && stderr === "" && stdout !== "") resolve(parse(stdout));
      else reject(new Error(`child ended with ${status}: ${stderr}`));
    });
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { notJson: text };
  }
}
