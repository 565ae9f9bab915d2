import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonView } from '../../../contract/register/people.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { PeopleError } from './people-error.tsx';
import { personIn } from './person/person-form-rules.ts';
import type { PeopleActions } from './people-actions.ts';

const useStyles = makeStyles({
  root: { marginBlockStart: tokens.spacingVerticalXL },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  lead: { color: tokens.colorNeutralForeground2, maxWidth: '46em' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly people: readonly PersonView[];
  readonly acts?: PeopleActions;
}

/** People who have left stay in the register because the history refers to them. */
export function LeftPeople({ people, acts }: Props) {
  const styles = useStyles();
  const texts = useWords().tab.peoplePage;
  const action = useAction();
  const bringBack = async (person: PersonView): Promise<void> => {
    const back = { ...personIn(person), active: true };
    const text = texts.done.back(person.name);
    // The row has moved to the table of active people.
    if (acts && (await action.run(() => acts.change(back, person, text)))) acts.focus();
  };
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{texts.left(people.length)}</summary>
      <p className={styles.lead}>{texts.leftLead}</p>
      <PeopleError error={action.error} />
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.id} className={styles.item}>
            {person.name}
            {acts && (
              <Button
                size="small"
                disabledFocusable={action.busy}
                aria-label={texts.bringBackOf(person.name)}
                onClick={() => void bringBack(person)}
              >
                {texts.bringBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
