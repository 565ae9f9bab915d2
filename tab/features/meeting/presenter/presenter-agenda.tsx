import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { GoalId } from '../../../../domain/common/ids.ts';
import { StandingMark } from '../../../components/marks/standing-mark.tsx';
import { useVisuallyHidden } from '../../../components/layout/visually-hidden.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { ShownItem, ShownPart } from '../agenda/agenda-items.ts';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalL },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    minHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  part: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  button: {
    justifyContent: 'start',
    textAlign: 'start',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    '&[aria-current]': { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
  },
});

interface Props {
  readonly parts: readonly ShownPart[];
  readonly goal: GoalId | undefined;
  readonly lang: string;
  /** Undefined for people who only follow. */
  readonly show: ((goal: GoalId) => void) | undefined;
}

export function PresenterAgenda({ parts, goal, lang, show }: Props) {
  const styles = useStyles();
  const { meetingPage } = useWords().tab;
  return (
    <details className={styles.root} open>
      <summary className={styles.summary}>{meetingPage.agenda}</summary>
      {parts.map((part) => (
        <section key={part.id}>
          <h2 className={styles.part}>{part.name}</h2>
          <ol className={styles.list}>
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
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { common } = useWords();
  const step = current && { 'aria-current': 'step' as const };
  const content = (
    <span>
      <span lang={lang}>{shown.name}</span>
      <span className={hidden}>
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
