import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { clsx } from 'clsx';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { PersonView } from '../../../contract/register/people.ts';
import { TableCell } from '../../components/tables/table-cell.tsx';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { ChangePerson } from './person/change-person.tsx';
import type { PeopleActions } from './people-actions.ts';
import base from '../../components/layout/base.module.css';
import table from '../../components/tables/table.module.css';
import styles from './person-row.module.css';

interface Props {
  readonly person: PersonView;
  readonly me: MeView;
  /** Undefined for people who may only read. */
  readonly acts?: PeopleActions;
}

export function PersonRow({ person, me, acts }: Props) {
  const { tab, common } = useWords();
  const { columns, ...texts } = tab.peoplePage;
  const [changing, setChanging] = useState(false);
  const [left, setLeft] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (left && !changing) opener.current?.querySelector('button')?.focus();
  }, [left, changing]);
  const close = (): void => {
    setLeft(true);
    setChanging(false);
  };
  const lang = me.body.contentLanguage;
  return (
    <>
      <tr role="row" className={table.row}>
        <th role="rowheader" scope="row" className={clsx(table.cell, base.strong)}>
          <span>
            {person.name}{' '}
            {person.id === me.person.id && <span className={styles.quiet}>{texts.you}</span>}
          </span>
        </th>
        <TableCell label={columns.roles}>
          <span className={base.sentenceCase}>
            {person.roles.map((role) => common.role[role]).join(', ')}
          </span>
        </TableCell>
        <TableCell label={columns.language}>
          {person.language ? (
            <span lang={person.language}>{common.language[person.language]}</span>
          ) : (
            <span className={styles.quiet}>{texts.noLanguage}</span>
          )}
        </TableCell>
        <TableCell label={columns.chat}>
          <span className={base.sentenceCase}>
            {person.chat === 'open' ? texts.reached : common.reminders.ownerProblems[person.chat]}
          </span>
        </TableCell>
        <TableCell label={columns.goals}>
          {person.goals.length === 0 ? (
            <span className={styles.quiet}>{texts.noGoals}</span>
          ) : (
            <ul className={base.plainList}>
              {person.goals.map(({ id, name }) => (
                <li key={id} lang={lang}>
                  <Link href={pageHref({ kind: 'goal', goal: id })}>{name}</Link>
                </li>
              ))}
            </ul>
          )}
        </TableCell>
        {acts && (
          <TableCell label={columns.change}>
            <div ref={opener}>
              <Button
                size="small"
                aria-expanded={changing}
                aria-label={texts.changeOf(person.name)}
                onClick={() => (changing ? close() : setChanging(true))}
              >
                {texts.change}
              </Button>
            </div>
          </TableCell>
        )}
      </tr>
      {acts && changing && (
        <tr role="row" className={styles.formRow}>
          <td role="cell" colSpan={6} className={styles.form}>
            <ChangePerson person={person} me={me} acts={acts} onClose={close} />
          </td>
        </tr>
      )}
    </>
  );
}
