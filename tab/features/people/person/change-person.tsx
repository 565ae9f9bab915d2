import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { MeView } from '../../../../contract/common/organisation.ts';
import type { PersonView } from '../../../../contract/register/people.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { mergeFields } from '../../../lib/drafts/merge-fields.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { MarkAsLeft } from './mark-as-left.tsx';
import { PersonForm } from './person-form.tsx';
import { draftOf, personIn, personOf } from './person-form-rules.ts';
import type { PeopleActions } from '../people-actions.ts';

interface Props {
  readonly person: PersonView;
  readonly me: MeView;
  readonly acts: PeopleActions;
  readonly onClose: () => void;
}

export function ChangePerson({ person, me, acts, onClose }: Props) {
  const texts = useWords().tab.peoplePage;
  const action = useAction();
  const [draft, setDraft] = useState(draftOf(person));
  const [known, setKnown] = useState(person);
  if (known !== person) {
    setKnown(person);
    // Untouched fields take the values that another person has saved.
    setDraft(mergeFields(draftOf(known), draft, draftOf(person)));
  }
  const [leaving, setLeaving] = useState(false);
  const [stays, setStays] = useState(false);
  const leave = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (stays) leave.current?.querySelector('button')?.focus();
  }, [stays]);
  const save = async (): Promise<void> => {
    const changed = personOf(draft, true);
    if (!changed) return;
    const text = texts.done.changed(changed.name);
    if (await action.run(() => acts.change(changed, person, text))) onClose();
  };
  if (leaving)
    return (
      <MarkAsLeft
        person={person}
        me={me}
        action={action}
        onLeave={() => {
          const leaver = { ...personIn(person), active: false };
          const text = texts.done.left(person.name);
          void action
            .run(() => acts.change(leaver, person, text))
            .then((done) => {
              // The row has moved to the list of people who have left.
              if (done) acts.focus();
            });
        }}
        onCancel={() => {
          action.forget();
          setLeaving(false);
          setStays(true);
        }}
      />
    );
  return (
    <PersonForm
      draft={draft}
      action={action}
      onChange={setDraft}
      onSave={() => void save()}
      onCancel={onClose}
    >
      <span ref={leave}>
        <Button
          onClick={() => {
            action.forget();
            setStays(false);
            setLeaving(true);
          }}
        >
          {texts.leave.open}
        </Button>
      </span>
    </PersonForm>
  );
}
