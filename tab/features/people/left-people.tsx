import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import type { PersonView } from '../../../contract/register/people.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { ActionError } from '../../components/state/action-error.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import { PersonDataButton } from './person/person-data.tsx';
import { toPerson } from './person/person-form-rules.ts';
import type { PeopleEditor } from './use-people-editor.ts';
import base from '../../components/layout/base.module.css';

interface Props {
  readonly people: readonly PersonView[];
  readonly acts?: PeopleEditor;
}

/** People who have left stay in the register because the history refers to them. */
export function LeftPeople({ people, acts }: Props) {
  const texts = useWords().tab.peoplePage;
  const action = useAction();
  const bringBack = async (person: PersonView): Promise<void> => {
    const back = { ...toPerson(person), active: true };
    const text = texts.done.back(person.name);
    await action.run(async () => {
      await acts?.change(back, person, text);
    });
  };
  return (
    <details className={base.foldedSection}>
      <summary className={base.strong}>{texts.left(people.length)}</summary>
      <p className={clsx(base.quiet, base.readingWidth)}>{texts.leftLead}</p>
      <ActionError error={action.error} conflict={texts.conflict} />
      <ul className={base.plainList}>
        {people.map((person) => (
          <li key={person.id} className={clsx(base.buttons, base.item)}>
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
            {acts && <PersonDataButton person={person} size="small" />}
          </li>
        ))}
      </ul>
    </details>
  );
}
