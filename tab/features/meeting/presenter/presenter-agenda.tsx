import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import type { GoalId } from '../../../../domain/common/ids.ts';
import { StandingMark } from '../../../components/marks/standing-mark.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import type { ShownItem, ShownPart } from '../agenda/agenda-items.ts';
import base from '../../../components/layout/base.module.css';
import styles from './presenter-agenda.module.css';

interface Props {
  readonly parts: readonly ShownPart[];
  readonly goal: GoalId | undefined;
  readonly lang: string;
  /** Undefined for people who may not move the meeting. */
  readonly show: ((goal: GoalId) => void) | undefined;
}

export function PresenterAgenda({ parts, goal, lang, show }: Props) {
  const { meetingPage } = useWords().tab;
  return (
    <details className={styles.root} open>
      <summary className={clsx(base.strong, styles.summary)}>{meetingPage.agenda}</summary>
      {parts.map((part) => (
        <section key={part.id}>
          <h2 className={clsx(base.smallHeading, styles.part)}>{part.name}</h2>
          <ol className={base.plainList}>
            {part.items.map((item) => (
              <Item
                key={item.goal}
                item={item}
                current={item.goal === goal}
                lang={lang}
                show={show}
              />
            ))}
          </ol>
        </section>
      ))}
    </details>
  );
}

interface ItemProps {
  readonly item: ShownItem;
  readonly current: boolean;
  readonly lang: string;
  readonly show: Props['show'];
}

function Item({ item: { goal, shown }, current, lang, show }: ItemProps) {
  const { common } = useWords();
  const step = current && { 'aria-current': 'step' as const };
  const content = (
    <span>
      <span lang={lang}>{shown.name}</span>
      <span className={base.visuallyHidden}>
        {', '}
        <span>{common.standing[shown.standing]}</span>
      </span>
    </span>
  );
  return (
    <li className={styles.item}>
      <StandingMark mark={shown.standing} />
      {show ? (
        <Button
          appearance="transparent"
          className={styles.button}
          onClick={() => show(goal)}
          {...step}
        >
          {content}
        </Button>
      ) : (
        <span {...step}>{content}</span>
      )}
    </li>
  );
}
