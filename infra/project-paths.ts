import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY_ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** `path` is, for example, `vite/bin/vite.js`. */
export const pathInPackage = (path: string): string => join(REPOSITORY_ROOT, 'node_modules', path);
