import { useState } from 'react';
import type { MonthEvent, MonthEventsView } from '../../../contract/months/months.ts';
import { monthPath } from '../../../contract/paths-and-queries/api-paths.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Language } from '../../../domain/common/person.ts';
import { RequestedPart } from '../../components/state/requested.tsx';
import { useClient } from '../../lib/api/client-context.ts';
import { useRequest } from '../../lib/api/use-request.ts';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';

interface Props {
  readonly month: Month;
  readonly lang: Language;
}

/** The changes of a month, loaded when the reader unfolds them. */
export function MonthTrail(props: Props) {
  const { trail } = useWords().tab.months;
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <details
      className={base.foldedSection}
      onToggle={(event) => {
        if (event.currentTarget.open) setUnfolded(true);
      }}
    >
      <summary className={base.summary}>{trail}</summary>
      {isUnfolded && <Events {...props} />}
    </details>
  );
}

function Events({ month, lang }: Props) {
  const { noEvents } = useWords().tab.months;
  return (
    <RequestedPart of={useRequest<MonthEventsView>(useClient(), `${monthPath(month)}/events`)}>
      {({ events }) =>
        events.length === 0 ? (
          <p>{noEvents}</p>
        ) : (
          <ul className={base.plainList}>
            {events.map((event) => (
              <li key={`${event.at} ${event.act} ${event.goal?.id}`} className={base.item}>
                <Event event={event} lang={lang} />
              </li>
            ))}
          </ul>
        )
      }
    </RequestedPart>
  );
}

function Event({ event, lang }: { readonly event: MonthEvent; readonly lang: Language }) {
  const { tab, format } = useWords();
  const texts = tab.months;
  const { act, days, goal, reason } = event;
  return (
    <>
      <p className={base.text}>
        {texts.act[act]}
        {goal && (
          <>
            {': '}
            <span lang={lang}>{goal.name}</span>
          </>
        )}
        {days &&
          `: ${texts.days(format.day(days.opensOn), format.day(days.dueOn), format.day(days.closesOn))}`}
      </p>
      {reason !== undefined && (
        <p className={base.text} lang={lang}>
          {reason}
        </p>
      )}
      <p className={base.quietText}>{texts.byAt(event.by.name, format.instant(event.at))}</p>
    </>
  );
}
