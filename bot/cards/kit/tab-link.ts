import { pageToPath, pathToPage, type Page } from '../../../contract/routes.ts';

const MAX_LINK_LENGTH = 2000;
const TAB = 'overview';
const TEAMS_HOSTS: readonly string[] = ['teams.microsoft.com', 'teams.cloud.microsoft'];

/** Returns the URL of a page of the tab. `publicUrl` has no trailing slash. */
export const tabLink = (publicUrl: string, page: Page): string =>
  `${publicUrl}/tab/#/${pageToPath(page)}`;

/** Accepts URLs of the tab and Teams' deep links to the tab. */
export function parseTabLink(publicUrl: string, link: string): Page | undefined {
  const url = link.length <= MAX_LINK_LENGTH ? parseUrl(link) : undefined;
  if (!url) return undefined;
  return ownPage(publicUrl, url) ?? (isDeepLink(url) ? deepPage(publicUrl, url) : undefined);
}

function ownPage(publicUrl: string, url: URL): Page | undefined {
  const isOurs = `${url.origin}${url.pathname}`.replace(/\/$/, '') === `${publicUrl}/tab`;
  return isOurs ? pathToPage(url.hash) : undefined;
}

const isDeepLink = ({ protocol, hostname, pathname }: URL): boolean =>
  protocol === 'https:' &&
  TEAMS_HOSTS.includes(hostname) &&
  new RegExp(`^/l/entity/[^/]+/${TAB}/?$`).test(pathname);

/** A deep link has the page in `context`. It has the tab's URL in `webUrl`, for clients without the app. */
function deepPage(publicUrl: string, { searchParams }: URL): Page | undefined {
  const path = subPageIn(searchParams.get('context') ?? '');
  if (path !== undefined) return pathToPage(path);
  const web = parseUrl(searchParams.get('webUrl') ?? '');
  return web && ownPage(publicUrl, web);
}

function subPageIn(context: string): string | undefined {
  const found = /"(?:subPageId|subEntityId)"\s*:\s*"([^"\\]*)"/.exec(context);
  return found?.[1];
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
