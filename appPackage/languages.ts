import { TeamsManifestV1D25 } from '@microsoft/app-manifest';

export interface LanguageFile {
  readonly language: string;
  readonly file: string;
}

export function listLanguageFiles(manifest: string): readonly LanguageFile[] {
  const { localizationInfo } = TeamsManifestV1D25.Convert.toTeamsManifestV1D25(manifest);
  return (localizationInfo?.additionalLanguages ?? []).map(({ languageTag, file }) => ({
    language: languageTag,
    file,
  }));
}

/** Returns the manifest's translatable texts under the keys that language files use. */
export function findLocalisableTexts(manifest: string): ReadonlyMap<string, string> {
  const { name, description, staticTabs, bots, composeExtensions } =
    TeamsManifestV1D25.Convert.toTeamsManifestV1D25(manifest);
  const texts = new Map<string, string>();
  const add = (key: string, text: string | undefined): void => {
    if (text !== undefined) texts.set(key, text);
  };
  add('name.short', name.short);
  add('name.full', name.full);
  add('description.short', description.short);
  add('description.full', description.full);
  staticTabs?.forEach((tab, t) => {
    add(`staticTabs[${t}].name`, tab.name);
  });
  bots?.forEach((bot, b) => {
    bot.commandLists?.forEach((list, l) => {
      list.commands.forEach((command, c) => {
        const key = `bots[${b}].commandLists[${l}].commands[${c}]`;
        add(`${key}.title`, command.title);
        add(`${key}.description`, command.description);
      });
    });
  });
  composeExtensions?.forEach((extension, e) => {
    extension.commands?.forEach((command, c) => {
      const key = `composeExtensions[${e}].commands[${c}]`;
      add(`${key}.title`, command.title);
      add(`${key}.description`, command.description);
      command.parameters?.forEach((parameter, p) => {
        add(`${key}.parameters[${p}].title`, parameter.title);
        add(`${key}.parameters[${p}].description`, parameter.description);
      });
    });
  });
  return texts;
}

/** Finds keys that the language file lacks, and keys that the manifest does not have. */
export function checkLanguageFile(manifest: string, file: string, text: string): readonly string[] {
  const expected = [...findLocalisableTexts(manifest).keys()];
  const content = JSON.parse(text) as Readonly<Record<string, string>>;
  const given = Object.keys(content).filter((key) => key !== '$schema');
  const missing = expected.filter((key) => !given.includes(key));
  const unknown = given.filter((key) => !expected.includes(key));
  const version = /\/(v[\d.]+)\//.exec(manifest)?.[1] ?? '';
  const isSameVersion = content['$schema']?.includes(`/${version}/`) === true;
  return [
    ...(isSameVersion
      ? []
      : [`${file}: $schema must be of version ${version}, like that of manifest.json.`]),
    ...missing.map((key) => `${file}: ${key} is missing. Translate it.`),
    ...unknown.map((key) => `${file}: ${key} is not in the manifest. Remove it.`),
  ];
}
