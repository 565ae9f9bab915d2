import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { REPOSITORY_ROOT } from '../../infra/project-paths.ts';

/** What a next release could add: optional fields of rows and requests, and code that stores them. */
const CHANGES: readonly (readonly [file: string, from: string, to: string])[] = [
  [
    'contract/domain-schemas/check-in/check-in.ts',
    '  reflection: z.string().exactOptional(),',
    '  reflection: z.string().exactOptional(), mood: z.string().exactOptional(),',
  ],
  [
    'contract/check-in/check-in.ts',
    '  reflection: reflection.exactOptional(),\n  /**',
    '  reflection: reflection.exactOptional(), mood: z.string().exactOptional(),\n  /**',
  ],
  [
    'bot/usecases/check-in/submit-check-in.ts',
    '...(input.reflection && { reflection: input.reflection }),',
    '...(input.reflection && { reflection: input.reflection }), ...(input.mood && { mood: input.mood }),',
  ],
  [
    'contract/domain-schemas/goal.ts',
    '    aim: text.exactOptional(),',
    '    aim: text.exactOptional(), legalBasis: text.exactOptional(),',
  ],
  [
    'contract/domain-schemas/reminders.ts',
    '  openedAt: instant.exactOptional(),',
    '  openedAt: instant.exactOptional(), claimedBy: z.string().exactOptional(),',
  ],
  [
    'bot/usecases/delivery/deliver.ts',
    "    outcome: { kind: 'claimed', at: context.clock(), day, tries },",
    "    outcome: { kind: 'claimed', at: context.clock(), day, tries }, claimedBy: 'next',",
  ],
  [
    'bot/ports/job.ts',
    'JSON.stringify({ v: 1, cause: readCause(), ...content })',
    'JSON.stringify({ v: 1, madeBy: "next", cause: readCause(), ...content })',
  ],
];

/** Copies the server into the folder and changes it. Returns the root of the copy. */
export function createNextVersion(folder: string): string {
  for (const part of ['bot', 'contract', 'domain', 'i18n', 'package.json'])
    cpSync(join(REPOSITORY_ROOT, part), join(folder, part), { recursive: true });
  for (const part of ['node_modules', 'tab'])
    symlinkSync(join(REPOSITORY_ROOT, part), join(folder, part), 'junction');
  for (const [file, from, to] of CHANGES) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no "${from}" to change`);
    writeFileSync(path, text.replace(from, to));
  }
  return folder;
}
