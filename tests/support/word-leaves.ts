import { isRecord } from './json.ts';

/** One word of a tree of words: a text, a list of texts or what makes a text of its arguments. */
export interface WordLeaf {
  readonly path: string;
  readonly value: unknown;
}

export function leavesOf(tree: unknown, path = ''): readonly WordLeaf[] {
  if (!isRecord(tree)) return [{ path, value: tree }];
  return Object.entries(tree).flatMap(([key, value]) =>
    leavesOf(value, path === '' ? key : `${path}.${key}`),
  );
}

/** What a word says when it is given `args`; `undefined` when it cannot take them. */
export function sayWith(word: unknown, args: readonly unknown[]): string | undefined {
  if (typeof word !== 'function') return String(word);
  try {
    return String(Reflect.apply(word, undefined, args));
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
