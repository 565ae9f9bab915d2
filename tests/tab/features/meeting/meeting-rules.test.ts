import { goalAt, shownAgenda } from '../../../../tab/features/meeting/agenda/agenda-items.ts';
import {
  itemTimeLeftText,
  describeMeetingTimeLeft,
  shareWords,
} from '../../../../tab/features/meeting/clock/clock-words.ts';
import { commandForKey } from '../../../../tab/features/meeting/slide-show/keyboard-commands.ts';
import { connectToLocalStage } from '../../../../tab/features/meeting/stage/connect-to-local-stage.ts';
import { goalId, instant, month } from '../../../support/fixtures/ids.ts';
import { tabWordsIn } from '../../../support/drivers/render-tab.tsx';
import { aPortfolio } from '../../../support/fixtures/tab/portfolio-and-goal.ts';

const pressed = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  defaultPrevented: false,
  ...more,
});

describe('the keys of the meeting', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'leave'],
    ['F11', 'fullScreen'],
    ['F1', 'keys'],
    ['f', undefined],
    ['?', undefined],
    ['Enter', undefined],
  ])('%s is %s', (key, command) => {
    expect(commandForKey(pressed(key), false)).toBe(command);
  });

  it('exclude the browser’s own keys, and the space bar on a focused button', () => {
    expect(commandForKey(pressed('F11', { ctrlKey: true }), false)).toBeUndefined();
    expect(commandForKey(pressed('ArrowLeft', { altKey: true }), false)).toBeUndefined();
    expect(commandForKey(pressed(' '), true)).toBeUndefined();
    expect(commandForKey(pressed('ArrowRight'), true)).toBe('next');
  });
});

describe('where a key leads', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ goal: goalId(id) }));
  it.each([
    ['next', 'a', 'b'],
    ['next', 'c', undefined],
    ['previous', 'b', 'a'],
    ['previous', 'a', undefined],
    ['first', 'c', 'a'],
    ['last', 'a', 'c'],
    ['next', 'unseen', 'a'],
    ['previous', 'unseen', undefined],
  ] as const)('%s of %s is %s', (command, from, to) => {
    expect(goalAt(items, goalId(from), command)).toBe(to);
  });
});

describe('the agenda in words', () => {
  it('names its parts and says how many goals of a theme came up before', () => {
    const parts = shownAgenda(aPortfolio(), tabWordsIn('fi'));
    const [exceptions, ...themes] = parts;
    expect(exceptions).toMatchObject({
      name: 'Vaatii huomiota',
      sentence: `Nämä ${exceptions?.items.length} käydään läpi ensin.`,
    });
    expect(themes.map(({ sentence }) => sentence).join(' ')).toMatch('Teemasta on jo käyty läpi');
    expect(parts.flatMap(({ items }) => items)).toHaveLength(aPortfolio().goals.length);
  });
});

describe('the clock in words', () => {
  const words = tabWordsIn('fi');
  it.each([
    [{ meeting: 2520, item: 130 }, 'Kokousta on jäljellä 42 min.', 'Tähän tavoitteeseen 3 min.'],
    [{ meeting: 59, item: 0 }, 'Kokousta on jäljellä 1 min.', 'Tämän tavoitteen aika on käytetty.'],
    [{ meeting: -61 }, 'Kokousaika on ylittynyt 2 min.', undefined],
  ])('%j', (left, meeting, item) => {
    expect(describeMeetingTimeLeft(left, words)).toBe(meeting);
    expect(itemTimeLeftText(left, words)).toBe(item);
  });

  it.each([
    [0.4, 'alle minuutti'],
    [1.2, 'noin 1 min'],
    [12.6, 'noin 13 min'],
  ])('a share of %d minutes is %s', (minutes, expected) => {
    expect(shareWords(minutes, words)).toBe(expected);
  });
});

describe('the stage of one browser', () => {
  const NOW = instant('2026-03-10T08:00:00.000Z');
  const MOVE = { month: month('2026-03'), goal: goalId('a'), minutes: 45 };
  const aWindow = (store = new Map<string, string>()) => {
    const events: string[] = [];
    const target = new EventTarget();
    const link = connectToLocalStage(
      {
        getItem: (key) => store.get(key) ?? null,
        setItem: (key, value) => void store.set(key, value),
        removeItem: (key) => void store.delete(key),
      },
      {
        addEventListener: target.addEventListener.bind(target),
        removeEventListener: target.removeEventListener.bind(target),
      },
      () => NOW,
      {
        onPlace: (place, from) =>
          events.push(`${from} ${place ? `${place.goal} ${place.minutes}` : 'nothing'}`),
        onProblem: () => undefined,
      },
    );
    const tell = () =>
      target.dispatchEvent(Object.assign(new Event('storage'), { key: 'ennuste.meeting' }));
    return { store, events, link, tell };
  };

  it('is moved here, and the other window follows', () => {
    const here = aWindow();
    const other = aWindow(here.store);
    here.link.move(MOVE);
    other.tell();
    expect(here.events).toEqual(['here nothing', 'here a 45']);
    expect(other.events).toEqual(['here nothing', 'elsewhere a 45']);
  });

  it('is restored after a reload, and notifies no one once it is left', () => {
    const { store, link } = aWindow();
    link.move(MOVE);
    const again = aWindow(store);
    again.link.stop();
    again.tell();
    expect(again.events).toEqual(['here a 45']);
  });

  it.each([
    ['what is no place', '{"month":"maaliskuu"}'],
    ['what is no JSON', '{'],
    [
      'a meeting of last month',
      JSON.stringify({
        ...MOVE,
        startedAt: '2026-02-10T08:00:00.000Z',
        changedAt: '2026-02-10T08:00:00.000Z',
      }),
    ],
  ])('forgets %s', (_, text) => {
    expect(aWindow(new Map([['ennuste.meeting', text]])).events).toEqual(['here nothing']);
  });
});
