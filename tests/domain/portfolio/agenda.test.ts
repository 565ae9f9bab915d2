import {
  buildAgenda,
  minutesPerAgendaItem,
  timeLeftInMeeting,
  type AgendaItem,
} from '../../../domain/portfolio/agenda.ts';
import type { ForecastTurn } from '../../../domain/goal/forecast.ts';
import type { Standing } from '../../../domain/portfolio/portfolio.ts';
import { goalId, instant } from '../../support/fixtures/ids.ts';

const goal = (
  id: string,
  standing: Standing,
  more: { theme?: string; turn?: ForecastTurn } = {},
) => ({
  id: goalId(id),
  standing,
  theme: more.theme ?? 'palvelut',
  ...(more.turn && { turn: more.turn }),
});

const GOALS = [
  goal('a', 'will-be-met'),
  goal('b', 'silent'),
  goal('c', 'met', { theme: 'kaupunki' }),
  goal('d', 'uncertain', { theme: 'kaupunki', turn: 'worse' }),
  goal('e', 'will-be-met', { theme: 'kaupunki', turn: 'worse' }),
  goal('f', 'will-not-be-met', { turn: 'better' }),
  goal('g', 'uncertain'),
  goal('h', 'will-be-met', { turn: 'better' }),
];
const THEMES = ['kaupunki', 'palvelut', 'tyhja'];

const short = (parts: ReturnType<typeof buildAgenda>): readonly string[] =>
  parts.map(
    ({ theme = 'exceptions', items }) =>
      `${theme}: ${items.map(({ goal: id, reason }) => (reason ? `${id} ${reason}` : id)).join(', ')}`,
  );

describe('the agenda of a month', () => {
  it('lists the exceptions first, worst first, then the themes in their order', () => {
    expect(short(buildAgenda(GOALS, THEMES))).toEqual([
      'exceptions: f will-not-be-met, d uncertain, g uncertain, e turned-worse, b silent',
      'kaupunki: c',
      'palvelut: a, h',
    ]);
  });

  it('has every goal once', () => {
    const ids = buildAgenda(GOALS, THEMES).flatMap(({ items }) => items.map((item) => item.goal));
    expect(ids.toSorted()).toEqual(GOALS.map(({ id }) => id));
  });

  it('has goals of a theme that the body no longer names last', () => {
    expect(
      short(buildAgenda([goal('x', 'met', { theme: 'vanha' }), ...GOALS], THEMES)).at(-1),
    ).toBe('vanha: x');
  });

  it('has no part without goals', () => {
    expect(short(buildAgenda([goal('a', 'met')], THEMES))).toEqual(['palvelut: a']);
    expect(buildAgenda([], THEMES)).toEqual([]);
  });
});

describe('the time of the agenda', () => {
  const items: readonly AgendaItem[] = [
    { goal: goalId('a'), reason: 'will-not-be-met' },
    { goal: goalId('b'), reason: 'uncertain' },
    { goal: goalId('c'), reason: 'silent' },
    { goal: goalId('d') },
  ];

  it('is divided with more for the exceptions', () => {
    expect(minutesPerAgendaItem(items, 60)).toEqual([24, 18, 12, 6]);
    expect(minutesPerAgendaItem([], 60)).toEqual([]);
  });

  const startedAt = instant('2026-03-10T08:00:00.000Z');
  const at = (minute: number) =>
    instant(
      `2026-03-10T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`,
    );
  const left = (index: number, changed: number, now: number) => {
    const clock = { startedAt, minutes: 60, changedAt: at(changed) };
    const { meeting, item } = timeLeftInMeeting(items, index, clock, at(now));
    return [meeting / 60, item === undefined ? undefined : item / 60];
  };

  it.each([
    ['at the start, the planned share', 0, 0, 0, [60, 24]],
    ['while an item is on, what is left of it', 0, 0, 10, [50, 14]],
    ['an item that took too long', 0, 0, 30, [30, -6]],
    ['one taken up late, its part of what is left', 1, 30, 30, [30, 15]],
    ['one taken up early, more than planned', 1, 12, 12, [48, 24]],
    ['the last item, all that is left', 3, 50, 52, [8, 8]],
    ['one taken up when the meeting should be over', 3, 70, 71, [-11, -1]],
    ['no item, the meeting alone', -1, 0, 15, [45, undefined]],
  ])('%s', (_, index, changed, now, expected) => {
    expect(left(index, changed, now)).toEqual(expected);
  });
});
