import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Standing } from '../../../domain/portfolio/portfolio.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { useSentenceCase } from '../words/sentence-case.ts';
import { StandingMark } from './standing-mark.tsx';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  loud: { fontWeight: tokens.fontWeightSemibold },
  large: { fontSize: tokens.fontSizeBase400 },
  /** Text beside the badge aligns with the word, not with the mark. */
  word: { alignSelf: 'baseline' },
});

interface Props {
  readonly standing: Standing;
  readonly large?: boolean;
}

/** A forecast is always shown by word, shape and colour together; the word keeps the contrast of text. */
export function ForecastBadge({ standing, large = false }: Props) {
  const styles = useStyles();
  const capital = useSentenceCase();
  const loud = standing === 'will-not-be-met' || standing === 'uncertain' || large;
  return (
    <span className={mergeClasses(styles.root, loud && styles.loud, large && styles.large)}>
      <StandingMark mark={standing} size={large ? 20 : 16} />
      <span className={mergeClasses(capital, styles.word)}>
        {useFirstViewWords().common.standing[standing]}
      </span>
    </span>
  );
}
