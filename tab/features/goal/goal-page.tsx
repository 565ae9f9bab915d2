import { clsx } from 'clsx';
import type { GoalView } from '../../../contract/portfolio/goal.ts';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import { dayOf, instantOf, type Day, type Month } from '../../../domain/common/month.ts';
import { Requested } from '../../components/state/requested.tsx';
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
  return (
    <Requested of={useGoal(goal, month)}>
      {(goal) => <GoalContent goal={goal} reader={me.person.id} />}
    </Requested>
  );
}

interface ContentProps {
  readonly goal: GoalView;
  readonly reader: PersonId;
}

function GoalContent({ goal, reader }: ContentProps) {
  const lang = goal.body.contentLanguage;
  const { explanation } = goal.standing;
  return (
    <article>
      <GoalTop goal={goal} />
      <div className={styles.columns}>
        <div lang={lang}>
          {explanation !== undefined && (
            <p className={clsx(base.lines, base.paragraph, styles.explanation)}>{explanation}</p>
          )}
          <p className={clsx(base.lines, base.paragraph)}>{goal.description}</p>
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

/** Today or, in a past month, its last day, so that the page shows what was still ahead then. */
function dayShown({ month, body }: GoalView): Day {
  const today = dayOf(instantOf(new Date()), body.timeZone);
  return today < month.closesOn ? today : month.closesOn;
}
