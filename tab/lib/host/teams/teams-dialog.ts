import { TAB_ENTITY, writeTeamsLink } from '../../../../contract/paths-and-queries/teams-link.ts';
import type { HostDialog } from '../host-dialog.ts';
import type { SharedPage } from '../share-page.ts';
import { readTabConfig } from '../tab-config.ts';

/** The part of teams-js that a dialog uses. */
export interface TeamsDialogs {
  submit(result?: Readonly<Record<string, string>>): void;
  openLink(link: string): Promise<void>;
  readonly currentApp: {
    isSupported(): boolean;
    navigateTo(to: { readonly pageId: string; readonly subPageId: string }): Promise<void>;
  };
}

export function createTeamsDialog(
  load: () => Promise<TeamsDialogs> = async () => (await import('./sdk-dialog.ts')).teamsDialogs,
  readConfig: typeof readTabConfig = readTabConfig,
): HostDialog {
  const close: HostDialog['close'] = (result) => {
    void load().then(({ submit }) => submit(result));
  };
  return {
    close,
    openInTab: async (page) => {
      try {
        await open(await load(), page, readConfig);
        close();
        return true;
      } catch {
        return false;
      }
    },
  };
}

async function open(
  { openLink, currentApp }: TeamsDialogs,
  { path, label, address }: SharedPage,
  readConfig: typeof readTabConfig,
): Promise<void> {
  const { teamsApp } = await readConfig();
  if (teamsApp) return openLink(writeTeamsLink(teamsApp, { path, label, webAddress: address }));
  if (!currentApp.isSupported()) throw new Error('Teams cannot open the tab without its id.');
  return currentApp.navigateTo({ pageId: TAB_ENTITY, subPageId: path });
}
