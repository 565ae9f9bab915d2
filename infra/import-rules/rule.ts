/**
 * A path is a folder or a file. `*` matches one name; in `files` it also groups the files below each match.
 * `npm:zod` is a package and `node:crypto` is a module of Node; `npm:*` and `node:*` match all of them.
 */
interface RuleBase {
  readonly name: string;
  readonly reason: string;
  readonly files: readonly string[];
  readonly except?: readonly string[];
}

/** `files` may import each other, the modules in `may`, and types from the modules in `types`. */
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
  /** The importing file, then the imported one. For a circular import: all files of the circle in order. */
  readonly path: readonly string[];
}

/** Modules with the URLs of the tab and of the API. The tab may import their values, not only their types. */
export const ADDRESS_MODULES = [
  'contract/routes.ts',
  'contract/route-parameters.ts',
  'contract/paths-and-queries',
  'contract/previewable-cards.ts',
];
