import { useState } from 'react';
import type { DirectoryView } from '../../../../contract/register/directory.ts';
import { detailsOf } from '../../../../domain/common/namesakes.ts';
import { SuggestionField } from '../../../components/fields/suggestion-field.tsx';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { useDirectorySearch, type DirectorySearch } from './use-directory-search.ts';

type Found = DirectoryView['people'][number];

interface Props {
  readonly onChoose: (person: Found) => void;
}

export function FindInDirectory({ onChoose }: Props) {
  const { directoryTexts: texts } = useWords().tab;
  const [typed, setTyped] = useState('');
  const search = useDirectorySearch(typed);
  const people = search.state === 'found' ? search.people : [];
  return (
    <SuggestionField
      label={texts.find}
      hint={texts.findHint}
      typed={typed}
      onType={setTyped}
      status={typed.trim() === '' ? '' : statusOf(search, texts)}
      suggestions={people.map((person) => ({
        id: person.id,
        text: person.name,
        details: [
          detailsOf(person),
          person.mail,
          person.isEnabled === false && texts.disabled,
          person.isRegistered && texts.registered,
        ]
          .filter(Boolean)
          .join(' · '),
        isDisabled: person.isRegistered,
      }))}
      onChoose={(id) => {
        const chosen = people.find((person) => person.id === id);
        if (!chosen || chosen.isRegistered) return;
        setTyped('');
        onChoose(chosen);
      }}
    />
  );
}

function statusOf(search: DirectorySearch, texts: TabWords['tab']['directoryTexts']): string {
  switch (search.state) {
    case 'too-short':
      return texts.typeMore;
    case 'searching':
      return texts.searching;
    case 'failed':
      return search.detail ?? texts.failed;
    case 'found':
      return search.people.length === 0 ? texts.noneFound : texts.found(search.people.length);
  }
}
