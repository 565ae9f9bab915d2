import { sectionsOf, type Section } from '../../../domain/goal/goal.ts';
import { OWN_SECTION } from '../../../domain/common/ids.ts';
import type { AnswerProblem } from '../../../domain/common/problem.ts';
import type { Risk } from '../../../domain/goal/risk.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { CheckInSituation } from '../../views/check-in.ts';
import * as kit from '../kit/elements.ts';
import { explainDialogButton } from './explain-dialog-button.ts';
import {
  hasProblem,
  RISK_DETAIL_LEVELS,
  type FieldContext,
  type RiskDetailLevel,
} from './form-fields.ts';
import { riskInputs } from './form-risks.ts';
import { explanationInput, forecastInput, indicatorInputs, phaseInputs } from './form-sections.ts';
import type { Reader } from '../kit/reader.ts';
import {
  toFormPath,
  risksToAskAbout,
  formValuesOf,
  type FormValues,
} from '../../../domain/check-in/form-fields.ts';

export interface CheckInFormView {
  readonly situation: CheckInSituation;
  /** Id that is new for every form, so that a second click is not stored as a second answer. */
  readonly submission: string;
  /** Values to restore when the form is shown again. Without them, the form shows the last answer. */
  readonly typed?: FormValues;
  /** Draft that the person wrote in the dialog. It takes precedence over `typed` and the last answer. */
  readonly draft?: FormValues;
  readonly problems?: readonly AnswerProblem[];
  /** A line to show on the form, for example why nothing was stored. */
  readonly notice?: string;
  /** Evidence that contradicts the forecast. The form asks about it once, before the answer is stored. */
  readonly question?: { readonly lines: readonly string[]; readonly seenContradictions: string };
  /** How the typed values differ from the stored ones. The person chooses which values to keep. */
  readonly differences?: readonly string[];
  /** False when nothing can be saved, so the form only shows the typed text. */
  readonly canSave: boolean;
}

/** Maximum size of a form. Teams' limits are about 100 KB for bot messages and 28 KB for webhooks. */
const MAX_BYTES = 25_000;

/** A goal with many risks gets fewer fields for each, so that the form fits into one message. */
export function checkInFormCard(view: CheckInFormView, reader: Reader): CardMessage {
  for (const depth of RISK_DETAIL_LEVELS) {
    const form = formOf(view, depth, reader);
    if (Buffer.byteLength(JSON.stringify(form.card), 'utf8') <= MAX_BYTES) return form;
  }
  return formOf(view, 'nothing', reader);
}

function formOf(view: CheckInFormView, depth: RiskDetailLevel, reader: Reader): CardMessage {
  const { situation, submission, canSave } = view;
  const { goal, month } = situation;
  const base = situation.answer ?? situation.previous;
  const fields: FieldContext = {
    values: { ...(view.typed ?? formValuesOf(goal, base, reader.format.input)), ...view.draft },
    problems: (view.problems ?? []).map((one) => ({
      ...one,
      field: toFormPath(one.field, submission),
    })),
    reader,
    // A field that the person has filled in stays, even if the form becomes too large.
    isAsked: (id, from) =>
      RISK_DETAIL_LEVELS.indexOf(depth) <= RISK_DETAIL_LEVELS.indexOf(from) ||
      (view.typed?.[id] ?? view.draft?.[id]) !== undefined,
  };
  const labels = reader.words.bot.form;
  const sections = sectionsOf(goal);
  const risksOf = (section: Section): readonly Risk[] =>
    base?.sections.find((one) => one.section === section.id)?.risks ?? [];
  const body = [
    kit.titleText(kit.escapeMarkdown(goal.name)),
    kit.subtleText(labels.title(reader.format.month(month.month))),
    ...(view.notice ? [kit.warningText(view.notice)] : []),
    ...(view.question ? [questionBlock(view.question.lines, reader)] : []),
    ...(view.differences ?? []).map((line) => kit.textBlock(line, { spacing: 'Small' })),
    kit.subtleText(basis(situation, reader), { spacing: 'Small' }),
    ...sections.flatMap((section) =>
      sections.length === 1
        ? singleSection(section, risksOf(section), fields)
        : sectionOfMany(section, risksOf(section), fields, goal.name),
    ),
  ];
  const ids = {
    goal: goal.id,
    month: month.month,
    basedOn: situation.answer?.revision ?? 0,
    submission,
    ...(view.question && { heard: view.question.seenContradictions }),
  };
  const save = saveTitle(view, reader);
  const back = view.differences ? labels.keepStored : labels.back;
  const actions = [
    ...(canSave ? [kit.executeButton(save, 'submit-check-in', ids, { style: 'positive' })] : []),
    ...(canSave ? [explainDialogButton({ goal: goal.id, month: month.month }, reader)] : []),
    kit.executeButton(back, 'my-goals', { month: month.month }, kit.NO_INPUTS),
    kit.executeButton(reader.words.bot.why, 'why', ids, kit.NO_INPUTS),
  ];
  const summary = labels.summary(goal.name, reader.format.month(month.month));
  return kit.cardMessage(reader, summary, body, actions);
}

