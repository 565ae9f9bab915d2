import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { clsx } from 'clsx';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { PeopleView } from '../../../contract/register/people.ts';
import { ROLES, type Role } from '../../../domain/common/person.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { useFocusBack } from '../../lib/focus/focus.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { Accounts } from './directory/accounts.tsx';
import { AddPerson } from './person/add-person.tsx';
import { ImportPeople } from './import/import-people.tsx';
import { LeftPeople } from './left-people.tsx';
import { PeopleTable } from './people-table.tsx';
import { findPeople } from './person/person-form-rules.ts';
import { usePeopleEditor } from './use-people-editor.ts';
import base from '../../components/layout/base.module.css';
import styles from './people-lists.module.css';

export function PeopleLists({ first, me }: { readonly first: PeopleView; readonly me: MeView }) {
  const { tab, common } = useWords();
  const texts = tab.peoplePage;
  const editor = usePeopleEditor(first);
  const acts = me.may.keepRegister ? editor : undefined;
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<Role | ''>('');
  const [open, setOpen] = useState<'add' | 'import'>();
  const adder = useFocusBack<HTMLDivElement>(open === 'add');
  const importer = useFocusBack<HTMLDivElement>(open === 'import');
  const close = (): void => setOpen(undefined);
  const search = useRef<HTMLInputElement>(null);
  const active = editor.people.filter((person) => person.active);
  const left = editor.people.filter(
    ({ active: isActive, removedAt }) => !isActive && removedAt === undefined,
  );
  const found = findPeople(active, { typed, role });
  const unreached = active.filter(({ chat }) => chat !== 'open').length;
  return (
    <>
      <PageHeading title={texts.title}>{texts.title}</PageHeading>
      <p className={base.text}>{texts.lead(active.length, unreached)}</p>
      <div className={clsx('narrowing', base.controls, styles.tools)}>
        <TextField
          ref={search}
          kind="search"
          className={styles.search}
          label={texts.search}
          value={typed}
          onChange={setTyped}
        />
        <SelectField
          inline
          label={texts.role}
          value={role}
          options={[
            { value: '' as const, text: texts.anyRole },
            ...ROLES.map((value) => ({ value, text: common.role[value] })),
          ]}
          onChange={setRole}
        />
        {acts && (
          <>
            <div ref={adder}>
              <Button aria-expanded={open === 'add'} onClick={() => setOpen('add')}>
                {texts.add}
              </Button>
            </div>
            <div ref={importer}>
              <Button aria-expanded={open === 'import'} onClick={() => setOpen('import')}>
                {tab.importTexts.open}
              </Button>
            </div>
          </>
        )}
      </div>
      {acts && open === 'add' && (
        <AddPerson acts={acts} directory={first.directory} onClose={close} />
      )}
      {acts && open === 'import' && <ImportPeople onSaved={acts.readAgain} onClose={close} />}
      <p role="status" className={base.text}>
        {found.length < active.length && texts.found(found.length, active.length)}
      </p>
      {found.length === 0 ? (
        <>
          <p>{texts.noneFound}</p>
          <Button
            onClick={() => {
              setTyped('');
              setRole('');
              search.current?.focus();
            }}
          >
            {texts.clear}
          </Button>
        </>
      ) : (
        <PeopleTable people={found} me={me} {...(acts && { acts })} />
      )}
      {acts && first.directory && <Accounts />}
      {left.length > 0 && <LeftPeople people={left} {...(acts && { acts })} />}
    </>
  );
}
