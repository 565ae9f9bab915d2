import type { Linter } from 'eslint';

export declare const syntaxRules: readonly Linter.Config[];
