import type { CloseDialog, Host, ThemeName } from '../host.ts';
import type { HostMeeting } from '../host-meeting.ts';
import { shareByClipboard, type SharePage } from '../share-page.ts';

/** The part of teams-js' `app` that we use. */
export interface TeamsApp {
  initialize(): Promise<void>;
  getContext(): Promise<{
    readonly app: { readonly theme: string; readonly locale: string };
    readonly page: {
      readonly subPageId?: string | undefined;
      /** `task` in a dialog, `sidePanel` and `meetingStage` in a meeting. */
      readonly frameContext?: string;
    };
    readonly meeting?: { readonly id: string } | undefined;
  }>;
  registerOnThemeChangeHandler(handler: (theme: string) => void): void;
  notifyAppLoaded(): void;
  notifySuccess(): unknown;
}

/**
 * `undefined` when Teams does not answer in time: teams-js itself would wait for a minute in a frame of another
 * site.
 */
export async function createTeamsHost(
  teams: TeamsApp,
  timeout = 5000,
  submitDialog: CloseDialog = submitTeamsDialog,
): Promise<Host | undefined> {
  const context = await withinTime(
    teams.initialize().then(() => teams.getContext()),
    timeout,
  );
  if (!context) return undefined;
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
    path: context.page.subPageId || (meeting && PATH_IN_MEETING[meeting.place]),
    theme: () => theme,
    onThemeChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notifyLoaded: () => teams.notifyAppLoaded(),
    notifyReady: () => void teams.notifySuccess(),
    sharePage: shareInTeams,
    ...(context.page.frameContext === 'task' && { closeDialog: submitDialog }),
    ...(meeting && { meeting }),
  };
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

/** `glass` and unknown themes count as light. */
function themeNameOf(name: string): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'light';
}

/** Loaded on demand, because few pages are in a dialog. */
const submitTeamsDialog: CloseDialog = (result) => {
  void import('./sdk-dialog.ts').then(({ teamsDialog }) => teamsDialog.url.submit(result));
};

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

async function withinTime<Value>(
  work: Promise<Value>,
  milliseconds: number,
): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  const done = work.catch(() => undefined);
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
