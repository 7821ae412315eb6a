import { type DeployRecord, isProven } from "../record/deploy-record.ts";
import { DAY } from "../time/calendar-date.ts";

/** How often something is deployed to an environment: deployments that were proven, whether or not they were rolled back afterwards. */
export interface DeployRhythm {
  readonly environment: string;
  /** Deployments of the last seven days. */
  readonly lastWeek: number;
  /** Deployments a week, on the mean of the last 4 and of the last 12 weeks. */
  readonly mean4: number;
  readonly mean12: number;
  /** Whether the records reach back over all twelve weeks; where they do not, there were at least so many. */
  readonly whole: boolean;
}

/** The records of one service in one environment, newest first. */
export interface RecordedDeploys {
  readonly environment: string;
  readonly records: readonly DeployRecord[];
  /** The most records that are ever read: that many may have hidden older ones. */
  readonly most: number;
}

const WEEK = 7 * DAY;
const LONGEST = 12;

/** Counts the deployments a week by environment, over all services that were read, in order of their first naming. */
export function deployRhythm(read: readonly RecordedDeploys[], now: Date): readonly DeployRhythm[] {
  return [...new Set(read.map(({ environment }) => environment))].map((environment) => {
    const own = read.filter((one) => one.environment === environment);
    const proven = own.flatMap(({ records }) => records).filter(isProven);
    const within = (weeks: number) => proven.filter((record) => ageOf(record, now) < weeks * WEEK).length;
    return {
      environment,
      lastWeek: within(1),
      mean4: within(4) / 4,
      mean12: within(LONGEST) / LONGEST,
      whole: own.every((one) => reachesBack(one, now)),
    };
  });
}

function reachesBack({ records, most }: RecordedDeploys, now: Date): boolean {
  const oldest = records.at(-1);
  return oldest === undefined || records.length < most || ageOf(oldest, now) >= LONGEST * WEEK;
}

function ageOf({ createdAt }: DeployRecord, now: Date): number {
  return now.getTime() - createdAt.getTime();
}
