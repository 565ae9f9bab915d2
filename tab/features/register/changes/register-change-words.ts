import type { LocalisedText, StrategyTheme } from '../../../../domain/common/organisation.ts';
import type { PersonRef } from '../../../../contract/common/id-and-name.ts';
import { parseDay } from '../../../../domain/common/month.ts';
import type {
  FieldChange,
  PartName,
  RegisterChange,
} from '../../../../domain/register/goal-changes.ts';
import type { RegisterWarning } from '../../../../domain/register/goal-warnings.ts';
import type { TabWords } from '../../../lib/words/words-context.ts';

type UsedWords = Pick<TabWords, 'tab' | 'format' | 'language'>;

/** People and themes, to name the ids that appear in changes. */
export interface NamesInWords {
  readonly people: readonly PersonRef[];
  readonly themes: readonly StrategyTheme[];
}

/** One change of the register, as one or two lines. */
export function changeInWords(
  change: RegisterChange,
  names: NamesInWords,
  words: UsedWords,
): readonly string[] {
  const { trail, form } = words.tab.register;
  switch (change.kind) {
    case 'added':
      return [trail.added];
    case 'copied':
      return [trail.copied(change.from)];
    case 'name':
    case 'theme':
    case 'aim': {
      const shown = (text: string | undefined): string =>
        text === undefined
          ? trail.nothing
          : change.kind === 'theme'
            ? themeName(text, names.themes, words)
            : text;
      return [trail.text[change.kind](shown(change.from), shown(change.to))];
    }
    case 'description':
      return [trail.description];
    case 'binding':
      return [trail.binding(change.to)];
    case 'people': {
      const people = (ids: readonly string[]): readonly string[] =>
        ids.map((id) => names.people.find((one) => one.id === id)?.name ?? id);
      return listInWords(form[change.field], people(change.added), people(change.removed), words);
    }
    case 'links':
      return listInWords(form[change.field], change.added, change.removed, words);
    case 'part-added':
      return [trail.partAdded(trail.parts[change.part], partName(change, words))];
    case 'part-removed':
      return [trail.partRemoved(trail.parts[change.part], partName(change, words))];
    case 'part-changed':
      return [
        trail.partChanged(
          trail.parts[change.part],
          partName(change, words),
          change.fields.map((field) => fieldInWords(field, words)),
        ),
      ];
    case 'parts-moved':
      return [trail.moved(trail.parts[change.part])];
    case 'order':
      return [trail.place(change.name, change.from, change.to)];
  }
}

export const themeName = (
  id: string,
  themes: readonly { readonly id: string; readonly name: LocalisedText }[],
  { language }: Pick<TabWords, 'language'>,
): string => themes.find((one) => one.id === id)?.name[language] ?? id;

export function listInWords(
  field: string,
  added: readonly string[],
  removed: readonly string[],
  { tab }: UsedWords,
): readonly string[] {
  const { trail } = tab.register;
  if (added.length + removed.length === 0) return [trail.moved(field)];
  return [
    ...(added.length > 0 ? [trail.addedTo(field, added)] : []),
    ...(removed.length > 0 ? [trail.removedFrom(field, removed)] : []),
  ];
}

const partName = ({ name, within }: PartName, { tab }: UsedWords): string =>
  within === undefined ? name : tab.register.trail.within(name, within);

function fieldInWords({ field, from, to }: FieldChange, words: UsedWords): string {
  const { trail } = words.tab.register;
  const name = trail.fields[field];
  if (from === undefined && to === undefined) return trail.fieldChanged(name);
  return trail.field(name, valueInWords(from, words), valueInWords(to, words));
}

function valueInWords(value: string | number | undefined, { tab, format }: UsedWords): string {
  const { trail, form } = tab.register;
  if (value === undefined) return trail.nothing;
  if (typeof value === 'number') return format.number(value);
  const codes: Readonly<Record<string, string>> = { ...form.kinds, ...form.directions };
  const day = parseDay(value);
  return day ? format.day(day) : (codes[value] ?? value);
}

export function warningInWords(
  warning: RegisterWarning,
  people: readonly PersonRef[],
  { tab, format }: UsedWords,
): string {
  const texts = tab.register.warning;
  switch (warning.kind) {
    case 'nobody-to-ask':
    case 'nothing-to-follow':
      return texts[warning.kind];
    case 'owner-changed':
      return texts[warning.kind](format.month(warning.month));
    case 'person-left':
      return texts[warning.kind](
        people.find(({ id }) => id === warning.person)?.name ?? warning.person,
      );
    default:
      return texts[warning.kind](warning.name);
  }
}
