import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Path of a file in an installed package, for example `vite/bin/vite.js`. */
export const packageFile = (path: string): string => join(ROOT, 'node_modules', path);
