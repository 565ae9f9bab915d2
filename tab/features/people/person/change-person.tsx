import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { MeView } from '../../../../contract/common/organisation.ts';
import type { PersonView } from '../../../../contract/register/people.ts';
import { useEdit } from '../../../lib/edit/use-edit.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { MarkAsLeft } from './mark-as-left.tsx';
import { PersonDataButton } from './person-data.tsx';
import { PersonForm } from './person-form.tsx';
import { toPersonDraft, toPerson } from './person-form-rules.ts';
import type { PeopleEditor } from '../use-people-editor.ts';

interface Props {
  readonly person: PersonView;
  readonly me: MeView;
  readonly acts: PeopleEditor;
  readonly onClose: () => void;
}

export function ChangePerson({ person, me, acts, onClose }: Props) {
  const texts = useWords().tab.peoplePage;
  const edit = useEdit(toPersonDraft(person), acts.isOwn);
  const { action } = edit;
  const [leaving, setLeaving] = useState(false);
  const [stays, setStays] = useState(false);
  const leave = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (stays) leave.current?.querySelector('button')?.focus();
  }, [stays]);
  if (leaving)
    return (
      <MarkAsLeft
        person={person}
        me={me}
        action={action}
        onLeave={() => {
          const leaver = { ...toPerson(person), active: false };
          const text = texts.done.left(person.name);
          void action.run(async () => {
            await acts.change(leaver, person, text);
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
      edit={edit}
      people={acts.people}
      save={async (changed) =>
        toPersonDraft(await acts.change(changed, person, texts.done.changed(changed.name)))
      }
      onClose={onClose}
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
      <PersonDataButton person={person} />
    </PersonForm>
  );
}
