import type { TeamsApp } from '../../../contract/paths-and-queries/teams-link.ts';
import { browserFetch, type Fetch } from '../api/fetch.ts';

/** What the server tells the tab before anybody has signed in. */
export interface TabConfig {
  /** Client id of the Entra app. */
  readonly clientId: string;
  /** Undefined until the operator has set the app's id, and on a developer's computer. */
  readonly teamsApp?: TeamsApp;
}

export async function readTabConfig(fetch: Fetch = browserFetch): Promise<TabConfig> {
  const response = await fetch('/tab/config.json');
  const config: unknown = response.ok ? await response.json() : undefined;
  const clientId = textIn(config, 'clientId');
  if (clientId === undefined)
    throw new Error('/tab/config.json has no clientId: set the client id of the Entra app.');
  const teams = fieldOf(config, 'teams');
  const id = textIn(teams, 'appId');
  return { clientId, ...(id && { teamsApp: { id, tenantId: textIn(teams, 'tenantId') } }) };
}

const fieldOf = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;

function textIn(of: unknown, name: string): string | undefined {
  const value = fieldOf(of, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
