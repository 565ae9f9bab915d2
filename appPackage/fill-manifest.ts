import type { PackageSettings } from './read-settings.ts';

export const fillManifest = (
  template: string,
  settings: PackageSettings,
  version: string,
): string => fillTemplate(template, { ...settings, VERSION: version });

/** Fills the `${{NAME}}` placeholders in JSON text. Throws on an unknown placeholder. */
export function fillTemplate(template: string, given: Readonly<Record<string, string>>): string {
  const values = new Map(Object.entries(given));
  const fill = (text: string): string =>
    text.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`The template has an unknown placeholder: ${name}`);
      return value;
    });
  const filled: unknown = JSON.parse(template, (_, value: unknown) =>
    typeof value === 'string' ? fill(value) : value,
  );
  return `${JSON.stringify(filled, null, 2)}\n`;
}
