import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Returns the path of a file in an installed package, for example of `vite/bin/vite.js`. */
export const packageFile = (path: string): string => join(ROOT, 'node_modules', path);
