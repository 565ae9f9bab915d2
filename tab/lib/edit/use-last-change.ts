import { useEffect, useState } from 'react';
import type { RegisterChangesView, RegisterEntryView } from '../../../contract/register/changes.ts';
import { changesPath } from '../../../contract/paths-and-queries/api-paths.ts';
import type { Year } from '../../../domain/common/month.ts';
import type { TrailSubject } from '../../../domain/trail/trail-subjects.ts';
import { useClient } from '../api/client-context.ts';

interface ChangedThing {
  readonly year: Year;
  readonly what: TrailSubject;
  readonly isIn: (entry: RegisterEntryView) => boolean;
}

interface LastChange {
  readonly keptBy?: RegisterEntryView['by'];
  readonly keptAt?: RegisterEntryView['at'];
}

/** Who last saved something whose row does not say so: read from the list of changes once `isAsked`. */
export function useLastChange(isAsked: boolean, { year, what, isIn }: ChangedThing): LastChange {
  const client = useClient();
  const [changes, setChanges] = useState<RegisterChangesView>();
  const path = changesPath(year, { what });
  useEffect(() => {
    if (!isAsked) return;
    const stop = new AbortController();
    // After a failure nobody is named, because the choice can be made without the name.
    client.get<RegisterChangesView>(path, stop.signal).then(setChanges, () => undefined);
    return () => stop.abort();
  }, [client, path, isAsked]);
  const entry = isAsked ? changes?.entries.find(isIn) : undefined;
  return entry ? { keptBy: entry.by, keptAt: entry.at } : {};
}
