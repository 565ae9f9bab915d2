import { clsx } from 'clsx';
import type { PersonRef } from '../../../contract/common/id-and-name.ts';
import type { RunSummary } from '../../../contract/reminders/runs.ts';
import type { Instant } from '../../../domain/common/month.ts';
import { isPartialRun, runInWords } from '../../components/words/run-words.ts';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import panel from '../../components/layout/panel.module.css';

export function RunFacts({ run }: { readonly run: RunSummary }) {
  const words = useWords();
  const { tab, format } = words;
  const texts = tab.run;
  const done = (
    say: (name: string, at: string) => string,
    by: PersonRef | undefined,
    at: Instant | undefined,
  ): readonly string[] => (by && at ? [say(by.name, format.instant(at))] : []);
  const facts = [
    ...done(texts.planned, run.plannedBy, run.plannedAt),
    ...done(texts.sentOff, run.sentBy, run.sentAt),
    ...done(texts.cancelledBy, run.cancelledBy, run.cancelledAt),
    ...(run.finishedAt && run.sentAt ? [texts.finishedAt(format.instant(run.finishedAt))] : []),
  ];
  return (
    <>
      <ul className={clsx(base.quiet, base.plainList)}>
        <li className={base.sentence}>
          {tab.reminders.runOf([format.month(run.month), ...runInWords(run, words)])}
        </li>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {run.redirectTo && <p className={panel.notice}>{texts.redirect(run.redirectTo.name)}</p>}
      {isPartialRun(run) && <p className={panel.notice}>{texts.partOf}</p>}
    </>
  );
}
