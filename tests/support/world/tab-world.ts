import { join } from 'node:path';

import demoPeople from '../../../bot/imports/demo/people.json' with { type: 'json' };
import { createDemoDirectory } from '../../../bot/imports/demo-directory.ts';
import { loadDemo } from '../../../bot/imports/load-demo.ts';
import { parseOrganisation } from '../../../bot/imports/register-schema.ts';
import { readJsonFile } from '../../../bot/server/start.ts';
import { ensureFirstFacilitator } from '../../../bot/usecases/people/ensure-first-facilitator.ts';
import { openMonth } from '../../../bot/usecases/months/open-month.ts';
import { planRun } from '../../../bot/usecases/runs/plan-run.ts';
import { saveGoal } from '../../../bot/usecases/register/save-goal.ts';
import { savePerson } from '../../../bot/usecases/people/save-person.ts';
import { parsePersonId, type PersonId } from '../../../domain/common/ids.ts';
import { dayOf } from '../../../domain/common/month.ts';
import { REPOSITORY_ROOT } from '../../../infra/project-paths.ts';
import {
  anOrganisation,
  aConversation,
  aGoal,
  anActor,
  anOpenedMonth,
  goalsOf,
  PEOPLE,
  registeredPeople,
} from '../fixtures/builders.ts';
import { startTabServer, type TabServer, type TabServerOptions } from './tab-server.ts';

export type TabReader = 'leader' | 'facilitator' | 'owner';

/** A tab server with data, and the people who read it. */
export interface TabWorld extends TabServer {
  readonly people: Readonly<Record<TabReader, PersonId>>;
}

const OCTOBER = '2026-10-20T06:00:00.000Z';
const MARCH = '2026-03-10T08:00:00.000Z';

/**
 * Starts a server in October of the demo year, with a planned reminder run. One person's account
 * is disabled, another is away.
 */
export async function startDemoWorld(): Promise<TabWorld & { readonly run: string }> {
  const file = join(REPOSITORY_ROOT, 'bot', 'imports', 'demo', 'organisation.json');
  const body = parseOrganisation(readJsonFile(file), file);
  const server = await startTabServer({
    body,
    now: OCTOBER,
    directory: {
      ...createDemoDirectory(),
      findProblems: (people) => {
        const found = people.filter((person) => person === demoPerson('museumDirector'));
        return Promise.resolve({
          kind: 'found',
          value: new Map(found.map((person) => [person, 'disabled' as const])),
        });
      },
    },
    presence: {
      findAway: (people) => {
        const away = people.filter((person) => person === demoPerson('libraryDirector'));
        return Promise.resolve({ kind: 'found', value: new Set(away) });
      },
    },
    fill: async (context) => {
      await loadDemo(context, dayOf(context.clock(), body.timeZone));
    },
  });
  const people = {
    leader: demoPerson('leader'),
    facilitator: demoPerson('facilitator'),
    owner: demoPerson('playgroundOwner'),
  };
  const facilitator = anActor({ id: people.facilitator, roles: ['facilitator'] });
  for (const { id: person } of demoPeople) {
    const id = parsePersonId(person);
    if (id)
      await server.context.stores.conversations.save(aConversation({ person: id }), undefined);
  }
  const run = await planRun(server.context, facilitator, {});
  return { ...server, people, run: run.id };
}

function demoPerson(key: string): PersonId {
  const id = parsePersonId(demoPeople.find((one) => one.key === key)?.id ?? '');
  if (!id) throw new Error(`bot/imports/demo/people.json has no person with the key ${key}.`);
  return id;
}

const BUILT = { leader: PEOPLE.leader, facilitator: PEOPLE.facilitator, owner: PEOPLE.owner };

interface MadeYear extends Pick<TabServerOptions, 'tabFolder'> {
  readonly goals: number;
  readonly isMonthOpen: boolean;
}

/**
 * Starts a new year in which `goals` have no answers. `isMonthOpen` says whether a month is open.
 */
export async function startNewYearWorld({
  goals,
  isMonthOpen,
  ...more
}: MadeYear): Promise<TabWorld> {
  const server = await startTabServer({
    ...more,
    body: anOrganisation(),
    now: MARCH,
    fill: async (context) => {
      const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
      const { name } =
        registeredPeople().find(({ id }) => id === PEOPLE.facilitator) ?? facilitator;
      await ensureFirstFacilitator(context, { id: PEOPLE.facilitator, name, language: 'fi' });
      // No language is stored for people, so that each test can choose one.
      for (const { language: _, ...person } of registeredPeople())
        if (person.id !== PEOPLE.facilitator) await savePerson(context, facilitator, { person });
      for (const goal of goals === 1 ? [aGoal()] : goalsOf(goals))
        await saveGoal(context, facilitator, { goal });
      if (isMonthOpen) await openMonth(context, facilitator, anOpenedMonth());
    },
  });
  return { ...server, people: BUILT };
}
