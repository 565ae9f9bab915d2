import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import type { Role } from '../../../domain/common/person.ts';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import type { LocalPerson } from '../../lib/session/local-session.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import styles from './person-chooser.module.css';

/** A person with several roles is listed under the first of these. */
const ORDER: readonly Role[] = ['leadership', 'facilitator', 'owner'];

interface Props {
  readonly people: readonly LocalPerson[];
  readonly onChoose: (person: LocalPerson) => void;
}

export function PersonChooser({ people, onChoose }: Props) {
  const { signIn } = useFirstViewWords().tab;
  const groups = ORDER.map((role) => ({
    role,
    members: people.filter((person) => firstRole(person) === role),
  })).filter(({ members }) => members.length > 0);
  return (
    <>
      <PageHeading title={signIn.title}>{signIn.title}</PageHeading>
      <p>{signIn.lead}</p>
      {groups.map(({ role, members }) => (
        <section key={role}>
          <h2 className={clsx(base.subheading, styles.heading)}>{signIn.groups[role]}</h2>
          <ul className={clsx(base.buttons, base.plainList, styles.list)}>
            {members.map((person) => (
              <li key={person.id}>
                <Person person={person} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const firstRole = (person: LocalPerson): Role | undefined =>
  ORDER.find((role) => person.roles.includes(role));

function Person({
  person,
  onChoose,
}: {
  readonly person: LocalPerson;
  readonly onChoose: Props['onChoose'];
}) {
  const { tab, common } = useFirstViewWords();
  const others = person.roles.filter((role) => role !== firstRole(person));
  return (
    <Button className={styles.person} onClick={() => onChoose(person)}>
      <span>
        <span>{person.name}</span>
        {others.length > 0 && (
          <>
            {' '}
            <span className={base.aside}>
              {tab.signIn.alsoHas(others.map((role) => common.role[role]))}
            </span>
          </>
        )}
      </span>
    </Button>
  );
}
