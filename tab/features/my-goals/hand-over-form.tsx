import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { MonthView } from '../../../contract/common/organisation.ts';
import type { PersonRef } from '../../../contract/common/refs.ts';
import type { HandOverChoicesView, HandOverRequest } from '../../../contract/check-in/hand-over.ts';
import type { MyMonthGoal, MyMonthsView } from '../../../contract/check-in/my-goals.ts';
import { checkInPath } from '../../../contract/addresses/api-paths.ts';
import { HAND_OVER_SCOPES, type HandOverScope } from '../../../domain/goal/hand-over.ts';
import { MIN_SEARCH_LETTERS } from '../../../domain/search/people-search.ts';
import { RadioChoice } from '../../components/fields/check-and-radio.tsx';
import { RequestedPart } from '../../components/state/requested.tsx';
import { ActionError } from '../../components/state/action-error.tsx';
import { useFocusFirstInvalid } from '../../components/fields/use-focus-first-invalid.ts';
import { useHandOverChoices } from '../../lib/api/endpoints.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { useWords } from '../../lib/words/words-context.ts';
import type { MyGoalsEditor } from './use-my-goals-editor.ts';
import fields from '../../components/fields/field.module.css';
import styles from './hand-over-form.module.css';

export interface HandOverProps {
  readonly goal: MyMonthGoal;
  readonly month: MonthView;
  readonly editor: MyGoalsEditor;
  readonly onClose: () => void;
}

/** Nothing changes until the recipient accepts. */
export function HandOverForm(props: HandOverProps) {
  const { goal, month } = props;
  const [name, setName] = useState('');
  return (
    <RequestedPart of={useHandOverChoices(goal.id, month.month, searched(name))}>
      {(choices) => (
        <HandOverRequestForm {...props} choices={choices} name={name} onName={setName} />
      )}
    </RequestedPart>
  );
}

/** Undefined while the name is too short to search for. */
const searched = (name: string): string | undefined =>
  name.trim().length >= MIN_SEARCH_LETTERS ? name.trim() : undefined;

interface HandOverRequestProps extends HandOverProps {
  readonly choices: HandOverChoicesView;
  readonly name: string;
  readonly onName: (name: string) => void;
}

function HandOverRequestForm({
  goal,
  month,
  editor,
  onClose,
  choices,
  name,
  onName,
}: HandOverRequestProps) {
  const { tab, format } = useWords();
  const texts = tab.mine;
  const action = useAction();
  const id = useId();
  const { deputy, byName } = choices;
  const people: readonly PersonRef[] = [...(deputy ? [deputy] : []), ...choices.people];
  const [to, setTo] = useState<string>(deputy?.id ?? '');
  const [scope, setScope] = useState<HandOverScope>('month');
  /** Counts attempts without a chosen person. */
  const [tries, setTries] = useState(0);
  const root = useFocusFirstInvalid<HTMLDivElement>(tries);
  const receiver = people.find((person) => person.id === to);
  const isMissing = tries > 0 && !receiver;
  // Without suggestions, the person is first searched for by name.
  const isSought = byName && people.length === 0;
  const ask = async (): Promise<void> => {
    if (!receiver) return setTries((count) => count + 1);
    const request: HandOverRequest = { to: receiver.id, scope };
    const path = `${checkInPath(goal.id, month.month)}/hand-over`;
    const done = await action.run(() =>
      editor.perform(
        (client) => client.post<MyMonthsView>(path, request),
        texts.handedOn.asked(receiver.name),
      ),
    );
    if (done) onClose();
  };
  const words = {
    month: texts.onlyMonth(format.month(month.month)),
    'for-good': texts.forGood,
  };
  return (
    <div ref={root}>
      <p>{texts.handOverHint}</p>
      {byName && (
        <div className={styles.field}>
          <label htmlFor={`${id}-name`} className={fields.label}>
            {texts.name}
          </label>
          <input
            id={`${id}-name`}
            type="search"
            className={fields.input}
            value={name}
            aria-invalid={isMissing && isSought}
            aria-describedby={`${id}-trouble`}
            onChange={({ target }) => onName(target.value)}
          />
          <p role="status">{searched(name) && people.length === 0 && texts.nobodyFound}</p>
        </div>
      )}
      <div className={styles.field}>
        <label htmlFor={id} className={fields.label}>
          {texts.toWhom}
        </label>
        <select
          id={id}
          className={fields.input}
          value={receiver?.id ?? ''}
          aria-invalid={isMissing && !isSought}
          aria-describedby={`${id}-trouble`}
          onChange={({ target }) => setTo(target.value)}
        >
          {!receiver && <option value="">–</option>}
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person === deputy ? texts.deputy(person.name) : person.name}
            </option>
          ))}
        </select>
        <p id={`${id}-trouble`} className={fields.problem}>
          {isMissing && (isSought ? texts.seekPerson : texts.choosePerson)}
        </p>
      </div>
      <fieldset className={styles.group}>
        <legend>{texts.howLong}</legend>
        {HAND_OVER_SCOPES.map((one) => (
          <RadioChoice
            key={one}
            name={`${id}-scope`}
            text={words[one]}
            checked={scope === one}
            onChoose={() => setScope(one)}
          />
        ))}
      </fieldset>
      <ActionError error={action.error} />
      <Button appearance="primary" disabledFocusable={action.busy} onClick={() => void ask()}>
        {texts.ask}
      </Button>
    </div>
  );
}
