import { pageToPath, pathToPage, type Page } from '../../../contract/routes.ts';
import { IN_TEAMS, writeTeamsLink } from '../../../contract/paths-and-queries/teams-link.ts';
import { readTeamsLink } from './read-teams-link.ts';

const MAX_LINK_LENGTH = 2000;

/** Where the tab can be opened. */
export interface TabPlace {
  /** URL of the server, without a trailing slash. */
  readonly publicUrl: string;
  /** Undefined where there is no Teams, that is, on a developer's computer. */
  readonly teams?: TeamsPlace;
}

export interface TeamsPlace {
  /** Undefined until the operator has set it. */
  readonly appId?: string;
  readonly tenantId?: string;
}

/** What a card's button opens: an address, or a page of the tab in a dialog above the chat. */
export type PageLink = { readonly url: string } | { readonly dialog: Page };

/** The page in a browser, where it leads on to Teams. */
export const tabLink = ({ publicUrl }: TabPlace, page: Page): string =>
  `${publicUrl}/tab/#/${pageToPath(page)}`;

/** The page as Teams loads it. */
export const pageInTeams = ({ publicUrl }: TabPlace, page: Page): string =>
  `${publicUrl}/tab/?${IN_TEAMS.name}=${IN_TEAMS.value}#/${pageToPath(page)}`;

/**
 * For the reader's own chat with the bot. A link to the tab would open the page of the first link again and again
 * (see decision 17), and it would need the id of the app.
 */
export const linkInOwnChat = (place: TabPlace, page: Page): PageLink =>
  place.teams ? { dialog: page } : { url: tabLink(place, page) };

/** For cards in any chat, whose readers may not even have the app. */
export function linkForEveryone(place: TabPlace, page: Page, label: string): PageLink {
  const { appId, tenantId } = place.teams ?? {};
  const webAddress = tabLink(place, page);
  if (appId === undefined) return { url: webAddress };
  const target = { path: pageToPath(page), label, webAddress };
  return { url: writeTeamsLink({ id: appId, tenantId }, target) };
}

/** Accepts URLs of the tab and Teams' deep links to the tab. */
export function parseTabLink({ publicUrl, teams }: TabPlace, link: string): Page | undefined {
  const url = link.length <= MAX_LINK_LENGTH ? parseUrl(link) : undefined;
  if (!url) return undefined;
  const own = ownPage(publicUrl, url);
  if (own) return own;
  const deep = readTeamsLink(url, teams?.appId);
  if (deep?.path !== undefined) return pathToPage(deep.path);
  const web = parseUrl(deep?.webAddress ?? '');
  return web && ownPage(publicUrl, web);
}

function ownPage(publicUrl: string, url: URL): Page | undefined {
  const isOurs = `${url.origin}${url.pathname}`.replace(/\/$/, '') === `${publicUrl}/tab`;
  return isOurs ? pathToPage(url.hash) : undefined;
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
