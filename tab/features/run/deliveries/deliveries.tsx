import { clsx } from 'clsx';
import type { RunFilter } from '../../../../contract/paths-and-queries/page-filters.ts';
import { DELIVERY_STATES_BY_URGENCY } from '../../../../domain/reminders/reminders.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { goTo } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { StateGroup, type StateGroupProps } from './state-group.tsx';
import base from '../../../components/layout/base.module.css';
import styles from '../run-page.module.css';

interface Props extends Omit<StateGroupProps, 'state'> {
  /** The only state whose deliveries are shown; undefined shows every state. */
  readonly only: RunFilter['state'];
}

/** The rows of a run, grouped by state. */
export function Deliveries({ only, ...group }: Props) {
  const { tab, common } = useWords();
  const { run } = group.shown;
  const present = DELIVERY_STATES_BY_URGENCY.filter((state) => run.totals[state] > 0);
  const listed = present.filter((state) => only === undefined || only === state);
  const offered = DELIVERY_STATES_BY_URGENCY.filter(
    (state) => present.includes(state) || state === only,
  );
  return (
    <>
      {(present.length > 1 || only !== undefined) && (
        <div className={clsx('narrowing', styles.filter)}>
          <SelectField
            inline
            label={tab.run.show}
            value={only ?? ''}
            options={[
              { value: '', text: tab.run.allStates },
              ...offered.map((state) => ({ value: state, text: common.reminders.state[state] })),
            ]}
            onChange={(state) =>
              goTo({ kind: 'run', month: run.month, run: run.id, state: state || undefined })
            }
          />
        </div>
      )}
      {only !== undefined && listed.length === 0 && (
        <p className={base.quiet}>{tab.run.filterEmpty}</p>
      )}
      {listed.map((state) => (
        <StateGroup key={state} state={state} {...group} />
      ))}
    </>
  );
}
