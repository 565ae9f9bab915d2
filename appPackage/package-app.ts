import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { zipSync } from 'fflate';

import { checkCatalogueRules } from './catalogue-rules.ts';
import { checkIcons } from './check-icons.ts';
import { checkSchema } from './check-schema.ts';
import { fillManifest } from './fill-manifest.ts';
import { checkLanguageFile, listLanguageFiles } from './languages.ts';
import type { PackageSettings } from './read-settings.ts';

/** The earliest time that a zip can store. It is fixed, so that the same content gives the same zip. */
const FILE_TIME = new Date(1980, 0, 1);

/** Builds the zip that Teams accepts, or returns the faults of the files. */
export async function packageApp(
  folder: string,
  settings: PackageSettings,
  version: string,
): Promise<{ readonly zip: Uint8Array } | { readonly faults: readonly string[] }> {
  const unusable = await findUnusableFiles(folder);
  if (unusable.length > 0) return { faults: unusable };
  const text = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const manifest = fillManifest(await text('manifest.json'), settings, version);
  const manifestFaults = [
    ...(await checkSchema('manifest.json', manifest)),
    ...checkCatalogueRules(manifest),
  ];
  if (manifestFaults.length > 0) return { faults: manifestFaults };

  const [colour, outline] = await Promise.all([
    readFile(join(folder, 'color.png')),
    readFile(join(folder, 'outline.png')),
  ]);
  const languages = await Promise.all(
    listLanguageFiles(manifest).map(async ({ file }) => ({ file, text: await text(file) })),
  );
  const languageFaults = await Promise.all(
    languages.map(async (language) => [
      ...(await checkSchema(language.file, language.text)),
      ...checkLanguageFile(manifest, language.file, language.text),
    ]),
  );
  const faults = [...checkIcons(colour, outline), ...languageFaults.flat()];
  if (faults.length > 0) return { faults };

  const utf8 = new TextEncoder();
  const files = {
    'manifest.json': utf8.encode(manifest),
    'color.png': new Uint8Array(colour),
    'outline.png': new Uint8Array(outline),
    ...Object.fromEntries(languages.map((language) => [language.file, utf8.encode(language.text)])),
  };
  return { zip: zipSync(files, { level: 9, mtime: FILE_TIME }) };
}

const FILES = ['manifest.json', 'sv.json', 'en.json', 'color.png', 'outline.png'];

/** What the catalogue calls Serialization_FileMissing, …FileNotValidJson and …TrailingComma. */
async function findUnusableFiles(folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const file of FILES)
    try {
      const content = await readFile(join(folder, file), 'utf8');
      if (file.endsWith('.json')) JSON.parse(content);
    } catch (error) {
      const isJson = error instanceof SyntaxError;
      faults.push(
        isJson
          ? `${file}: it is not JSON (${error.message}). Look for a comma too many.`
          : `${file}: it cannot be read. Restore it from version control.`,
      );
    }
  return faults;
}
