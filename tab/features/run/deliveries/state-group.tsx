import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { RunView } from '../../../../contract/reminders/runs.ts';
import { runPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import { compareNamesIn } from '../../../../domain/common/text/compare-names.ts';
import type { Language } from '../../../../domain/common/person.ts';
import type { DeliveryState } from '../../../../domain/reminders/reminders.ts';
import { ActionError } from '../../../components/state/action-error.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useFocusBack } from '../../../lib/focus/focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { DeliveryMark } from './delivery-mark.tsx';
import { DeliveryTable } from './delivery-table.tsx';
import { cursorOf, rowsIn } from './loaded-rows.ts';
import type { ShownRun } from '../live/use-shown-run.ts';
import base from '../../../components/layout/base.module.css';
import styles from './state-group.module.css';

export interface StateGroupProps {
  readonly shown: ShownRun;
  readonly state: DeliveryState;
  /** Language of the goal names. */
  readonly lang: Language;
  readonly onFurther: (state: DeliveryState, page: RunView) => void;
}

/** The deliveries in one state, and a button to load more of them. */
export function StateGroup({ shown, state, lang, onFurther }: StateGroupProps) {
  const { tab, common, language } = useWords();
  const client = useClient();
  const reading = useAction();
  const id = useId();
  const { run, rows } = shown;
  const compare = compareNamesIn(language);
  const known = rowsIn(rows, state).toSorted((a, b) => compare(a.person.name, b.person.name));
  const all = run.totals[state];
  const after = known.length < all ? cursorOf(rows, state) : undefined;
  const [isMoreRequested, setMoreRequested] = useState(false);
  // The pressed button is removed when the last rows arrive, so focus moves to the section.
  const section = useFocusBack<HTMLElement>(!isMoreRequested || after !== undefined);
  const readMore = (): void => {
    setMoreRequested(true);
    void reading.run(async () => {
      const query = `?state=${state}&after=${after ?? ''}`;
      const stop = new AbortController();
      const page = await client.get<RunView>(runPath(run.month, run.id) + query, stop.signal);
      onFurther(state, page);
    });
  };
  return (
    <section ref={section} tabIndex={-1} aria-labelledby={id}>
      <h2 id={id} className={clsx(base.subheading, base.markAndWord, styles.heading)}>
        <DeliveryMark state={state} />
        <span className={base.sentenceCase}>{common.reminders.state[state]}</span>{' '}
        <span>{all}</span>
      </h2>
      {known.length > 0 && (
        <DeliveryTable
          rows={known}
          month={run.month}
          audience={run.audience}
          lang={lang}
          labelledBy={id}
        />
      )}
      {after !== undefined && (
        <div className={base.below}>
          <Button disabledFocusable={reading.busy} onClick={readMore}>
            {known.length === 0 ? tab.run.showRows(all) : tab.run.more(known.length, all)}
          </Button>
          <ActionError error={reading.error} />
        </div>
      )}
    </section>
  );
}
