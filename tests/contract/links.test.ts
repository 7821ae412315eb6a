import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDERS = ["", "docs/**/", "actions/*/", "examples/**/", "workflows-templates/"];
const pages = FOLDERS.flatMap((folder) => globSync(`${folder}*.md`)).filter((page) => !page.includes("node_modules"));

/** A page without its code, in which brackets mean something else. */
const prose = (page: string) =>
  readFileSync(page, "utf8")
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()#]/g, ""));

/** The anchor that GitHub gives a heading: small letters, spaces as hyphens, without all else but letters, digits, hyphens and underscores. */
const anchorOf = (heading: string) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");

function anchorsOf(page: string): ReadonlySet<string> {
  const text = readFileSync(page, "utf8").replace(/^```[\s\S]*?^```/gm, "");
  const seen = new Map<string, number>();
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => {
    const anchor = anchorOf(heading);
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
  const named = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = ""]) => id);
  return new Set([...headings, ...named]);
}

/** Every link of a page to something in this repository, and what is wrong with it. */
function broken(page: string): readonly string[] {
  const links = [...prose(page).matchAll(/\]\(<?([^)>\s]+)>?(?:\s+"[^"]*")?\)/g)].map(([, link = ""]) => link);
  return links.flatMap((link) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return [];
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : join(dirname(page), decodeURIComponent(path));
    if (relative(".", target).startsWith("..")) return [`${link}: leaves the repository`];
    if (!existsSync(target)) return [`${link}: no such file`];
    if (anchor === undefined || !target.endsWith(".md") || statSync(target).isDirectory()) return [];
    return anchorsOf(target).has(anchor) ? [] : [`${link}: no such heading`];
  });
}

it("knows how GitHub writes anchors", () => {
  expect(anchorOf("Services that CodeDeploy deploys")).toBe("services-that-codedeploy-deploys");
  expect(anchorOf("What it needs: `role`, and *more*?")).toBe("what-it-needs-role-and-more");
  expect(anchorOf("[A page](page.md) – twice")).toBe("a-page--twice");
});

describe.each(pages)("%s", (page) => {
  it("links to what is there", () => expect(broken(page)).toEqual([]));
});

it("has every page of docs/ in its index", () => {
  const index = readFileSync("docs/README.md", "utf8");
  const own = globSync("docs/*.md").map((page) => relative("docs", page));
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter((page) => page !== "README.md" && !index.includes(`](${page})`))).toEqual([]);
});
