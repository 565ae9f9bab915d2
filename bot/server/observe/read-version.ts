import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const PACKAGE = z.object({ version: z.string() });

export const readVersion = (): string =>
  PACKAGE.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'package.json'), 'utf8')),
  ).version;
