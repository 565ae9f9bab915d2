import type { MonthView } from '../../../contract/api.ts';
import type { Month } from '../../../domain/common/month.ts';
import { useCoreWords } from '../../lib/words/words-context.ts';
import { Choice } from './select-field.tsx';

interface Props {
  readonly month: Month;
  /** Oldest first; offered newest first. */
  readonly months: readonly MonthView[];
  readonly onChange: (month: Month) => void;
}

export function MonthChoice({ month, months, onChange }: Props) {
  const { tab, format } = useCoreWords();
  return (
    <Choice
      label={tab.month}
      value={month}
      options={months
        .toReversed()
        .map((one) => ({ value: one.month, text: format.month(one.month) }))}
      onChange={onChange}
    />
  );
}
