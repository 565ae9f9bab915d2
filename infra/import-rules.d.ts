import type { Linter } from 'eslint';

export declare const borders: readonly Linter.Config[];
