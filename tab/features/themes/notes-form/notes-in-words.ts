import type { FieldText } from '../../../components/state/stale-panel.tsx';
import { valueAt } from '../../../lib/edit/merge.ts';
import type { TabWords } from '../../../lib/words/words-context.ts';
import type { NotesDraft } from '../notes/notes-draft.ts';

/** A field, or a whole row, that two people have changed, such as `indicators.a.periods.period-0.values.line-0`. */
export function notesFieldInWords(
  draft: NotesDraft,
  path: string,
  { tab: { themeForm: texts } }: Pick<TabWords, 'tab'>,
): FieldText | undefined {
  const value = valueAt(draft, path);
  if (value === undefined) return undefined;
  const [list = '', key, part, row, what, line] = path.split('.');
  if (list !== 'indicators') {
    const rows = list === 'successes' ? draft.successes : draft.challenges;
    const at = rows.findIndex((one) => one.key === key);
    const label = (list === 'successes' ? texts.success : texts.challenge)(at + 1);
    return { label, text: rows[at]?.text ?? '' };
  }
  const at = draft.indicators.findIndex((one) => one.key === key);
  const indicator = draft.indicators[at];
  if (!indicator) return undefined;
  const named = (...parts: readonly string[]): string =>
    [texts.indicator(at + 1), ...parts].join(': ');
  const lineAt = indicator.lines.findIndex((one) => one.key === (part === 'lines' ? row : line));
  const period = indicator.periods.find((one) => one.key === row);
  switch (part) {
    case undefined:
      return { label: named(), text: indicator.name };
    case 'lines':
      return { label: named(texts.line(lineAt + 1)), text: indicator.lines[lineAt]?.name ?? '' };
    case 'periods':
      return what === 'values'
        ? {
            label: named(period?.period ?? '', texts.lineLabel(lineAt + 1)),
            text: typeof value === 'string' ? value : '',
          }
        : {
            label: named(texts.period(indicator.periods.findIndex((one) => one === period) + 1)),
            text: period?.period ?? '',
          };
    case 'direction':
      return { label: named(texts.direction), text: texts.directions[indicator.direction] };
    case 'name':
    case 'unit':
    case 'source':
    case 'target':
    case 'note':
      return { label: named(texts[part]), text: indicator[part] };
    default:
      return undefined;
  }
}
