import { parsePersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { HandOverChoices } from '../../views/hand-over.ts';
import * as kit from '../kit/elements.ts';
import { backToGoalsButton, requiredChoiceInput } from './goal-menu.ts';
import type { Reader } from '../kit/reader.ts';

export interface HandOverFormView {
  readonly choices: HandOverChoices;
  readonly month: Month;
  /** Values to restore when the card is shown again. */
  readonly typed?: {
    readonly name?: string | undefined;
    readonly to?: string | undefined;
    readonly scope?: string | undefined;
  };
  readonly notice?: string | undefined;
}

/** Lists the deputy first. In a large register, the reader searches for other people by name. */
export function handOverFormCard(view: HandOverFormView, reader: Reader): CardMessage {
  const { month, typed = {}, notice, choices } = view;
  const { goal, byName } = choices;
  const labels = reader.words.bot.handOver;
  const people = peopleChoices(choices, reader);
  const heading = labels.handOverTitle(kit.escapeMarkdown(goal.name));
  const ids = { month, goal: goal.id };
  const isSearchEmpty = byName && typed.name !== undefined && choices.people.length === 0;
  return kit.cardMessage(
    reader,
    labels.handOverTitle(goal.name),
    [
      ...(notice === undefined ? [] : [kit.warningText(notice)]),
      kit.titleText(heading),
      kit.textBlock(labels.handOverHint),
      ...(byName ? [nameField(typed.name, reader)] : []),
      ...(isSearchEmpty && notice === undefined ? [kit.textBlock(labels.nobodyFound)] : []),
      ...(people.length === 0 && !byName ? [kit.textBlock(labels.nobodyElse)] : []),
      ...(people.length > 0
        ? [
            requiredChoiceInput('to', labels.toWhom, people, reader, {
              style: byName ? 'compact' : 'filtered',
              ...chosenPerson(people, typed.to),
              isRequired: !byName,
            }),
            requiredChoiceInput('scope', labels.howLong, scopeChoices(month, reader), reader, {
              style: 'expanded',
              value: typed.scope === 'for-good' ? 'for-good' : 'month',
            }),
          ]
        : []),
    ],
    [
      ...(people.length > 0 ? [kit.executeButton(labels.ask, 'ask-hand-over', ids)] : []),
      ...(byName ? [kit.executeButton(labels.find, 'hand-over', ids)] : []),
      backToGoalsButton(month, reader),
    ],
  );
}

const nameField = (name: string | undefined, { words }: Reader) => ({
  type: 'Input.Text',
  id: 'name',
  label: words.bot.handOver.name,
  maxLength: 100,
  ...(name !== undefined && name !== '' && { value: name }),
});

function peopleChoices(
  { deputy, people }: HandOverChoices,
  { words }: Reader,
): readonly kit.Choice[] {
  return [
    ...(deputy ? [{ title: words.bot.handOver.deputy(deputy.name), value: deputy.id }] : []),
    ...people.map(({ id, name }) => ({ title: name, value: id })),
  ];
}

/** Selects only a person whom the reader had chosen before, so that nobody gets a request by accident. */
const chosenPerson = (people: readonly kit.Choice[], typed = ''): { readonly value?: string } => {
  const again = people.find(({ value }) => value === parsePersonId(typed));
  return again ? { value: again.value } : {};
};

const scopeChoices = (month: Month, { words, format }: Reader): readonly kit.Choice[] => [
  { title: words.bot.handOver.onlyMonth(format.month(month)), value: 'month' },
  { title: words.bot.handOver.forGood, value: 'for-good' },
];
