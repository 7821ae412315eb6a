import type { People, Person } from "../../../ports/people.ts";

/**
 * Asks each question about people once a look, however many roles, pull requests and items of a checklist turn on it; whoever the look
 * itself found to have access is not asked about again.
 */
export function peopleAtOneLook(people: People, withAccess: readonly Person[] = []): People {
  const inTeam = memo((place: string) => {
    const [team = "", login = ""] = place.split(" ");
    return people.inTeam(team, login);
  });
  return {
    find: memo((login) => people.find(login)),
    withAccess: memo(
      async (login) =>
        withAccess.find((one) => one.login.toLowerCase() === login.toLowerCase()) ?? (await people.withAccess(login)),
    ),
    inTeam: (team, login) => inTeam(`${team} ${login}`),
    pushes: memo((login) => people.pushes(login)),
    starters: memo((runId) => people.starters(runId)),
  };
}

function memo<T>(ask: (about: string) => Promise<T>): (about: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (about) => {
    const answer = answers.get(about) ?? ask(about);
    answers.set(about, answer);
    return answer;
  };
}
