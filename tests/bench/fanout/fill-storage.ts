import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseOrganisation } from '../../../bot/imports/register-schema.ts';
import {
  boardKey,
  organisationPartition,
  conversationKey,
  goalKey,
  monthKey,
  personKey,
  yearPartition,
} from '../../../bot/storage/keys.ts';
import { boardRowKind } from '../../../bot/storage/row-schemas/check-in.ts';
import { goalRowKind } from '../../../bot/storage/row-schemas/goal.ts';
import { monthRowKind } from '../../../bot/storage/row-schemas/month.ts';
import { conversationRowKind, personRowKind } from '../../../bot/storage/row-schemas/person.ts';
import { toInsert } from '../../../bot/storage/row-format.ts';
import { writeInBatches, type RowChange, type RowStore } from '../../../bot/storage/row-store.ts';
import type { Conversation } from '../../../bot/storage/stores/people.ts';
import type { Organisation } from '../../../domain/common/organisation.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import {
  addDays,
  dayOf,
  firstDayOf,
  instantOf,
  monthOf,
  yearOf,
  type Month,
} from '../../../domain/common/month.ts';
import type { Person } from '../../../domain/common/person.ts';
import { REPOSITORY_ROOT } from '../../../infra/project-paths.ts';
import { aConversation, aGoal, aPerson, PEOPLE } from '../../support/fixtures/builders.ts';
import { goalId, personId } from '../../support/fixtures/ids.ts';

/** The body that `bot/local.ts` serves, so that real servers can start on the same data. */
export const BODY: Organisation = parseOrganisation(
  JSON.parse(
    readFileSync(join(REPOSITORY_ROOT, 'bot', 'imports', 'demo', 'organisation.json'), 'utf8'),
  ),
  'organisation.json',
);

/** Real servers use the real clock, so the month is the current one. */
export const MONTH: Month = monthOf(dayOf(instantOf(new Date()), BODY.timeZone));

export const FACILITATOR: Person = aPerson({
  id: PEOPLE.facilitator,
  name: 'Fanni Fasilitaattori',
  roles: ['facilitator'],
});

/** Owners per goal; a goal's row contains all of them. */
const OWNERS = 50;
const FIRST = 1000;

export const ownerIds = (count: number): readonly PersonId[] =>
  Array.from({ length: count }, (_, index) => personId(FIRST + index));

export const chatOf = (person: PersonId): string => `chat-${person}`;

export const conversationOf = (person: PersonId, serviceUrl: string): Conversation =>
  aConversation({
    person,
    conversationId: chatOf(person),
    serviceUrl,
    userId: `29:${person}`,
  });

/** Fills a register with `count` owners who each have a waiting goal in an open month and a chat. */
export async function fillStorage(
  rows: RowStore,
  count: number,
  serviceUrl: string,
  ownersPerGoal = OWNERS,
): Promise<void> {
  const owners = ownerIds(count);
  const people = [
    FACILITATOR,
    ...owners.map((id, at) => aPerson({ id, name: `Omistaja ${at + 1}` })),
  ];
  await write(rows, organisationPartition(BODY.id), [
    ...people.map((one) => toInsert(personRowKind, personKey(one.id), one)),
    ...owners.map((id) =>
      toInsert(conversationRowKind, conversationKey(id), conversationOf(id, serviceUrl)),
    ),
  ]);
  const goals = goalsOf(owners, ownersPerGoal);
  await write(rows, yearPartition(BODY.id, yearOf(MONTH)), [
    ...goals.map((goal) => toInsert(goalRowKind, goalKey(goal.id), goal)),
    ...goals.map(({ id }) =>
      toInsert(boardRowKind, boardKey(MONTH, id), { goal: id, month: MONTH }),
    ),
    toInsert(monthRowKind, monthKey(MONTH), {
      month: MONTH,
      opensOn: firstDayOf(MONTH),
      dueOn: addDays(firstDayOf(MONTH), 40),
      // A run on the last evening must not be cut off at midnight.
      closesOn: addDays(firstDayOf(MONTH), 60),
      openedBy: FACILITATOR.id,
      openedAt: instantOf(new Date()),
    }),
  ]);
}

const goalsOf = (owners: readonly PersonId[], perGoal: number): readonly Goal[] =>
  Array.from({ length: Math.ceil(owners.length / perGoal) }, (_, index) =>
    aGoal({
      id: goalId(`tavoite-${index + 1}`),
      body: BODY.id,
      year: yearOf(MONTH),
      order: index + 1,
      name: `Tavoite ${index + 1}: palvelutorit kauppakeskuksissa`,
      theme: BODY.themes[0]?.id ?? '',
      owners: owners.slice(index * perGoal, (index + 1) * perGoal),
      projectManagers: [FACILITATOR.id],
      deputy: FACILITATOR.id,
    }),
  );

async function write(
  rows: RowStore,
  partition: string,
  changes: readonly RowChange[],
): Promise<void> {
  const saved = await writeInBatches(rows, partition, changes);
  if (saved === 'conflict') throw new Error('The storage to fill is not empty');
}
