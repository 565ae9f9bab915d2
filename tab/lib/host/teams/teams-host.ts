import { themeNameOf, type Host } from '../host.ts';
import type { HostDialog } from '../host-dialog.ts';
import type { HostMeeting } from '../host-meeting.ts';
import { shareByClipboard, type SharePage } from '../share-page.ts';
import { createTeamsDialog } from './teams-dialog.ts';

interface PageContext {
  readonly subPageId?: string | undefined;
  /** `task` in a dialog, `sidePanel` and `meetingStage` in a meeting. */
  readonly frameContext?: string;
}

/** The part of teams-js' `app` that we use. */
export interface TeamsApp {
  initialize(): Promise<void>;
  getContext(): Promise<{
    readonly app: { readonly theme: string; readonly locale: string };
    readonly page: PageContext;
    readonly meeting?: { readonly id: string } | undefined;
  }>;
  registerOnThemeChangeHandler(handler: (theme: string) => void): void;
  notifyAppLoaded(): void;
  notifySuccess(): unknown;
  notifyFailure(): void;
}

interface Options {
  /** Milliseconds between two attempts to reach Teams. */
  readonly retryAfter?: number;
  readonly dialog?: HostDialog;
}

export async function createTeamsHost(
  teams: TeamsApp,
  { retryAfter = 1000, dialog = createTeamsDialog() }: Options = {},
): Promise<Host> {
  const context = await reach(teams, retryAfter);
  const meeting = await meetingOf(context);
  let theme = themeNameOf(context.app.theme);
  const listeners = new Set<() => void>();
  teams.registerOnThemeChangeHandler((name) => {
    theme = themeNameOf(name);
    for (const listener of listeners) listener();
  });
  return {
    kind: 'teams',
    locale: context.app.locale,
    ...pathsIn(context.page, meeting),
    theme: () => theme,
    onThemeChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notifyLoaded: () => teams.notifyAppLoaded(),
    notifyReady: () => void teams.notifySuccess(),
    notifyFailed: () => teams.notifyFailure(),
    sharePage: shareInTeams,
    ...(context.page.frameContext === 'task' && { dialog }),
    ...(meeting && { meeting }),
  };
}

/** teams-js gives up after a minute. It then still hears an answer, so the same question is asked again. */
async function reach(teams: TeamsApp, retryAfter: number) {
  for (;;) {
    try {
      await teams.initialize();
      return await teams.getContext();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  }
}

/** A meeting and a dialog have one page each, so only a tab can have an old link. */
function pathsIn(
  { subPageId, frameContext }: PageContext,
  meeting: HostMeeting | undefined,
): Pick<Host, 'link' | 'path'> {
  if (meeting) return { path: subPageId || PATH_IN_MEETING[meeting.place] };
  return frameContext === 'task' ? { path: subPageId } : { link: subPageId };
}

/** Start page in a meeting, as `pageToPath` writes it. */
const PATH_IN_MEETING = { 'side-panel': 'presenter', stage: 'meeting' } as const;

async function meetingOf({
  meeting,
  page,
}: Awaited<ReturnType<TeamsApp['getContext']>>): Promise<HostMeeting | undefined> {
  if (meeting === undefined) return undefined;
  const { meetingIn } = await import('./teams-meeting.ts');
  return meetingIn(meeting.id, page.frameContext);
}

/** Uses Teams' own dialog; parts of Teams without one, such as its dialogs, fall back to the clipboard. */
const shareInTeams: SharePage = async (page) => {
  const { path, label, address } = page;
  try {
    const { shareDeepLink } = await import('./sdk-pages.ts');
    shareDeepLink({ subPageId: path, subPageLabel: label, subPageWebUrl: address });
    return 'host';
  } catch {
    return shareByClipboard(page);
  }
};
