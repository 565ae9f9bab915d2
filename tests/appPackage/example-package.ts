import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fillManifest } from '../../appPackage/fill-manifest.ts';
import { readPackageSettings, type PackageSettings } from '../../appPackage/read-settings.ts';

export const FOLDER = join(import.meta.dirname, '../../appPackage');

export const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
export const bytesOf = (file: string): Uint8Array => readFileSync(join(FOLDER, file));

export function exampleSettings(): PackageSettings {
  const read = readPackageSettings(textOf('example.env'));
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.settings;
}

export const exampleManifest = (): string =>
  fillManifest(textOf('manifest.json'), exampleSettings(), '1.2.3');

export function languageTexts(file: string): ReadonlyMap<string, string> {
  const content = JSON.parse(textOf(file)) as Record<string, string>;
  return new Map(Object.entries(content).filter(([key]) => key !== '$schema'));
}
