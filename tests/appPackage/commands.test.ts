import { findLocalisableTexts } from '../../appPackage/languages.ts';
import { findCommand } from '../../bot/handlers/parse-command.ts';
import { exampleManifest, languageTexts } from './example-package.ts';

describe('commands of the app package', () => {
  it.each([
    ['fi', findLocalisableTexts(exampleManifest())],
    ['sv', languageTexts('sv.json')],
    ['en', languageTexts('en.json')],
  ])('are understood by the bot in the language %s', (_, texts) => {
    const titles = [...texts].filter(([key]) => /^bots.*\.title$/.test(key));
    expect(titles.map(([, title]) => findCommand(title))).toEqual([
      'myGoals',
      'checkIn',
      'history',
      'status',
      'remind',
      'language',
      'why',
      'help',
      'status',
      'help',
    ]);
  });
});
