/**
 * A path is a folder or a file; `*` is one name, and in `files` the files below it are one group.
 * `npm:zod` is a package, `node:crypto` a module of Node; `npm:*` and `node:*` are all of them.
 */
interface RuleBase {
  readonly name: string;
  readonly reason: string;
  readonly files: readonly string[];
  readonly except?: readonly string[];
}

/** Besides each other, the files may import `may` and, as types, `types`. */
interface AllowRule extends RuleBase {
  readonly may: readonly string[];
  readonly types?: readonly string[];
}

interface ForbidRule extends RuleBase {
  readonly never: readonly string[];
}

export type ImportRule = AllowRule | ForbidRule;

export interface Violation {
  readonly rule: string;
  readonly reason: string;
  /** From the importing file to the imported one; for a circle, all of its files in order. */
  readonly path: readonly string[];
}

/** Addresses of the tab and of the API: the tab imports them by value. */
export const ADDRESS_MODULES = [
  'contract/routes.ts',
  'contract/route-parameters.ts',
  'contract/addresses',
  'contract/previewable-cards.ts',
];
