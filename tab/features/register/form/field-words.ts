import { parseDay } from '../../../../domain/common/month.ts';
import { PART_FIELDS } from '../../../../domain/register/goal-changes.ts';
import type { FieldText } from '../../../components/state/stale-panel.tsx';
import { valueAt } from '../../../lib/edit/merge.ts';
import type { TabWords } from '../../../lib/words/words-context.ts';
import { themeName, type NamesInWords } from '../changes/register-change-words.ts';
import type { GoalForm } from './goal-form.ts';

const PLAIN = [
  'name',
  'description',
  'theme',
  'aim',
  'binding',
  'owners',
  'projectManagers',
  'deputy',
] as const;
const LINKS = ['cityWide', 'separateProgrammes', 'jointThemes'] as const;
const LISTS = ['phases', 'indicators', 'subGoals'] as const;

/** Label of a field path: for `phases.p1.counter`, the phase's name and the field. */
export function fieldInWords(path: string, form: GoalForm, { tab }: Pick<TabWords, 'tab'>): string {
  const { form: texts, trail } = tab.register;
  const parts = path.split('.');
  const field = parts.at(-1) ?? '';
  const plain = [...PLAIN, ...LINKS, ...LISTS].find((one) => one === field);
  const [list, id] = parts;
  if (id === undefined || list === 'links' || LISTS.some((one) => one === field))
    return plain ? texts[plain] : texts.warnings;
  const section = [form, ...form.subGoals];
  const part = [
    ...form.subGoals,
    ...section.flatMap(({ phases, indicators }) => [...phases, ...indicators]),
  ].find((one) => one.id === id);
  const kind = list === 'phases' ? 'phase' : list === 'indicators' ? 'indicator' : 'sub-goal';
  const name = part && part.name.trim() !== '' ? part.name : texts.unnamed[kind];
  const known = PART_FIELDS.find((one) => one === field);
  return known ? trail.within(name, trail.fields[known]) : name;
}

/** A field, or a whole part, that two people have changed, such as `subGoals.s1.phases.p1.unit`. */
export function goalFieldInWords(
  path: string,
  form: GoalForm,
  { people, themes }: NamesInWords,
  words: TabWords,
): FieldText | undefined {
  const { form: texts } = words.tab.register;
  const value = valueAt(form, path);
  if (value === undefined) return undefined;
  const label = fieldInWords(
    path.replace(/^subGoals\.[^.]+\.(?=phases|indicators)/, ''),
    form,
    words,
  );
  const codes: Readonly<Record<string, string>> = { ...texts.kinds, ...texts.directions };
  const inWords = (one: unknown): string => {
    if (one === true || one === false) return words.common[one ? 'yes' : 'no'];
    if (typeof one !== 'string')
      return one instanceof Object ? String(Reflect.get(one, 'name')) : '';
    const day = parseDay(one);
    return (
      people.find(({ id }) => id === one)?.name ??
      (path === 'theme' ? themeName(one, themes, words) : undefined) ??
      (day ? words.format.day(day) : (codes[one] ?? one))
    );
  };
  return { label, text: Array.isArray(value) ? value.map(inWords).join(', ') : inWords(value) };
}
