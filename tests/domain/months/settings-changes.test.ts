import type { StrategyTheme } from '../../../domain/common/organisation.ts';
import { settingsChanges, type SettingsChange } from '../../../domain/months/settings-changes.ts';
import { someSettings } from '../../support/fixtures/builders.ts';

const theme = (id: string): StrategyTheme => ({
  id,
  name: { fi: `${id} fi`, sv: `${id} sv`, en: `${id} en` },
});
const [a, b, c] = [theme('a'), theme('b'), theme('c')];
const renamed = (name: Partial<StrategyTheme['name']>): StrategyTheme => ({
  ...a,
  name: { ...a.name, ...name },
});

describe('what was changed of the themes', () => {
  it.each<[string, readonly StrategyTheme[], readonly SettingsChange[]]>([
    ['nothing', [a, b, c], []],
    ['one that is new', [a, theme('d'), b, c], [{ kind: 'theme-added', name: theme('d').name }]],
    ['one that went', [a, c], [{ kind: 'theme-removed', name: b.name }]],
    ['two that changed places, with one that stayed', [b, a, c], [{ kind: 'themes-moved' }]],
    ...(['fi', 'sv', 'en'] as const).map(
      (language): [string, readonly StrategyTheme[], readonly SettingsChange[]] => {
        const now = renamed({ [language]: 'Uusi' });
        return [
          `the name in ${language} alone`,
          [now, b, c],
          [{ kind: 'theme-renamed', from: a.name, to: now.name }],
        ];
      },
    ),
    [
      'all of it at once',
      [c, theme('d'), renamed({ fi: 'Uusi' })],
      [
        { kind: 'theme-added', name: theme('d').name },
        { kind: 'theme-removed', name: b.name },
        { kind: 'theme-renamed', from: a.name, to: renamed({ fi: 'Uusi' }).name },
        { kind: 'themes-moved' },
      ],
    ],
  ])('is %s', (_, themes, changes) => {
    const before = someSettings({ themes: [a, b, c] });
    expect(settingsChanges(before, { ...before, themes })).toStrictEqual(changes);
  });
});

it('names the other parts of the settings and not what is in them', () => {
  const before = someSettings();
  const after = someSettings({ language: 'en', calendar: { country: 'SE' } });
  expect(settingsChanges(before, after)).toEqual([
    { kind: 'settings', part: 'language' },
    { kind: 'settings', part: 'calendar' },
  ]);
});
