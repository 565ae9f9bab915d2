import { useState } from 'react';
import type { MonthView } from '../../../contract/common/organisation.ts';
import type { PersonRef } from '../../../contract/common/id-and-name.ts';
import type { HandOverChoicesView, HandOverRequest } from '../../../contract/check-in/hand-over.ts';
import type { MyMonthGoal, MyMonthsView } from '../../../contract/check-in/my-goals.ts';
import { checkInPath } from '../../../contract/paths-and-queries/api-paths.ts';
import { HAND_OVER_SCOPES, type HandOverScope } from '../../../domain/goal/hand-over-request.ts';
import { MIN_SEARCH_LETTERS } from '../../../domain/search/people-search.ts';
import { RadioField } from '../../components/fields/choice-fields.tsx';
import { Form } from '../../components/fields/form.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { RequestedPart } from '../../components/state/requested.tsx';
import { useHandOverChoices } from '../../lib/api/endpoints.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { useWords } from '../../lib/words/words-context.ts';
import type { MyGoalsEditor } from './use-my-goals-editor.ts';

export interface HandOverProps {
  readonly goal: MyMonthGoal;
  readonly month: MonthView;
  readonly editor: MyGoalsEditor;
}

/** Asks another person to answer for the goal. Nothing changes until that person accepts. */
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

function HandOverRequestForm(props: HandOverRequestProps) {
  const { goal, month, editor, choices, name, onName } = props;
  const { tab, format } = useWords();
  const texts = tab.mine;
  const action = useAction();
  const { deputy, byName } = choices;
  const people: readonly PersonRef[] = [...(deputy ? [deputy] : []), ...choices.people];
  const [to, setTo] = useState<string>(deputy?.id ?? '');
  const [scope, setScope] = useState<HandOverScope>('month');
  const receiver = people.find((person) => person.id === to);
  // Without suggestions, the reader first searches for a person by name.
  const problem =
    byName && people.length === 0 ? { name: texts.seekPerson } : { to: texts.choosePerson };
  const ask = async (): Promise<void> => {
    if (!receiver) return;
    const request: HandOverRequest = { to: receiver.id, scope };
    const path = `${checkInPath(goal.id, month.month)}/hand-over`;
    await action.run(() =>
      editor.perform(
        (client) => client.post<MyMonthsView>(path, request),
        texts.handedOn.asked(receiver.name),
      ),
    );
  };
  const words = {
    month: texts.onlyMonth(format.month(month.month)),
    'for-good': texts.forGood,
  };
  return (
    <Form
      problems={receiver ? {} : problem}
      busy={action.busy}
      error={action.error}
      submit={texts.ask}
      onSubmit={() => void ask()}
    >
      <p>{texts.handOverHint}</p>
      {byName && (
        <>
          <TextField name="name" kind="search" label={texts.name} value={name} onChange={onName} />
          <p role="status">{searched(name) && people.length === 0 && texts.nobodyFound}</p>
        </>
      )}
      <SelectField
        name="to"
        label={texts.toWhom}
        required
        value={receiver?.id ?? ''}
        options={[
          ...(receiver ? [] : [{ value: '', text: '–' }]),
          ...people.map((person) => ({
            value: person.id,
            text: person === deputy ? texts.deputy(person.name) : person.name,
          })),
        ]}
        onChange={setTo}
      />
      <RadioField
        label={texts.howLong}
        options={HAND_OVER_SCOPES.map((value) => ({ value, text: words[value] }))}
        value={scope}
        onChange={setScope}
      />
    </Form>
  );
}
