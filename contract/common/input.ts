import { z } from 'zod';
import { isSlug, parsePersonId } from '../../domain/common/ids.ts';
import { ANSWER_LIMITS } from '../../domain/common/limits.ts';
import { isReadable } from '../../domain/common/text/readable-text.ts';

/** Refuses blank text, and control characters other than tabs and line breaks. */
export const plainText = (max: number) =>
  z
    .string()
    .max(max, `must be at most ${max} characters; shorten it`)
    .refine((text) => text.trim() !== '', 'must not be empty; write the text')
    .refine(isReadable, 'holds control characters; type the text again as plain text');

export const parsedText = <Value>(parse: (text: string) => Value | undefined, remedy: string) =>
  z.string().transform((text, context): Value => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: remedy });
    return z.NEVER;
  });

/** Refuses items with equal keys. Ignores items without a key. */
export const requireUnique =
  <Item>(what: string, keyOf: (item: Item) => string | undefined) =>
  ({ value, issues }: z.core.ParsePayload<Item[]>): void => {
    const keys = value.map(keyOf);
    keys.forEach((key, index) => {
      if (key !== undefined && keys.indexOf(key) !== index)
        issues.push({
          code: 'custom',
          input: value,
          path: [index],
          message: `${what} "${key}" occurs twice; remove one`,
        });
    });
  };

export const slug = z
  .string()
  .refine(isSlug, 'must be 1-64 lower-case letters a-z, digits and dashes, such as "palvelutorit"');
export const entraId = parsedText(
  parsePersonId,
  'must be an Entra object id such as "0f5e2c1a-3b4d-4e5f-8a9b-0c1d2e3f4a5b"',
);
export const nameText = plainText(200);
export const longText = plainText(ANSWER_LIMITS.explanation);
export const localisedName = z.strictObject({ fi: nameText, sv: nameText, en: nameText });
