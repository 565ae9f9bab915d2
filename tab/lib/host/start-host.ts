import { createBrowserHost } from './browser-host.ts';
import type { Host } from './host.ts';
import { createTeamsHost } from './teams/teams-host.ts';

/** A framed page may be in Teams; a top-level window is a plain browser, where no Teams script is loaded. */
export const isFramed = (window: Pick<Window, 'self' | 'parent'>): boolean =>
  window.parent !== window.self;

export async function startHost(window: Window): Promise<Host> {
  if (!isFramed(window)) return createBrowserHost(window);
  const { teamsApp } = await import('./teams/sdk-app.ts');
  return (await createTeamsHost(teamsApp)) ?? createBrowserHost(window);
}
