import { clsx } from 'clsx';
import type { Standing } from '../../../domain/portfolio/portfolio.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { StandingMark } from './standing-mark.tsx';
import base from '../layout/base.module.css';
import styles from './forecast-badge.module.css';

interface Props {
  readonly standing: Standing;
  readonly large?: boolean;
}

/** A forecast is always shown by word, shape and colour. The word keeps the text colour, for its contrast. */
export function ForecastBadge({ standing, large = false }: Props) {
  const loud = standing === 'will-not-be-met' || standing === 'uncertain' || large;
  return (
    <span className={clsx(styles.root, loud && base.strong, large && styles.large)}>
      <StandingMark mark={standing} size={large ? 20 : 16} />
      <span className={clsx(base.sentenceCase, styles.word)}>
        {useFirstViewWords().common.standing[standing]}
      </span>
    </span>
  );
}
