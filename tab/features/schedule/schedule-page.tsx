import { clsx } from 'clsx';
import type { ScheduleView } from '../../../contract/reminders/schedule.ts';
import { Requested } from '../../components/state/requested.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { useSchedule } from '../../lib/api/endpoints.ts';
import { useWords, type TabWords } from '../../lib/words/words-context.ts';
import { MonthSteps } from './month/month-steps.tsx';
import { PauseOrStart } from './pause-or-start.tsx';
import { StepsEditor } from './steps/steps-editor.tsx';
import { useScheduleEditor } from './use-schedule-editor.ts';
import base from '../../components/layout/base.module.css';

export function SchedulePage() {
  return <Requested of={useSchedule()}>{(first) => <Schedule first={first} />}</Requested>;
}

function Schedule({ first }: { readonly first: ScheduleView }) {
  const words = useWords();
  const { tab, format } = words;
  const editor = useScheduleEditor(first);
  const { view } = editor;
  return (
    <>
      <PageHeading title={tab.schedule.title}>{tab.schedule.title}</PageHeading>
      <p className={clsx(base.text, base.readingWidth)}>{stateInWords(view, words)}</p>
      {view.keptBy && view.keptAt && (
        <p className={base.quietText}>
          {tab.schedule.keptBy(view.keptBy.name, format.instant(view.keptAt))}
        </p>
      )}
      <PauseOrStart editor={editor} />
      {view.months.map((month) => (
        <MonthSteps key={month.month} month={month} editor={editor} />
      ))}
      <StepsEditor editor={editor} />
    </>
  );
}

function stateInWords(view: ScheduleView, { tab, format }: TabWords): string {
  if (view.version === undefined) return tab.schedule.proposal;
  if (!view.paused) return tab.schedule.running(view.time);
  return view.pausedAt
    ? tab.schedule.pausedSince(format.instant(view.pausedAt))
    : tab.schedule.paused;
}
