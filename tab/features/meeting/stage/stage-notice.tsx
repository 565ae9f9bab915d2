import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../../lib/words/words-context.ts';
import type { StageProblem } from './stage-link.ts';

const useStyles = makeStyles({
  text: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Why the screen may differ from what the others see. */
export function StageNotice({ trouble }: { readonly trouble: StageProblem | undefined }) {
  const styles = useStyles();
  const { meetingPage } = useWords().tab;
  return (
    <div role="status">{trouble && <p className={styles.text}>{meetingPage[trouble]}</p>}</div>
  );
}
