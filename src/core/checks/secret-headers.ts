const TELLING = /auth|token|key|secret|cookie|session|password|passwd|signature|credential|bypass|csrf|jwt/i;
const SHORTEST = 6;

/** Lists the values of headers whose names say that they are secret; with a scheme in front, such as `Bearer`, what follows it too. */
export function secretHeaderValues(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers)
    .filter(([name]) => TELLING.test(name))
    .flatMap(([, value]) => [value, value.replace(/^[A-Za-z][\w-]* +/, "")])
    .filter((value) => value.length >= SHORTEST && !value.includes("{secret."));
}
