import { IN_TEAMS } from '../../../contract/paths-and-queries/teams-link.ts';

export interface HostWindow {
  readonly self: unknown;
  readonly parent: unknown;
  readonly location: Pick<Location, 'search'>;
}

/** Milliseconds. A web view may get its bridge to Teams after the page has started. */
const BRIDGE_DELAY = 3000;
const LOOK_EVERY = 50;

/**
 * Teams on a computer shows the tab in a frame; on a phone, the tab is the top window of a web view with a bridge to
 * Teams. The manifest marks the addresses that Teams opens, so that a page waits for the bridge.
 */
export async function isInTeams(window: HostWindow, delay = BRIDGE_DELAY): Promise<boolean> {
  const isFound = (): boolean => window.parent !== window.self || 'nativeInterface' in window;
  if (isFound() || !isMarked(window)) return isFound();
  for (let waited = 0; waited < delay && !isFound(); waited += LOOK_EVERY)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  return isFound();
}

const isMarked = ({ location }: HostWindow): boolean =>
  new URLSearchParams(location.search).get(IN_TEAMS.name) === IN_TEAMS.value;