function saveTitle({ question, differences }: CheckInFormView, { words }: Reader): string {
  if (question) return words.bot.form.saveAnyway;
  return differences ? words.bot.form.saveMine : words.bot.form.save;
}

const questionBlock = (lines: readonly string[], { words }: Reader): kit.CardElement => ({
  type: 'Container',
  style: 'emphasis',
  items: [
    kit.headingText(words.bot.contradiction.title, { spacing: 'None' }),
    ...lines.map((line) => kit.textBlock(line, { spacing: 'Small' })),
    kit.textBlock(words.bot.contradiction.yourAnswerStands),
  ],
});

function basis({ answer, answeredBy, previous }: CheckInSituation, reader: Reader): string {
  const { format, words } = reader;
  const labels = words.bot.form;
  if (answer)
    return labels.correcting(
      kit.escapeMarkdown(answeredBy?.name ?? ''),
      format.instant(answer.answeredAt),
    );
  return previous ? labels.prefilled(format.instant(previous.answeredAt)) : labels.firstTime;
}

function singleSection(
  section: Section,
  risks: readonly Risk[],
  fields: FieldContext,
): readonly kit.CardElement[] {
  const labels = fields.reader.words.bot.form;
  return [
    ...forecastInput(section, labels.forecast, 'expanded', fields),
    ...phaseInputs(section, fields),
    ...indicatorInputs(section, fields),
    ...explanationInput(section, labels.explanation, fields),
    ...kit.foldableSection(
      labels.risks(risksToAskAbout(risks).length),
      `${section.id}-risks`,
      riskInputs(section, risks, fields),
      hasProblem(fields, `${section.id}.risks`),
    ),
  ];
}

function sectionOfMany(
  section: Section,
  risks: readonly Risk[],
  fields: FieldContext,
  goalName: string,
): readonly kit.CardElement[] {
  const labels = fields.reader.words.bot.form;
  const name = section.id === OWN_SECTION ? goalName : (section.name ?? section.id);
  const folded = ['phases', 'indicators', 'risks'];
  return [
    kit.headingText(kit.escapeMarkdown(name), { separator: true, spacing: 'Large' }),
    ...forecastInput(section, labels.forecastOf(name), 'compact', fields),
    ...explanationInput(section, labels.explanationOf(name), fields),
    ...kit.foldableSection(
      labels.details,
      `${section.id}-details`,
      [
        ...phaseInputs(section, fields),
        ...indicatorInputs(section, fields),
        ...riskInputs(section, risks, fields),
      ],
      folded.some((part) => hasProblem(fields, `${section.id}.${part}`)),
    ),
  ];
}
