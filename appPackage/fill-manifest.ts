import type { PackageSettings } from './read-settings.ts';

/** Fills the `${{NAME}}` placeholders in JSON text. Throws on an unknown placeholder. */
export function fillManifest(template: string, settings: PackageSettings, version: string): string {
  const values = new Map(Object.entries({ ...settings, VERSION: version }));
  const fill = (text: string): string =>
    text.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`manifest.json has an unknown placeholder: ${name}`);
      return value;
    });
  const filled: unknown = JSON.parse(template, (_, value: unknown) =>
    typeof value === 'string' ? fill(value) : value,
  );
  return `${JSON.stringify(filled, null, 2)}\n`;
}
