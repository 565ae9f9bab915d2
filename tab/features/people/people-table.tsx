import { clsx } from 'clsx';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { PersonView } from '../../../contract/register/people.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { PersonRow } from './person-row.tsx';
import type { PeopleEditor } from './use-people-editor.ts';
import table from '../../components/tables/table.module.css';

interface Props {
  readonly people: readonly PersonView[];
  readonly me: MeView;
  readonly acts?: PeopleEditor;
}

const COLUMNS = ['name', 'roles', 'language', 'chat', 'goals'] as const;

export function PeopleTable({ people, me, acts }: Props) {
  const { title, columns } = useWords().tab.peoplePage;
  const shown = acts ? ([...COLUMNS, 'change'] as const) : COLUMNS;
  return (
    <table role="table" aria-label={title} className={clsx(acts && 'acts-last', table.table)}>
      <thead role="rowgroup" className={table.head}>
        <tr role="row">
          {shown.map((column) => (
            <th key={column} role="columnheader" scope="col" className={table.columnHeader}>
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={table.body}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} me={me} {...(acts && { acts })} />
        ))}
      </tbody>
    </table>
  );
}
