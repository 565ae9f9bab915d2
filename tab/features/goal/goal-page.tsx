import { clsx } from 'clsx';
import type { GoalView } from '../../../contract/portfolio/goal.ts';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import { dayOf, instantOf, type Day, type Month } from '../../../domain/common/month.ts';
import { PageError } from '../../components/state/page-error.tsx';
import { Loading } from '../../components/state/loading.tsx';
import { useGoal } from '../../lib/api/endpoints.ts';
import { GoalFacts } from './goal-facts.tsx';
import { GoalTop } from './goal-top.tsx';
import { History } from './goal-history.tsx';
import { Questions } from './questions/goal-questions.tsx';
import { GoalSection } from './indicators/section.tsx';
import { Trajectory } from './trajectory.tsx';
import base from '../../components/layout/base.module.css';
import styles from './goal-page.module.css';

interface Props {
  readonly goal: GoalId;
  readonly month?: Month | undefined;
  readonly me: MeView;
}

export function GoalPage({ goal, month, me }: Props) {
  const read = useGoal(goal, month);
  switch (read.state) {
    case 'waiting':
      return <Loading />;
    case 'failed':
      return <PageError error={read.error} retry={read.retry} />;
    case 'ready':
      return <GoalContent goal={read.answer} reader={me.person.id} refreshing={read.refreshing} />;
  }
}

interface ContentProps {
  readonly goal: GoalView;
  readonly reader: PersonId;
  readonly refreshing: boolean;
}

function GoalContent({ goal, reader, refreshing }: ContentProps) {
  const lang = goal.body.contentLanguage;
  const { explanation } = goal.standing;
  return (
    <article aria-busy={refreshing} className={refreshing ? base.refreshing : undefined}>
      <GoalTop goal={goal} />
      <div className={styles.columns}>
        <div lang={lang}>
          {explanation !== undefined && (
            <p className={clsx(styles.text, styles.explanation)}>{explanation}</p>
          )}
          <p className={styles.text}>{goal.description}</p>
        </div>
        <GoalFacts goal={goal} />
      </div>
      {goal.sections.map((section) => (
        <GoalSection key={section.id} section={section} goal={goal} today={dayShown(goal)} />
      ))}
      <Trajectory goal={goal} />
      <Questions goal={goal} reader={reader} />
      <History goal={goal} />
    </article>
  );
}

/** Today, or the last day of a past month, so that it shows what was still ahead then. */
function dayShown({ month, body }: GoalView): Day {
  const today = dayOf(instantOf(new Date()), body.timeZone);
  return today < month.closesOn ? today : month.closesOn;
}
