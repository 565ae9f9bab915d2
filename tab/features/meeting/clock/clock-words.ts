import type { TimeLeft } from '../../../../domain/portfolio/agenda.ts';
import type { TabWords } from '../../../lib/words/words-context.ts';

type UsedWords = Pick<TabWords, 'tab'>;

/** In whole minutes: nobody is hurried by seconds. */
export function meetingLeftWords({ meeting }: TimeLeft, { tab }: UsedWords): string {
  const { meetingLeft, meetingOver } = tab.meetingPage;
  return meeting >= 0 ? meetingLeft(minutesUp(meeting)) : meetingOver(minutesUp(-meeting));
}

export function itemLeftWords({ item }: TimeLeft, { tab }: UsedWords): string | undefined {
  if (item === undefined) return undefined;
  return item > 0 ? tab.meetingPage.itemLeft(minutesUp(item)) : tab.meetingPage.itemOver;
}

/** The planned share of an item. */
export const shareWords = (minutes: number, { tab }: UsedWords): string =>
  minutes < 1 ? tab.meetingPage.underMinute : tab.meetingPage.about(Math.round(minutes));

const minutesUp = (seconds: number): number => Math.ceil(seconds / 60);
