import { pageToPath, pathToPage, type Page } from '../../domain/page.ts';
import { goalId, month, runId } from '../support/ids.ts';
import { randomFrom } from '../support/random.ts';

describe('the address of a page', () => {
  it.each<[string, Page]>([
    ['', { kind: 'overview' }],
    ['month/2026-03', { kind: 'overview', month: month('2026-03') }],
    ['goal/palvelutorit', { kind: 'goal', goal: goalId('palvelutorit') }],
    [
      'goal/palvelutorit/2026-03',
      { kind: 'goal', goal: goalId('palvelutorit'), month: month('2026-03') },
    ],
    [
      'explain/palvelutorit/2026-03',
      { kind: 'explain', goal: goalId('palvelutorit'), month: month('2026-03') },
    ],
    ['reminders', { kind: 'reminders' }],
    ['reminders/2026-03', { kind: 'reminders', month: month('2026-03') }],
    ['run/2026-03/r1', { kind: 'run', month: month('2026-03'), run: runId('r1') }],
    [
      'run/2026-03/step-2026-03-last-call-1',
      { kind: 'run', month: month('2026-03'), run: runId('step-2026-03-last-call-1') },
    ],
    ['schedule', { kind: 'schedule' }],
  ])('%j names its page', (path, page) => {
    expect(pageToPath(page)).toBe(path);
    expect(pathToPage(path)).toEqual(page);
    expect(pathToPage(`#/${path}`)).toEqual(page);
  });

  it.each([
    'goal',
    'goal/',
    'goal/Ä',
    'goal/../x',
    'GOAL/x',
    'people/x',
    '///',
    '#',
    'month',
    'month/2026-13',
    '__proto__/x',
    'goal/%2e%2e',
    'explain/palvelutorit',
    'explain/palvelutorit/2026-99',
    'explain/../2026-03',
    'run',
    'run/2026-03',
    'run/2026-03/../x',
    'run/2026-99/r1',
    'run/r1/2026-03',
  ])('%j is the overview', (path) => {
    expect(pathToPage(path)).toEqual({ kind: 'overview' });
  });

  it('keeps the goal when only the month is garbage', () => {
    expect(pathToPage('goal/palvelutorit/2026-99')).toEqual({ kind: 'goal', goal: 'palvelutorit' });
  });

  it('keeps the reminders and the schedule when what follows is garbage', () => {
    expect(pathToPage('reminders/2026-99')).toEqual({ kind: 'reminders' });
    expect(pathToPage('schedule/x')).toEqual({ kind: 'schedule' });
  });

  it('comes back the same for many goals and months', () => {
    const random = randomFrom(20_260_301);
    for (let round = 0; round < 300; round += 1) {
      const goal = goalId(
        `${random.text('abcdefghijklmnopqrstuvwxyz0123456789', 1, 20)}${random.text('-', 0, 2)}z`,
      );
      const of = month(
        `20${random.text('0123456789', 2, 2)}-${String(random.whole(1, 12)).padStart(2, '0')}`,
      );
      const pages: readonly Page[] = [
        { kind: 'goal', goal },
        { kind: 'goal', goal, month: of },
        { kind: 'overview', month: of },
      ];
      for (const page of pages) expect(pathToPage(pageToPath(page))).toEqual(page);
    }
  });

  it('is always a page, and its address is settled, for any garbage', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 1000; round += 1) {
      const page = pathToPage(random.text('goalmonth/#-._2026\u0000ä ', 0, 24));
      expect(pathToPage(pageToPath(page))).toEqual(page);
    }
  });
});
