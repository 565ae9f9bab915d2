import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountCheckRowKind } from '../../../bot/storage/row-schemas/account-check.ts';
import { auditRowKind } from '../../../bot/storage/row-schemas/audit.ts';
import { boardRowKind, historyRowKind } from '../../../bot/storage/row-schemas/check-in.ts';
import { draftRowKind } from '../../../bot/storage/row-schemas/draft.ts';
import { goalRowKind } from '../../../bot/storage/row-schemas/goal.ts';
import { handOverRowKind, snoozeRowKind } from '../../../bot/storage/row-schemas/hand-over.ts';
import { meetingRowKind } from '../../../bot/storage/row-schemas/meeting.ts';
import { monthRowKind } from '../../../bot/storage/row-schemas/month.ts';
import { conversationRowKind, personRowKind } from '../../../bot/storage/row-schemas/person.ts';
import { questionRowKind, sentCardRowKind } from '../../../bot/storage/row-schemas/question.ts';
import { retentionRowKind } from '../../../bot/storage/row-schemas/retention.ts';
import {
  claimRowKind,
  deliveryRowKind,
  runRowKind,
} from '../../../bot/storage/row-schemas/reminders.ts';
import {
  claimedStepRowKind,
  scheduleRowKind,
  sendRateRowKind,
} from '../../../bot/storage/row-schemas/schedule.ts';
import { settingsRowKind } from '../../../bot/storage/row-schemas/settings.ts';
import { themeNotesRowKind } from '../../../bot/storage/row-schemas/theme-notes.ts';
import {
  parseRow,
  computeShape,
  toProperties,
  type RowKind,
} from '../../../bot/storage/row-format.ts';
import { toSettings } from '../../../domain/months/settings.ts';
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
  shape: computeShape(kind),
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
  example(auditRowKind, build.anAudit()),
  example(historyRowKind, build.aCheckIn()),
  example(boardRowKind, build.anAnsweredRow()),
  example(accountCheckRowKind, {
    checkedAt: instant('2026-03-10T08:00:00.000Z'),
    findings: [
      {
        person: build.PEOPLE.owner,
        problem: 'disabled',
        since: instant('2026-03-09T08:00:00.000Z'),
      },
    ],
  }),
  example(draftRowKind, build.aDraft()),
  example(
    goalRowKind,
    build.aGoal({ subGoals: [build.aSubGoal()], indicators: [build.aNumberIndicator()] }),
  ),
  example(handOverRowKind, build.aHandOver()),
  example(snoozeRowKind, {
    person: build.PEOPLE.owner,
    month: build.MARCH,
    until: day('2026-03-12'),
  }),
  example(meetingRowKind, build.aMeetingStage()),
  example(monthRowKind, build.anOpenedMonth()),
  example(personRowKind, build.aPerson()),
  example(conversationRowKind, build.aConversation()),
  example(questionRowKind, build.aQuestion()),
  example(sentCardRowKind, {
    kind: 'question' as const,
    year: 2026,
    goal: build.aGoal().id,
    from: build.PEOPLE.leader,
    to: build.PEOPLE.owner,
    sentAt: instant('2026-03-10T08:00:00.000Z'),
  }),
  example(runRowKind, build.aRun()),
  example(deliveryRowKind, build.aDelivery()),
  example(claimRowKind, build.aClaim()),
  example(scheduleRowKind, build.aSchedule()),
  example(claimedStepRowKind, build.aClaimedStep()),
  example(sendRateRowKind, { nextAt: 1, rate: 49, changedAt: 1 }),
  example(settingsRowKind, {
    ...toSettings(build.anOrganisation()),
    keptBy: build.PEOPLE.facilitator,
    keptAt: instant('2026-03-10T08:00:00.000Z'),
  }),
  example(retentionRowKind, {
    years: { drafts: 1 },
    keptBy: build.PEOPLE.facilitator,
    keptAt: instant('2026-03-10T08:00:00.000Z'),
  }),
  example(themeNotesRowKind, build.aThemeNotes()),
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
