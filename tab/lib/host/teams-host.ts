import type { CloseDialog, Host, ThemeName } from './host.ts';

/** The part of `app` of teams-js that we use. */
export interface TeamsApp {
  initialize(): Promise<void>;
  getContext(): Promise<{
    readonly app: { readonly theme: string; readonly locale: string };
    readonly page: {
      readonly subPageId?: string | undefined;
      /** `task` in a dialog. */
      readonly frameContext?: string;
    };
  }>;
  registerOnThemeChangeHandler(handler: (theme: string) => void): void;
  notifyAppLoaded(): void;
  notifySuccess(): unknown;
}

/**
 * `undefined` when no Teams answers in time: teams-js itself would wait for a minute in the frame
 * of somebody else.
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
  let theme = themeNameOf(context.app.theme);
  const listeners = new Set<() => void>();
  teams.registerOnThemeChangeHandler((name) => {
    theme = themeNameOf(name);
    for (const listener of listeners) listener();
  });
  return {
    kind: 'teams',
    locale: context.app.locale,
    path: context.page.subPageId,
    theme: () => theme,
    onThemeChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notifyLoaded: () => teams.notifyAppLoaded(),
    notifyReady: () => void teams.notifySuccess(),
    ...(context.page.frameContext === 'task' && { closeDialog: submitDialog }),
  };
}

/** `glass` and whatever Teams adds later are light until they are told apart. */
export function themeNameOf(name: string): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'light';
}

/** Loaded when it is needed: few pages ever stand in a dialog. */
const submitTeamsDialog: CloseDialog = (result) => {
  void import('./teams-dialog.ts').then(({ teamsDialog }) => teamsDialog.url.submit(result));
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
