import type { CompareView } from '../../../contract/portfolio/compare.ts';
import type { MonthView } from '../../../contract/common/organisation.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { goTo } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import styles from './compare-page.module.css';

/** Each menu offers only months on its own side of the other menu's month, so that every pair is valid. */
export function MonthPairChoice({ view }: { readonly view: CompareView }) {
  const { tab, format } = useWords();
  const [from, to] = [view.from.month, view.to.month];
  const options = (months: readonly MonthView[]) =>
    months.toReversed().map(({ month }) => ({ value: month, text: format.month(month) }));
  return (
    <div role="group" aria-label={tab.compare.title} className={styles.tools}>
      <SelectField
        inline
        label={tab.compare.earlier}
        value={from}
        options={options(view.months.filter(({ month }) => month < to))}
        onChange={(chosen) => goTo({ kind: 'compare', between: { from: chosen, to } })}
      />
      <SelectField
        inline
        label={tab.compare.later}
        value={to}
        options={options(view.months.filter(({ month }) => month > from))}
        onChange={(chosen) => goTo({ kind: 'compare', between: { from, to: chosen } })}
      />
    </div>
  );
}
