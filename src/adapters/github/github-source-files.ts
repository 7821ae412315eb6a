import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { SourceFile, SourceFiles } from "../../ports/source-files.ts";
import type { GitHubClient } from "./github-client.ts";

const QUERY = `query SourceFile($owner: String!, $name: String!, $file: String!, $commit: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $commit) { __typename oid }
    file: object(expression: $file) { __typename ... on Blob { text isBinary isTruncated } }
  }
}`;

/** A git object as the queries of this project ask for it: a blob with its text, anything else by its type alone. */
export interface BlobNode {
  readonly __typename: string;
  readonly text?: string | null;
  readonly isBinary?: boolean | null;
  readonly isTruncated?: boolean;
}

interface Answer {
  readonly repository: {
    readonly commit: { readonly __typename: string; readonly oid?: string } | null;
    readonly file: BlobNode | null;
  } | null;
}

/** Reads files of one repository at full commits, or at `HEAD` of its default branch; a commit that cannot be seen is `Unreadable`, not a missing file. */
export function githubSourceFiles(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): SourceFiles {
  return {
    async read(path, commit) {
      const answer = await client.query<Answer>(QUERY, {
        owner: repository.owner,
        name: repository.name,
        commit,
        file: `${commit}:${path}`,
      });
      if (answer.repository === null)
        throw new Unreadable(
          "not_found",
          `repository ${repository.owner}/${repository.name} cannot be seen`,
          "Grant the job contents: read.",
        );
      if (answer.repository.commit?.__typename !== "Commit") {
        throw new Unreadable(
          "not_found",
          `${repository.owner}/${repository.name} has no commit ${commit} that the token may see`,
          "Check that the commit was pushed, and grant the job contents: read.",
        );
      }
      return readBlob(answer.repository.file, path, answer.repository.commit.oid ?? commit);
    },
  };
}

/** Reads a blob's text; `undefined` when there is no such object. Throws `Unreadable` for a folder, a binary or a cut file. */
export function readBlob(blob: BlobNode | null | undefined, path: string, commit: string): SourceFile | undefined {
  if (blob === null || blob === undefined) return undefined;
  if (blob.__typename !== "Blob")
    throw new Unreadable(
      "malformed",
      `${path} at ${commit.slice(0, 12)} is no file`,
      `Name a file instead of '${path}'.`,
    );
  if (blob.isBinary === true || blob.isTruncated === true || typeof blob.text !== "string") {
    throw new Unreadable(
      "malformed",
      `${path} at ${commit.slice(0, 12)} is ${blob.isBinary === true ? "binary" : "too large to be read"}`,
      `Make ${path} a text file under 256 KiB.`,
    );
  }
  return { path, text: blob.text, commit };
}
