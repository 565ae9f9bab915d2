import { z } from 'zod';
import { parsePersonId, type PersonId } from '../../../domain/common/ids.ts';
import { consoleLog } from '../../log.ts';
import type { Presence } from '../../ports/directory.ts';
import { createGraphClient, type GraphOptions } from './graph-client.ts';
import { withBody } from './graph-directory.ts';

export interface GraphPresence extends Presence {
  readonly close: () => Promise<void>;
}

/** Graph accepts 650 ids. Each answer contains the person's message, which may be long. */
const IDS_PER_REQUEST = 100;

/**
 * Needs the application permission Presence.Read.All. The messages are not read.
 * https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid
 */
export function createGraphPresence(options: GraphOptions): GraphPresence {
  const graph = createGraphClient(options);
  const { log = consoleLog } = options;
  return {
    findAway: async (people) => {
      const away = new Set<PersonId>();
      for (let start = 0; start < people.length; start += IDS_PER_REQUEST) {
        const ids = people.slice(start, start + IDS_PER_REQUEST);
        const path = '/communications/getPresencesByUserId';
        const answer = await graph.request({ method: 'POST', path, body: { ids } });
        const found = withBody(answer, presencesIn, log, ({ value }) => value.filter(isAway));
        if (found.kind === 'failed') return found;
        for (const { id } of found.value) {
          const person = parsePersonId(id);
          if (person) away.add(person);
        }
      }
      return { kind: 'found', value: away };
    },
    close: () => graph.close(),
  };
}

const presence = z.object({
  id: z.string(),
  activity: z.string().nullish(),
  outOfOfficeSettings: z.object({ isOutOfOffice: z.boolean().nullish() }).nullish(),
});
const presencesIn = z.object({ value: z.array(presence) });

const isAway = ({ activity, outOfOfficeSettings }: z.infer<typeof presence>): boolean =>
  outOfOfficeSettings?.isOutOfOffice === true || activity === 'OutOfOffice';
