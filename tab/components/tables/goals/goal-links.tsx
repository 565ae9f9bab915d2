import { Link } from '@fluentui/react-components';
import type { GoalId } from '../../../../domain/common/ids.ts';
import type { Language } from '../../../../domain/common/person.ts';
import type { Month } from '../../../../domain/common/month.ts';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import base from '../../layout/base.module.css';
import styles from './goal-links.module.css';

interface Props {
  readonly goals: readonly { readonly id: GoalId; readonly name: string }[];
  readonly month?: Month;
  readonly lang: Language;
  /** Shown when there are no goals. */
  readonly none?: string;
}

/** Links to the goals of a person, in a table cell. */
export function GoalLinks({ goals, month, lang, none }: Props) {
  if (goals.length === 0) return <span className={base.quiet}>{none}</span>;
  return (
    <ul className={base.plainList}>
      {goals.map(({ id, name }) => (
        <li key={id} className={styles.item}>
          <Link lang={lang} href={pageHref({ kind: 'goal', goal: id, ...(month && { month }) })}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
