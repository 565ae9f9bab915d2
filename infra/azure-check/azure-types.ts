import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

/**
 * Types of Azure as its own tool prints them (condense-types.ts); `by-hand.json` has those that the tool does
 * not know, from Azure/bicep-types-az. `+` marks a required property, `-` one that only Azure sets, `*` any other name.
 */
const FIELDS = z.record(z.string(), z.string());
const CHOICE = z.object({ by: z.string(), cases: z.record(z.string(), FIELDS) });

export type Fields = z.infer<typeof FIELDS>;
export type AzureType = Fields | z.infer<typeof CHOICE>;
/** Types with the same name differ between the files, one of which belongs to each provider. */
export type NamedTypes = ReadonlyMap<string, AzureType>;
export type ResourceTypes = ReadonlyMap<
  string,
  { readonly body: AzureType; readonly named: NamedTypes }
>;

export const isChoice = (type: AzureType): type is z.infer<typeof CHOICE> =>
  CHOICE.safeParse(type).success;

const FOLDER = join(import.meta.dirname, 'types');

export function readAzureTypes(): ResourceTypes {
  return new Map(
    readdirSync(FOLDER).flatMap((name) => {
      const content: unknown = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
      const named = new Map(
        Object.entries(z.record(z.string(), z.union([CHOICE, FIELDS])).parse(content)),
      );
      return [...named].flatMap(([type, body]) =>
        type.includes('@') ? [[type, { body, named }] as const] : [],
      );
    }),
  );
}
