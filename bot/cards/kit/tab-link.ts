import { pageToPath, pathToPage, type Page } from '../../../contract/routes.ts';

const MAX_LINK_LENGTH = 2000;
const TAB = 'overview';
const TEAMS_HOSTS: readonly string[] = ['teams.microsoft.com', 'teams.cloud.microsoft'];

/** Address of a page of the tab, as people open it. `publicUrl` has no slash at its end. */
export const tabLink = (publicUrl: string, page: Page): string =>
  `${publicUrl}/tab/#/${pageToPath(page)}`;

/** The page that a link leads to: one of the tab's own, or Teams' deep link to it. */
export function pageOfLink(publicUrl: string, link: string): Page | undefined {
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

/** Teams has the page in the context, and the tab's own address for clients without the app. */
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
