import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A file of an installed package, for example `vite/bin/vite.js`. */
export const packageFile = (path: string): string => join(ROOT, 'node_modules', path);
