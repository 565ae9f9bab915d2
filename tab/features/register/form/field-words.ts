import { PART_FIELDS } from '../../../../domain/register/goal-changes.ts';
import type { TabWords } from '../../../lib/words/words-context.ts';
import type { GoalForm } from './goal-form.ts';

const PLAIN = [
  'name',
  'description',
  'theme',
  'aim',
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
