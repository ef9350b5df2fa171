// Origin patterns of the policy: scheme://host[:port], the host may begin with "*." for it and all below it.
// The host program decides by the same rules; see native-host/policy.
const patternShape = /^(https?:\/\/)(\*\.)?([a-z0-9.-]+)(?::(\d+))?$/;
const hostShape = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

function withPort(scheme: string, host: string, port: string | undefined): string {
  const usual = scheme === 'https://' ? '443' : '80';
  return port === undefined || port === usual ? host : `${host}:${port}`;
}

export function matchesOrigin(pattern: string, origin: string): boolean {
  const [, scheme, wildcard, host, port] = patternShape.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || !origin.startsWith(scheme)) return false;
  const wanted = withPort(scheme, host, port);
  const rest = origin.slice(scheme.length);
  if (rest === wanted) return true;
  if (wildcard === undefined || !rest.endsWith(`.${wanted}`)) return false;
  return hostShape.test(rest.slice(0, -wanted.length - 1));
}

export function originOf(url: string): string | undefined {
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}
