import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { RegisterFormView } from '../../../../contract/register/register.ts';
import { foldText } from '../../../../domain/common/text/fold-text.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import styles from './people-field.module.css';

interface Props {
  readonly label: string;
  readonly people: RegisterFormView['people'];
  readonly onChoose: (person: PersonId) => void;
}

/** Finds a person by any part of the name. */
export function PeoplePicker({ label, people, onChoose }: Props) {
  const { choosePerson } = useWords().tab.register.form;
  const [typed, setTyped] = useState('');
  const wanted = foldText(typed.trim());
  const found = people.filter(({ name }) => foldText(name).includes(wanted));
  return (
    <Combobox
      inlinePopup
      className={styles.picker}
      input={{ className: styles.typed }}
      aria-label={`${label}: ${choosePerson}`}
      placeholder={choosePerson}
      value={typed}
      selectedOptions={[]}
      onChange={({ target }) => setTyped(target.value)}
      onOptionSelect={(_, { optionValue }) => {
        const chosen = found.find(({ id }) => id === optionValue);
        setTyped('');
        if (chosen) onChoose(chosen.id);
      }}
    >
      {found.map(({ id, name }) => (
        <Option key={id} value={id}>
          {name}
        </Option>
      ))}
    </Combobox>
  );
}
