import { clsx } from 'clsx';
import { useLayoutEffect } from 'react';
import type { RecipientsView } from '../../../contract/reminders/recipients.ts';
import type { RunView } from '../../../contract/reminders/runs.ts';
import { RequestedPart } from '../../components/state/requested.tsx';
import { findingInWords, goalsInWords } from '../../components/words/account-words.ts';
import { useRecipients } from '../../lib/api/endpoints.ts';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import panel from '../../components/layout/panel.module.css';

/** A slow directory does not keep the facilitator from sending. */
const LONGEST_WAIT_MS = 2000;

interface Props {
  readonly run: Pick<RunView, 'id' | 'month'>;
  /** What is below may be shown: it is not moved any more, unless the directory is slow. */
  readonly onSettled: () => void;
}

/** What the facilitator should know of the recipients before sending. Nothing acts by itself. */
export function PlanRecipients({ run, onSettled }: Props) {
  const recipients = useRecipients(run.month, run.id);
  const isWaiting = recipients.state === 'waiting';
  // Before the browser paints, so that what is below appears together with this.
  useLayoutEffect(() => {
    const timer = isWaiting ? setTimeout(onSettled, LONGEST_WAIT_MS) : undefined;
    if (!isWaiting) onSettled();
    return () => clearTimeout(timer);
  }, [isWaiting, onSettled]);
  return (
    <RequestedPart of={recipients} waiting={null}>
      {(view) => isWorthTelling(view) && <Recipients view={view} />}
    </RequestedPart>
  );
}

const isWorthTelling = ({ accounts, presence, opens }: RecipientsView): boolean =>
  accounts.findings.length + presence.away.length + opens.length > 0 ||
  [accounts.state, presence.state].some((state) => state !== 'off' && state !== 'checked');

function Recipients({ view: { accounts, presence, opens } }: { readonly view: RecipientsView }) {
  const words = useWords();
  const { plan: texts, problem } = words.tab.directoryTexts;
  return (
    <section className={panel.notice}>
      <h2 className={clsx(base.text, base.subheading)}>{texts.title}</h2>
      {accounts.state !== 'checked' && accounts.state !== 'off' && (
        <p>{problem.directory[accounts.state]}</p>
      )}
      {accounts.findings.length > 0 && (
        <>
          <p>{texts.accounts}</p>
          <ul className={base.looseBullets}>
            {accounts.findings.map((finding) => (
              <li key={finding.person.id}>{findingInWords(finding, words)}</li>
            ))}
          </ul>
        </>
      )}
      {presence.state !== 'checked' && presence.state !== 'off' && (
        <p>{problem.presence[presence.state]}</p>
      )}
      {presence.away.length > 0 && (
        <>
          <p>{texts.away}</p>
          <ul className={base.looseBullets}>
            {presence.away.map(({ person, goals }) => (
              <li key={person.id}>
                {texts.awayOf(person.name)} {goalsInWords(goals, words)}
              </li>
            ))}
          </ul>
        </>
      )}
      {opens.length > 0 && <p>{texts.opens(opens.length)}</p>}
    </section>
  );
}
