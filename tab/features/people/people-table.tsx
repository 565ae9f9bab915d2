import { Button } from '@fluentui/react-components';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { PersonView } from '../../../contract/register/people.ts';
import { GoalLinks } from '../../components/tables/goals/goal-links.tsx';
import { Table, type RowForm } from '../../components/tables/table.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import { detailsOf } from '../../../domain/common/namesakes.ts';
import type { PeopleEditor } from './use-people-editor.ts';
import { ChangePerson } from './person/change-person.tsx';
import base from '../../components/layout/base.module.css';

interface Props {
  readonly people: readonly PersonView[];
  readonly me: MeView;
  /** Undefined for people who may only read. */
  readonly acts?: PeopleEditor;
}

export function PeopleTable({ people, me, acts }: Props) {
  const { tab, common } = useWords();
  const { columns, title, ...texts } = tab.peoplePage;
  const rolesOf = ({ roles }: PersonView): string =>
    roles.map((role) => common.role[role]).join(', ');
  const languageOf = ({ language }: PersonView): string =>
    language ? common.language[language] : texts.noLanguage;
  const chatOf = ({ chat }: PersonView): string =>
    chat === 'open' ? texts.reached : common.reminders.ownerProblems[chat];
  return (
    <Table
      label={title}
      rows={people}
      rowKey={({ id }) => id}
      form={
        acts &&
        ((person, close) => <ChangePerson person={person} me={me} acts={acts} onClose={close} />)
      }
      columns={[
        {
          name: columns.name,
          className: base.strong,
          sort: ({ name }) => name,
          cell: ({ id, name, ...details }) => (
            <>
              {name} {id === me.person.id && <span className={base.aside}>{texts.you}</span>}
              <Details {...details} />
            </>
          ),
        },
        {
          name: columns.roles,
          sort: rolesOf,
          cell: (person) => <span className={base.sentenceCase}>{rolesOf(person)}</span>,
        },
        {
          name: columns.language,
          sort: languageOf,
          cell: (person) => (
            <span lang={person.language} className={person.language ? '' : base.aside}>
              {languageOf(person)}
            </span>
          ),
        },
        {
          name: columns.chat,
          sort: chatOf,
          cell: (person) => <span className={base.sentenceCase}>{chatOf(person)}</span>,
        },
        {
          name: columns.goals,
          sort: ({ goals }) => goals.length,
          cell: ({ goals }) => (
            <GoalLinks goals={goals} lang={me.body.contentLanguage} none={texts.noGoals} />
          ),
        },
        ...(acts
          ? [
              {
                name: columns.change,
                acts: true,
                cell: ({ name }: PersonView, { isOpen, toggle }: RowForm) => (
                  <Button
                    size="small"
                    aria-expanded={isOpen}
                    aria-label={texts.changeOf(name)}
                    onClick={toggle}
                  >
                    {texts.change}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Details(person: Pick<PersonView, 'unit' | 'title'>) {
  const details = detailsOf(person);
  return details !== '' && <div className={base.aside}>{details}</div>;
}
