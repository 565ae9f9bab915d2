import { useEffect, useState } from 'react';
import type { RegisterChangesView, RegisterEntryView } from '../../../contract/register/changes.ts';
import { changesPath } from '../../../contract/paths-and-queries/api-paths.ts';
import type { Year } from '../../../domain/common/month.ts';
import type { TrailSubject } from '../../../domain/trail/trail-subjects.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { useWords } from '../../lib/words/words-context.ts';

export interface ChangedThing {
  readonly year: Year;
  readonly what: TrailSubject;
  readonly isIn: (entry: RegisterEntryView) => boolean;
}

/** Who last saved something whose row does not say so: looked up in the list of changes when it is asked for. */
export function LastChange({ year, what, isIn }: ChangedThing) {
  const { tab, format } = useWords();
  const client = useClient();
  const [changes, setChanges] = useState<RegisterChangesView>();
  const path = changesPath(year, { what });
  useEffect(() => {
    const stop = new AbortController();
    // After a failure the line stays empty, because the choice can be made without the name.
    client.get<RegisterChangesView>(path, stop.signal).then(setChanges, () => undefined);
    return () => stop.abort();
  }, [client, path]);
  const entry = changes?.entries.find(isIn);
  // The space keeps the line free until the answer arrives.
  return <p>{entry ? tab.stale.by(entry.by.name, format.instant(entry.at)) : '\u00A0'}</p>;
}
