import type { Settings } from './read-settings.ts';

/**
 * Puts the settings and the version in the manifest's `${{NAME}}` places. Text in and out is JSON.
 * Throws when the manifest asks for a name that nobody gives: a fault of the manifest.
 */
export function fillManifest(template: string, settings: Settings, version: string): string {
  const values = new Map(Object.entries({ ...settings, VERSION: version }));
  const fill = (text: string): string =>
    text.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`manifest.json asks for an unknown value: ${name}`);
      return value;
    });
  const filled: unknown = JSON.parse(template, (_, value: unknown) =>
    typeof value === 'string' ? fill(value) : value,
  );
  return `${JSON.stringify(filled, null, 2)}\n`;
}
