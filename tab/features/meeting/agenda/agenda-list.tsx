import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import { minutesPerAgendaItem } from '../../../../domain/portfolio/agenda.ts';
import type { Month } from '../../../../domain/common/month.ts';
import { ForecastBadge } from '../../../components/marks/forecast-badge.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { reasonWords, type ShownItem, type ShownPart } from './agenda-items.ts';
import { shareWords } from '../clock/clock-words.ts';
import base from '../../../components/layout/base.module.css';
import styles from './agenda-list.module.css';

interface Props {
  readonly parts: readonly ShownPart[];
  readonly minutes: number;
  readonly month: Month;
  readonly lang: string;
}

export function AgendaList({ parts, minutes, month, lang }: Props) {
  const items = parts.flatMap((part) => part.items);
  const shares = minutesPerAgendaItem(items, minutes);
  const placeOf = new Map(items.map((item, index) => [item.goal, index]));
  return parts.map((part) => (
    <section key={part.id} aria-labelledby={part.id}>
      <SectionHeading id={part.id}>{part.name}</SectionHeading>
      <p className={base.quietParagraph}>{part.sentence}</p>
      <ol className={base.plainList}>
        {part.items.map((item) => {
          const index = placeOf.get(item.goal) ?? 0;
          return (
            <Item
              key={item.goal}
              item={item}
              place={index + 1}
              minutes={shares[index] ?? 0}
              month={month}
              lang={lang}
            />
          );
        })}
      </ol>
    </section>
  ));
}

interface ItemProps {
  readonly item: ShownItem;
  readonly place: number;
  readonly minutes: number;
  readonly month: Month;
  readonly lang: string;
}

function Item({ item, place, minutes, month, lang }: ItemProps) {
  const words = useWords();
  const reason = reasonWords(item.reason, words);
  return (
    <li className={clsx(base.buttons, styles.item)}>
      <span className={clsx(base.quiet, styles.place)}>{place}</span>
      <Link
        className={styles.name}
        lang={lang}
        href={pageHref({ kind: 'meeting', month, goal: item.goal })}
      >
        {item.shown.name}
      </Link>
      <span className={base.line}>
        <ForecastBadge standing={item.shown.standing} />
        {reason !== undefined && <span className={base.quiet}>{reason}</span>}
        <span className={base.quiet}>{shareWords(minutes, words)}</span>
      </span>
    </li>
  );
}
