import { checkInFormCard } from '../../../../bot/cards/check-in/check-in-form.ts';
import { escapeMarkdown } from '../../../../bot/cards/kit/elements.ts';
import { helpCard, welcomeCard } from '../../../../bot/cards/help.ts';
import { myGoalsCard } from '../../../../bot/cards/my-goals/my-goals.ts';
import { noticeCard, refusalCard } from '../../../../bot/cards/kit/refusal-card.ts';
import {
  questionAnsweredCard,
  questionCard,
  questionClosedCard,
} from '../../../../bot/cards/question.ts';
import { createReader } from '../../../../bot/cards/kit/reader.ts';
import { receiptCard } from '../../../../bot/cards/check-in/receipt.ts';
import { reminderCard } from '../../../../bot/cards/delivery/reminder.ts';
import { runPlanCard } from '../../../../bot/cards/runs/run-plan.ts';
import { runResultCard } from '../../../../bot/cards/runs/run-result.ts';
import { waitingListCard } from '../../../../bot/cards/delivery/waiting-list.ts';
import type { Card, CardMessage } from '../../../../bot/ports/messenger.ts';
import type { SectionAnswer } from '../../../../domain/goal/check-in.ts';
import { Refusal } from '../../../../domain/common/refusal.ts';
import {
  anOrganisation,
  aGoalMonthRow,
  anActor,
  aNumberIndicator,
  aPhase,
  aRisk,
  aSubGoal,
} from '../../../support/fixtures/builders.ts';
import {
  aFormView,
  aFullGoal,
  aMyGoalsView,
  anAnswerTo,
  aReceiptView,
  aSituation,
  FEBRUARY,
} from '../../../support/cases/card-cases.ts';
import { objectsIn } from '../../../support/fixtures/json.ts';
import { aQuestionCardSaying } from '../../../support/cases/question-cases.ts';
import { aReminderView } from '../../../support/cases/reminder-cases.ts';
import {
  aPlanView,
  aResultView,
  aRunView,
  EVERY_OUTCOME,
} from '../../../support/cases/run-cases.ts';

const ATTACKS = [
  '[Kirjaudu](https://example.org/evil)',
  '![kuva](https://example.org/kuva.png)',
  '**lihava** ja _kursiivi_ ja `koodi` ja ~~yli~~',
  '<b>html</b> <at>Kaikki</at> <https://example.org>',
  'rivi\n- lista\n+ toinen\n1. ensimmäinen\n2) toinen\n* tähti',
  'Otsikko\n===\nToinen\n---\n# Kolmas\n> lainaus',
  '\\[ohitus\\](https://example.org) \\*x\\*',
  'Katso https://example.org tai www.example.org',
  '{{DATE(2026-01-01T00:00:00Z, SHORT)}}',
];

/** Characters that a Markdown reader would still interpret. */
function liveMarkdown(text: string): readonly string[] {
  const bare = text.replace(/\\[\\`*_[\]()~<>#|!]/g, '');
  const live = [/[*_`[\]<>~]/, /\]\(/, /https?:\/\//i, /\bwww\.\w/i, /\{\{DATE\(/];
  const lines = [/^\s*([-+]|\d+[.)])\s/m, /^\s*(=+|-+)\s*$/m, /^\s*#/m];
  return [...live, ...lines].filter((one) => one.test(bare)).map(String);
}

const textsOf = (card: Card): readonly string[] =>
  [...objectsIn(card)].filter(({ type }) => type === 'TextBlock').map(({ text }) => String(text));

const reader = createReader('fi', anOrganisation());
const readerOf = (words: string) =>
  createReader('fi', anOrganisation({ texts: { onCard: { fi: words }, contact: { fi: words } } }));

function cardsSaying(words: string): readonly CardMessage[] {
  const goal = aFullGoal({
    name: words,
    phases: [aPhase({ name: words, counter: { target: 4, unit: words } })],
    indicators: [aNumberIndicator({ name: words, unit: words })],
    subGoals: [aSubGoal({ name: words })],
  });
  const risks = [aRisk({ description: words, preparation: words })];
  const section: Partial<SectionAnswer> = { explanation: words, risks };
  const previous = anAnswerTo(
    goal,
    { month: FEBRUARY },
    { ...section, phases: [], indicators: [] },
  );
  const answer = anAnswerTo(
    goal,
    {},
    { explanation: words, risks: [aRisk({ id: 'new', description: words })] },
  );
  const answeredBy = { id: answer.answeredBy, name: words };
  const situation = aSituation({ goal, answer, answeredBy, previous });
  const person = { name: words };
  const run = aRunView(EVERY_OUTCOME);
  const deliveries = run.deliveries.map((one) => ({
    ...one,
    person: { ...one.person, ...person },
    goals: one.goals.map((of) => ({ ...of, name: words })),
  }));
  const sender = {
    ...run,
    deliveries,
    sentBy: { ...run.plannedBy, name: words },
    sentAt: run.plannedAt,
  };
  return [
    checkInFormCard(aFormView({ situation }), reader),
    checkInFormCard(aFormView({ situation: aSituation({ goal, previous }) }), reader),
    receiptCard(aReceiptView({ situation, checkIn: answer, answeredBy: words }), reader),
    myGoalsCard(aMyGoalsView([goal], [aGoalMonthRow()]), reader),
    reminderCard(
      aReminderView([], {
        reason: { kind: 'schedule', name: words },
        deputyFor: [{ goal, owners: [answeredBy] }],
        originalRecipient: answeredBy,
      }),
      reader,
    ),
    waitingListCard({ month: situation.month, goals: [{ goal, owners: [answeredBy] }] }, reader),
    ...[questionCard, questionClosedCard, questionAnsweredCard].map((draw) =>
      draw(aQuestionCardSaying(words), reader),
    ),
    runPlanCard(aPlanView({ ...sender, redirectTo: answeredBy }), reader),
    runResultCard(
      aResultView({ ...sender, cancelledBy: answeredBy, cancelledAt: sender.sentAt }),
      reader,
    ),
    noticeCard('Huomautus.', reader, {
      'goal.explanation': words,
      'goal.risks.new.description': words,
    }),
    welcomeCard(readerOf(words), false),
    refusalCard(new Refusal('not-allowed'), readerOf(words)),
    reminderCard(aReminderView([]), readerOf(words)),
  ];
}

describe('what people write', () => {
  it.each(ATTACKS)('%j stays text on every card', (attack) => {
    const cards = cardsSaying(attack);
    expect(cards.flatMap(({ card }) => textsOf(card)).flatMap(liveMarkdown)).toEqual([]);
    expect(
      cards.every(({ card }) =>
        textsOf(card).some((text) => text.includes(escapeMarkdown(attack))),
      ),
    ).toBe(true);
  });

  it.each(ATTACKS)('%j is quoted as text when it is not a command', (attack) => {
    const texts = textsOf(helpCard(reader, anActor(), attack).card);
    expect(liveMarkdown(texts[0] ?? '')).toEqual([]);
  });

  it.each(ATTACKS)('%j is found by the test when nothing escapes it', (attack) => {
    expect(liveMarkdown(attack)).not.toEqual([]);
  });

  it.each([
    'Kevään tapahtuma – 4 kpl',
    'A & B: 50 %',
    '7.5 km',
    'vuosi 2026-2027',
    'Yksi\nkaksi',
    'miinus -3',
  ])('%j is not changed', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });
});
