import { checkSchema } from '../../appPackage/check-schema.ts';
import {
  checkLanguageFile,
  listLanguageFiles,
  findLocalisableTexts,
} from '../../appPackage/languages.ts';
import { exampleManifest, languageTexts, textOf } from './example-package.ts';

describe('languages of the app package', () => {
  it('are Finnish first, then Swedish and English', () => {
    expect(JSON.parse(exampleManifest())).toHaveProperty(
      'localizationInfo.defaultLanguageTag',
      'fi',
    );
    expect(listLanguageFiles(exampleManifest())).toEqual([
      { language: 'sv', file: 'sv.json' },
      { language: 'en', file: 'en.json' },
    ]);
  });

  it('finds the names, the descriptions, the tab and every command of the manifest', () => {
    const both = (key: string): string => `${key}.title ${key}.description`;
    expect([...findLocalisableTexts(exampleManifest()).keys()]).toEqual(
      [
        'name.short',
        'name.full',
        'description.short',
        'description.full',
        'staticTabs[0].name',
        ...Array.from({ length: 8 }, (_, index) =>
          both(`bots[0].commandLists[0].commands[${index}]`),
        ),
        ...Array.from({ length: 2 }, (_, index) =>
          both(`bots[0].commandLists[1].commands[${index}]`),
        ),
        both('composeExtensions[0].commands[0]'),
        both('composeExtensions[0].commands[0].parameters[0]'),
      ].flatMap((keys) => keys.split(' ')),
    );
  });

  describe.each(['sv.json', 'en.json'])('%s', (file) => {
    it('is valid by the schema of language files', async () => {
      expect(await checkSchema(file, textOf(file))).toEqual([]);
    });

    it('has a text for every text of the manifest and no other', () => {
      expect(checkLanguageFile(exampleManifest(), file, textOf(file))).toEqual([]);
    });

    it('repeats no Finnish text except the name', () => {
      const finnish = findLocalisableTexts(exampleManifest());
      const same = [...languageTexts(file)].filter(([key, text]) => finnish.get(key) === text);
      expect(same).toEqual([['name.short', 'Ennuste']]);
    });

    it('fails the schema with a text that is too long', async () => {
      const long = textOf(file).replace(
        '"name.short": "Ennuste"',
        `"name.short": "${'E'.repeat(31)}"`,
      );
      expect(await checkSchema(file, long)).toEqual([
        expect.stringMatching(new RegExp(`^${file}: .*30 characters`)),
      ]);
    });
  });

  it('lists a missing translation, and a text that is not in the manifest', () => {
    const text = textOf('sv.json').replace('"staticTabs[0].name"', '"staticTabs[1].name"');
    expect(checkLanguageFile(exampleManifest(), 'sv.json', text)).toEqual([
      'sv.json: staticTabs[0].name is missing. Translate it.',
      'sv.json: staticTabs[1].name is not in the manifest. Remove it.',
    ]);
  });

  it('finds a language file of another schema version', () => {
    const text = textOf('sv.json').replace('/v1.25/', '/v1.30/');
    expect(checkLanguageFile(exampleManifest(), 'sv.json', text)).toEqual([
      'sv.json: $schema must be of version v1.25, like that of manifest.json.',
    ]);
  });

  it.each([
    ['manifest.json', findLocalisableTexts(exampleManifest())],
    ['sv.json', languageTexts('sv.json')],
    ['en.json', languageTexts('en.json')],
  ])('describes Ennuste in %s by one sentence without the word app', (_, texts) => {
    const description = texts.get('description.short') ?? '';
    expect(description).toMatch(/^[^.!?]+\.$/);
    expect(description).not.toMatch(/\bapp|sovellu/i);
  });
});
