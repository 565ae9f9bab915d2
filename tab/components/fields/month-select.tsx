import type { MonthView } from '../../../contract/common/organisation.ts';
import type { Month } from '../../../domain/common/month.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { SelectField } from './select-field.tsx';

interface Props {
  readonly month: Month;
  /** Oldest month first; the menu lists the newest first. */
  readonly months: readonly MonthView[];
  readonly onChange: (month: Month) => void;
}

export function MonthSelect({ month, months, onChange }: Props) {
  const { tab, format } = useFirstViewWords();
  return (
    <SelectField
      inline
      label={tab.month}
      value={month}
      options={months
        .toReversed()
        .map((one) => ({ value: one.month, text: format.month(one.month) }))}
      onChange={onChange}
    />
  );
}
