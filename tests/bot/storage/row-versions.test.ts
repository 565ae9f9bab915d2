import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditKind } from '../../../bot/storage/row-schemas/audit.ts';
import { boardKind, historyKind } from '../../../bot/storage/row-schemas/check-in.ts';
import { draftKind } from '../../../bot/storage/row-schemas/draft.ts';
import { goalKind } from '../../../bot/storage/row-schemas/goal.ts';
import { handOverKind, snoozeKind } from '../../../bot/storage/row-schemas/hand-over.ts';
import { meetingKind } from '../../../bot/storage/row-schemas/meeting.ts';
import { monthKind } from '../../../bot/storage/row-schemas/month.ts';
import { conversationKind, personKind } from '../../../bot/storage/row-schemas/person.ts';
import { questionKind } from '../../../bot/storage/row-schemas/question.ts';
import { claimKind, deliveryKind, runKind } from '../../../bot/storage/row-schemas/reminders.ts';
import {
  claimedStepKind,
  scheduleKind,
  sendRateKind,
} from '../../../bot/storage/row-schemas/schedule.ts';
import { settingsKind } from '../../../bot/storage/row-schemas/settings.ts';
import { themeNotesKind } from '../../../bot/storage/row-schemas/theme-notes.ts';
import { parseRow, shapeOf, toProperties, type RowKind } from '../../../bot/storage/row-format.ts';
import { settingsOf } from '../../../domain/months/settings.ts';
import * as build from '../../support/fixtures/builders.ts';
import { day, instant } from '../../support/fixtures/ids.ts';

interface Example {
  readonly name: string;
  readonly shape: string;
  /** The row as this version stores it. */
  readonly row: () => object;
  readonly read: (properties: object) => unknown;
}

const example = <Value>(kind: RowKind<Value>, value: Value): Example => ({
  name: kind.name,
  shape: shapeOf(kind),
  row: () => toProperties(kind, 'key', value),
  read: (properties) =>
    parseRow(kind, {
      partition: 'kuva',
      key: 'key',
      version: 'v1',
      properties: { ...properties },
    }).value,
});

const EXAMPLES: readonly Example[] = [
  example(auditKind, build.anAudit()),
  example(historyKind, build.aCheckIn()),
  example(boardKind, build.anAnsweredRow()),
  example(draftKind, build.aDraft()),
  example(
    goalKind,
    build.aGoal({ subGoals: [build.aSubGoal()], indicators: [build.aNumberIndicator()] }),
  ),
  example(handOverKind, build.aHandOver()),
  example(snoozeKind, {
    person: build.PEOPLE.owner,
    month: build.MARCH,
    until: day('2026-03-12'),
  }),
  example(meetingKind, build.aMeetingStage()),
  example(monthKind, build.anOpenedMonth()),
  example(personKind, build.aPerson()),
  example(conversationKind, build.aConversation()),
  example(questionKind, build.aQuestion()),
  example(runKind, build.aRun()),
  example(deliveryKind, build.aDelivery()),
  example(claimKind, build.aClaim()),
  example(scheduleKind, build.aSchedule()),
  example(claimedStepKind, build.aClaimedStep()),
  example(sendRateKind, { nextAt: 1, rate: 49, changedAt: 1 }),
  example(settingsKind, {
    ...settingsOf(build.aBody()),
    keptBy: build.PEOPLE.facilitator,
    keptAt: instant('2026-03-10T08:00:00.000Z'),
  }),
  example(themeNotesKind, build.aThemeNotes()),
];

const FILE = 'tests/support/fixtures/stored-rows.json';
const storedRows: readonly { readonly kind: string; readonly shape?: string }[] = JSON.parse(
  readFileSync(join(__dirname, '../../..', FILE), 'utf8'),
);

const rowsOf = (name: string) => storedRows.filter(({ kind }) => kind === name);

describe.each(EXAMPLES.map((one) => [one.name, one] as const))('rows of kind %s', (name, kind) => {
  it.each(rowsOf(name).map((row) => [row.shape ?? 'before shapes', row] as const))(
    'are read as they were stored: %s',
    (_shape, row) => {
      expect(() => kind.read(row)).not.toThrow();
    },
  );

  // A change of the schema is a new shape. Rows of the former shape stay in the file, so that they are still read.
  it('have one of their present shape among the stored rows', () => {
    const shapes = rowsOf(name).map(({ shape }) => shape);
    if (!shapes.includes(kind.shape))
      throw new Error(`Add to ${FILE}:\n${JSON.stringify(kind.row())}`);
  });
});

it('knows the kind of every stored row', () => {
  const names = new Set(EXAMPLES.map(({ name }) => name));
  expect(storedRows.filter(({ kind }) => !names.has(kind))).toEqual([]);
});
