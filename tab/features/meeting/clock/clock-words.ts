import type { TimeLeft } from '../../../../domain/portfolio/agenda.ts';
import type { TabWords } from '../../../lib/words/words-context.ts';

type UsedWords = Pick<TabWords, 'tab'>;

/** Whole minutes: seconds would put pressure on the speaker. */
export function describeMeetingTimeLeft({ meeting }: TimeLeft, { tab }: UsedWords): string {
  const { meetingLeft, meetingOver } = tab.meetingPage;
  return meeting >= 0 ? meetingLeft(minutesUp(meeting)) : meetingOver(minutesUp(-meeting));
}

export function itemTimeLeftText({ item }: TimeLeft, { tab }: UsedWords): string | undefined {
  if (item === undefined) return undefined;
  return item > 0 ? tab.meetingPage.itemLeft(minutesUp(item)) : tab.meetingPage.itemOver;
}

export const shareWords = (minutes: number, { tab }: UsedWords): string =>
  minutes < 1 ? tab.meetingPage.underMinute : tab.meetingPage.about(Math.round(minutes));

const minutesUp = (seconds: number): number => Math.ceil(seconds / 60);
