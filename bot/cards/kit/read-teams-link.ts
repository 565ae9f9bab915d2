import { decodePath, decodeWhile } from '../../../contract/paths-and-queries/teams-link.ts';

const TEAMS_HOSTS: readonly string[] = ['teams.microsoft.com', 'teams.cloud.microsoft'];

/** Returns the path in a link to any tab of the app, or of any app when the app's id is not known. */
export function readTeamsLink(
  url: URL,
  appId: string | undefined,
): { readonly path?: string; readonly webAddress?: string } | undefined {
  if (url.protocol !== 'https:' || !TEAMS_HOSTS.includes(url.hostname)) return undefined;
  const app = /^\/l\/entity\/([^/]+)\/[^/]+\/?$/.exec(url.pathname)?.[1];
  if (app === undefined) return undefined;
  if (appId !== undefined && app.toLowerCase() !== appId) return undefined;
  const path = pathIn(url.searchParams.get('context') ?? '');
  const webAddress = url.searchParams.get('webUrl');
  return { ...(path && { path }), ...(webAddress !== null && { webAddress }) };
}

function pathIn(context: string): string | undefined {
  const read = parseContext(context);
  const path = read && (read['subPageId'] ?? read['subEntityId']);
  return typeof path === 'string' ? decodePath(path) : undefined;
}

function parseContext(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(decodeWhile(text, (one) => one.startsWith('%')));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
