/** What an environment of the platform demands of every job that names it. */
export interface EnvironmentProtection {
  readonly name: string;
  /** How many users and teams are asked as reviewers; 0 when none. */
  readonly reviewers: number;
  /** Minutes that every job waits; 0 when none. */
  readonly waitMinutes: number;
  /** Names of the enabled custom protection rules. */
  readonly customRules: readonly string[];
}

/** The platform's environments, by name. */
export interface Environments {
  /** Reads an environment's protection; `undefined` when it was not created yet. Throws `Unreadable`. */
  read(name: string): Promise<EnvironmentProtection | undefined>;
}
