import { createBrowserHost } from './browser-host.ts';
import { isInTeams } from './detect-teams.ts';
import type { Host } from './host.ts';
import { createTeamsHost } from './teams/teams-host.ts';

/** Milliseconds until the reader is told that Teams has not answered. */
const SLOW = 10_000;

/** In Teams, waits for Teams however long it takes: outside Teams, nobody can sign in. `onSlow` tells the reader. */
export async function startHost(window: Window, onSlow: () => void): Promise<Host> {
  if (!(await isInTeams(window))) return createBrowserHost(window);
  const slow = setTimeout(onSlow, SLOW);
  try {
    const { teamsApp } = await import('./teams/sdk-app.ts');
    return await createTeamsHost(teamsApp);
  } finally {
    clearTimeout(slow);
  }
}
