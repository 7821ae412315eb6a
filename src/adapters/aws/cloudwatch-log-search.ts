import type { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import type { LogQuestion, LogSearch } from "../../ports/log-search.ts";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";
import { readRenewed } from "./read-renewed.ts";

/** A page may be empty although more follow (`FilterLogEvents`): they are counted, not their lines. */
const MOST_PAGES = 10;
const MOST_LINES = 20_000;
/** What explains a verdict is not insisted on. */
const ATTEMPTS = 2;

/** Finds lines in a group of CloudWatch Logs by `FilterLogEvents`, oldest first, in ten pages at most. The SDK is imported at the first call. */
export function cloudwatchLogSearch(access: AwsAccess): LogSearch {
  let opened: Promise<CloudWatchLogs> | undefined;
  return {
    async find(question) {
      opened ??= open({ ...access, attempts: ATTEMPTS });
      const logs = await opened;
      const lines: string[] = [];
      let token: string | undefined;
      for (let page = 0; page < MOST_PAGES && lines.length < MOST_LINES; page++) {
        const next = token;
        const { events = [], nextToken } = await readRenewed(access, "logs:FilterLogEvents", () =>
          logs.filterLogEvents({ ...filterOf(question), ...(next === undefined ? {} : { nextToken: next }) }),
        );
        lines.push(...events.map(({ message = "" }) => message));
        if (nextToken === undefined || nextToken === token) return { lines, whole: nextToken === undefined };
        token = nextToken;
      }
      return { lines, whole: false };
    },
  };
}

/** An event at `endTime` itself is still found. */
function filterOf({ group, pattern, from, until }: LogQuestion) {
  const filterPattern = pattern === "" ? {} : { filterPattern: pattern };
  return { logGroupName: group, startTime: from.getTime(), endTime: until.getTime() - 1, ...filterPattern };
}

async function open(access: AwsAccess): Promise<CloudWatchLogs> {
  const { CloudWatchLogs } = await import("@aws-sdk/client-cloudwatch-logs");
  return new CloudWatchLogs({ ...clientSettings(access), requestHandler: await awsRequestHandler() });
}
