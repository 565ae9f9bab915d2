import type {
  ScheduledStepView,
  ScheduleMonthView,
  ScheduleView,
} from '../../../contract/reminders/schedule.ts';
import type { StepRule } from '../../../domain/reminders/schedule.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import * as kit from '../kit/elements.ts';
import { requiredChoiceInput } from '../hand-over/goal-menu.ts';
import type { Reader } from '../kit/reader.ts';
import { openPageButton } from '../kit/open-page-button.ts';
import type { PageLink } from '../kit/tab-link.ts';

/** Maximum number of months on the card. The tab shows all of them. */
const MONTHS_SHOWN = 3;

export interface ScheduleCardView {
  readonly schedule: ScheduleView;
  /** URL of the page in the tab where the facilitator edits the schedule. */
  readonly link: PageLink;
  /** Values to restore when the card is shown again. */
  readonly typed?: { readonly month?: string; readonly step?: string; readonly day?: string };
  readonly notice?: string;
  readonly confirmation?: string;
}

export function scheduleCard(view: ScheduleCardView, reader: Reader): CardMessage {
  const { link, typed = {}, notice, confirmation } = view;
  const schedule = { ...view.schedule, months: view.schedule.months.slice(0, MONTHS_SHOWN) };
  const labels = reader.words.bot.schedule;
  const ids = schedule.version === undefined ? {} : { version: schedule.version };
  const isOpen = notice !== undefined;
  const isAnySkipped = schedule.months.some(({ skipped }) => skipped);
  const acts: kit.CardElement = {
    type: 'ActionSet',
    actions: [
      kit.executeButton(labels.move, 'move-step', ids),
      kit.executeButton(labels.skip, 'skip-month', ids),
      ...(isAnySkipped ? [kit.executeButton(labels.unskip, 'unskip-month', ids)] : []),
    ],
  };
  const body: readonly kit.CardElement[] = [
    ...(notice === undefined ? [] : [kit.warningText(notice)]),
    kit.titleText(labels.summary),
    ...(confirmation === undefined ? [] : [kit.textBlock(confirmation)]),
    kit.textBlock(schedule.paused ? labels.paused : labels.on(schedule.time), { weight: 'Bolder' }),
    ...(schedule.version === undefined ? [kit.textBlock(labels.proposal)] : []),
    ...(schedule.keptBy && schedule.keptAt
      ? [
          kit.subtleText(
            labels.keptBy(
              kit.escapeMarkdown(schedule.keptBy.name),
              reader.format.instant(schedule.keptAt),
            ),
          ),
        ]
      : []),
    ...schedule.months.map((month) => monthBlock(month, reader)),
    ...kit.foldableSection(
      labels.change,
      'change',
      [...fields(schedule, typed, reader), acts],
      isOpen,
    ),
  ];
  return kit.cardMessage(reader, labels.summary, body, [
    schedule.paused
      ? kit.executeButton(labels.resume, 'resume-schedule', ids, kit.NO_INPUTS)
      : kit.executeButton(labels.pause, 'pause-schedule', ids, kit.NO_INPUTS),
    openPageButton(reader.words.bot.openInTab, link),
  ]);
}

function monthBlock(
  { month, opened, skipped, steps }: ScheduleMonthView,
  reader: Reader,
): kit.CardElement {
  const { words, format } = reader;
  const labels = words.bot.schedule;
  return kit.container(
    [
      kit.headingText(format.month(month)),
      ...(skipped ? [kit.subtleText(labels.skipped)] : []),
      ...(opened || skipped ? [] : [kit.subtleText(labels.notOpened)]),
      ...steps.flatMap((step) => [
        kit.textBlock(dayOf(step, reader), { spacing: 'Small' }),
        kit.subtleText(
          labels.step(
            words.common.reminders.audience[step.audience],
            words.common.reminders.stepState[step.state],
          ),
        ),
      ]),
    ],
    { separator: true, spacing: 'Medium' },
  );
}

function dayOf({ day, moved }: ScheduledStepView, { words, format }: Reader): string {
  const labels = words.bot.schedule;
  if (day === undefined) return labels.noDay;
  return moved ? labels.moved(format.day(day)) : format.day(day);
}

function fields(
  { months, steps }: ScheduleView,
  typed: NonNullable<ScheduleCardView['typed']>,
  reader: Reader,
): readonly kit.CardElement[] {
  const { words, format } = reader;
  const labels = words.bot.schedule;
  const { rule, audience } = words.common.reminders;
  const monthChoices = months.map(({ month }) => ({ title: format.month(month), value: month }));
  const stepChoices = steps.map((step) => ({
    title: labels.stepChoice(rule[step.rule.kind](countOf(step.rule)), audience[step.audience]),
    value: step.id,
  }));
  return [
    requiredChoiceInput('month', labels.month, monthChoices, reader, {
      value: chosen(monthChoices, typed.month),
    }),
    requiredChoiceInput('step', labels.stepToMove, stepChoices, reader, {
      style: 'expanded',
      value: chosen(stepChoices, typed.step),
    }),
    {
      type: 'Input.Date',
      id: 'day',
      label: labels.newDay,
      ...(typed.day !== undefined && typed.day !== '' && { value: typed.day }),
    },
    kit.subtleText(labels.newDayHint),
  ];
}

const countOf = (rule: StepRule): number => (rule.kind === 'working-day' ? rule.nth : rule.days);

/** Returns the previous choice if it still exists, else the first choice. */
const chosen = (choices: readonly kit.Choice[], before: string | undefined): string =>
  (choices.find(({ value }) => value === before) ?? choices[0])?.value ?? '';
