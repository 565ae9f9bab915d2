import { useEffect, useState } from 'react';
import { directoryPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import type { DirectoryView } from '../../../../contract/register/directory.ts';
import { isLongEnoughToSearch } from '../../../../domain/search/people-search.ts';
import { ApiError } from '../../../lib/api/api-error.ts';
import { useClient } from '../../../lib/api/client-context.ts';

export type DirectorySearch =
  | { readonly state: 'too-short' | 'searching' }
  | { readonly state: 'failed'; readonly detail?: string | undefined }
  | { readonly state: 'found'; readonly people: DirectoryView['people'] };

/** Long enough that a word is not searched for letter by letter. */
const PAUSE_MS = 300;

/** Searches when the reader pauses, and drops the answer to what has been changed since. */
export function useDirectorySearch(typed: string): DirectorySearch {
  const client = useClient();
  const text = typed.trim();
  const [settled, setSettled] = useState<{
    readonly text: string;
    readonly result: DirectorySearch;
  }>();
  const isSearchable = isLongEnoughToSearch(text);
  useEffect(() => {
    if (!isSearchable) return undefined;
    const stop = new AbortController();
    const settle = (result: DirectorySearch): void => {
      if (!stop.signal.aborted) setSettled({ text, result });
    };
    const timer = setTimeout(() => {
      client.get<DirectoryView>(directoryPath(text), stop.signal).then(
        ({ people }) => settle({ state: 'found', people }),
        (error: unknown) =>
          settle({ state: 'failed', detail: error instanceof ApiError ? error.detail : undefined }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, text, isSearchable]);
  if (!isSearchable) return { state: 'too-short' };
  return settled?.text === text ? settled.result : { state: 'searching' };
}
