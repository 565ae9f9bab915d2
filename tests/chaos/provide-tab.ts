import { buildTabIfStale } from '../../infra/tab-build.ts';

/** The servers serve the tab and do not start without it. */
export async function provideTab(): Promise<void> {
  const tab = await buildTabIfStale();
  if (tab !== 'fresh' && tab.code !== 0)
    throw new Error(`The tab could not be built:\n${tab.output}`);
}
