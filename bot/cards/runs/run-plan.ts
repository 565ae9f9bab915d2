import type { RunView } from '../../../contract/reminders/runs.ts';
import type { StrategyTheme } from '../../../domain/common/organisation.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { AUDIENCES, sumTotals } from '../../../domain/reminders/reminders.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import * as kit from '../kit/elements.ts';
import { requiredChoiceInput } from '../hand-over/goal-menu.ts';
import type { Reader } from '../kit/reader.ts';
import { waitingGoalNames, describeOutcomeInLines, deliveryRowElements } from './delivery-rows.ts';
import { openPageButton } from '../kit/open-page-button.ts';
import type { PageLink } from '../kit/tab-link.ts';

export interface RunPlanView {
  readonly run: RunView;
  readonly themes: readonly StrategyTheme[];
  /** Recipients for whom the app must be installed first. */
  readonly installs: ReadonlySet<PersonId>;
  readonly link: PageLink;
  /** Why the last button press had no effect. */
  readonly notice?: string;
}

/** Value of the choice *all themes*. Teams would not treat an empty value as a choice. */
export const ALL_THEMES = 'all';

export function runPlanCard(view: RunPlanView, reader: Reader): CardMessage {
  const { run, themes, installs, link, notice } = view;
  const labels = reader.words.bot.run;
  const month = reader.format.month(run.month);
  const { planned, skipped } = run.totals;
  const receivers = run.deliveries.filter((one) => one.outcome.kind === 'planned');
  const others = run.deliveries.filter((one) => one.outcome.kind === 'skipped');
  const waiting = (names: string): string =>
    run.audience === 'facilitators' ? labels.waitingList : labels.waiting(names);
  const body: readonly kit.CardElement[] = [
    ...(notice === undefined ? [] : [kit.warningText(notice)]),
    kit.titleText(labels.planTitle(month)),
    kit.textBlock(labels.plan(planned)),
    ...describeRun(run, themes, reader),
    kit.subtleText(labels.planned(sumTotals(run.totals))),
    ...(planned > 0 ? [kit.headingText(labels.receives)] : []),
    ...deliveryRowElements(receivers, planned, reader, (one) => [
      waiting(waitingGoalNames(one, reader)),
      ...(installs.has(one.person.id) ? [labels.installFirst] : []),
    ]),
    ...(skipped > 0 ? [kit.headingText(labels.skippedTitle(skipped))] : []),
    ...deliveryRowElements(others, skipped, reader, (one) => describeOutcomeInLines(one, reader)),
    ...kit.foldableSection(labels.narrow, 'narrow', fields(run, themes, reader), false),
  ];
  const ids = { run: run.id, month: run.month };
  return kit.cardMessage(reader, labels.planSummary(month), body, [
    ...(planned > 0
      ? [
          kit.executeButton(labels.send(planned), 'send-run', ids, {
            style: 'positive',
            ...kit.NO_INPUTS,
          }),
        ]
      : []),
    kit.executeButton(labels.planAgain, 'plan-run', { month: run.month }),
    openPageButton(reader.words.bot.openInTab, link),
  ]);
}

export function describeRun(
  { audience, selection = {}, redirectTo }: RunView,
  themes: readonly StrategyTheme[],
  reader: Reader,
): readonly kit.CardElement[] {
  const labels = reader.words.bot.run;
  const themeNames = (selection.themes ?? []).map((id) => themeName(id, themes, reader));
  const parts = [
    ...themeNames.map(kit.escapeMarkdown),
    ...(selection.goals ? [labels.goals(selection.goals.length)] : []),
    ...(selection.who ? [labels[selection.who]] : []),
  ];
  return [
    kit.subtleText(labels.receivers(reader.words.common.reminders.audience[audience])),
    ...(parts.length > 0 ? [kit.subtleText(labels.part(parts.join(', ')))] : []),
    ...(redirectTo
      ? [kit.textBlock(labels.trial(kit.escapeMarkdown(redirectTo.name)), { weight: 'Bolder' })]
      : []),
  ];
}

const themeName = (id: string, themes: readonly StrategyTheme[], { language }: Reader): string =>
  themes.find((theme) => theme.id === id)?.name[language] ?? id;

function fields(
  run: RunView,
  themes: readonly StrategyTheme[],
  reader: Reader,
): readonly kit.CardElement[] {
  const labels = reader.words.bot.run;
  const { selection = {}, audience, redirectTo } = run;
  const field = (
    id: string,
    label: string,
    choices: readonly kit.Choice[],
    value: string,
  ): kit.CardElement =>
    requiredChoiceInput(id, label, choices, reader, { value, style: 'expanded' });
  const [theme = ALL_THEMES] = selection.themes ?? [];
  return [
    kit.subtleText(labels.narrowHint),
    field(
      'theme',
      labels.theme,
      [
        { title: labels.everyTheme, value: ALL_THEMES },
        ...themes.map(({ id, name }) => ({ title: name[reader.language], value: id })),
      ],
      theme,
    ),
    field(
      'who',
      labels.who,
      [
        { title: labels.everybody, value: ALL_THEMES },
        { title: labels['not-reached'], value: 'not-reached' },
        { title: labels.unclear, value: 'unclear' },
      ],
      selection.who ?? ALL_THEMES,
    ),
    field(
      'audience',
      labels.audience,
      kit.toChoices(AUDIENCES, reader.words.common.reminders.audience),
      audience,
    ),
    {
      type: 'Input.Toggle',
      id: 'redirect',
      label: labels.trialLabel,
      title: labels.redirect,
      wrap: true,
      value: String(redirectTo !== undefined),
    },
  ];
}
