import { settingsChanges } from '../../../domain/months/settings-changes.ts';
import { EMPTY_THEME_NOTES } from '../../../domain/portfolio/theme-notes.ts';
import { notesChanges, subjectOfAct } from '../../../domain/trail/trail.ts';
import { someSettings } from '../../support/fixtures/builders.ts';

describe('what was changed of the settings', () => {
  const [first, second] = someSettings().themes;
  if (!first || !second) throw new Error('The body has two themes');
  const added = { id: 'uusi', name: { fi: 'Uusi', sv: 'Ny', en: 'New' } };
  const renamed = { ...first, name: { ...first.name, en: 'Another' } };

  it.each([
    ['nothing', {}, []],
    ['a part', { texts: { contact: { fi: 'x' } } }, [{ kind: 'settings', part: 'texts' }]],
    [
      'a theme added',
      { themes: [first, second, added] },
      [{ kind: 'theme-added', name: added.name }],
    ],
    ['a theme gone', { themes: [second] }, [{ kind: 'theme-removed', name: first.name }]],
    [
      'a theme renamed in one language',
      { themes: [renamed, second] },
      [{ kind: 'theme-renamed', from: first.name, to: renamed.name }],
    ],
    ['the order of themes', { themes: [second, first] }, [{ kind: 'themes-moved' }]],
    [
      'one put in another’s place, which moves none',
      { themes: [added, second] },
      [
        { kind: 'theme-added', name: added.name },
        { kind: 'theme-removed', name: first.name },
      ],
    ],
  ] as const)('is %s', (_, over, changes) => {
    expect(settingsChanges(someSettings(), someSettings(over))).toEqual(changes);
  });
});

it('tells which parts of a theme’s notes were changed, with or without earlier ones', () => {
  const before = { ...EMPTY_THEME_NOTES, successes: ['Oodi'] };
  const after = { ...before, challenges: ['Varaamo'] };
  const parts = (...versions: Parameters<typeof notesChanges>) =>
    notesChanges(...versions).map(({ part }) => part);
  expect(parts(before, after)).toEqual(['challenges']);
  expect(parts(undefined, after)).toEqual(['successes', 'challenges']);
  expect(parts(after, after)).toEqual([]);
});

it.each([
  ['save-goal', 'goals'],
  ['save-person', 'people'],
  ['save-settings', 'settings'],
  ['save-theme', 'themes'],
  ['withdraw-excuse', 'months'],
  ['check-in', 'answers'],
  ['save-schedule', 'reminders'],
  ['open-people', 'access'],
] as const)('counts %s among %p', (act, subject) => {
  expect(subjectOfAct(act)).toBe(subject);
});
