import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeView } from '../../../domain/api.ts';
import type { RegisterChangesView } from '../../../domain/api-register.ts';
import type { Year } from '../../../domain/month.ts';
import { TRAIL_SUBJECTS, type TrailSubject } from '../../../domain/trail.ts';
import { Choice } from '../../components/choice.tsx';
import { Failed } from '../../components/failed.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { NOT_ON_PAPER } from '../../components/print.ts';
import { Trouble } from '../../components/trouble.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useClient } from '../../lib/api/client-context.ts';
import { changesPath, useRegisterChanges } from '../../lib/api/endpoints.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { pageHref } from '../../lib/navigation.ts';
import { useWords } from '../../lib/words/words.ts';
import { TrailEntry } from './trail-entry.tsx';

interface Props {
  /** This year where it is absent. */
  readonly year: Year | undefined;
  readonly me: MeView;
}

/** Empty where nothing is chosen. */
interface Narrowing {
  readonly what: '' | TrailSubject;
  readonly goal: string;
  readonly by: string;
}

export function ChangesPage({ year = new Date().getFullYear() }: Props) {
  const [narrowing, setNarrowing] = useState<Narrowing>({ what: '', goal: '', by: '' });
  const path = changesPath(year, chosenIn(narrowing));
  const changes = useRegisterChanges(path);
  switch (changes.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Failed error={changes.error} retry={changes.retry} />;
    case 'ready':
      return (
        <Trail
          first={changes.answer}
          narrowing={narrowing}
          refreshing={changes.refreshing}
          onNarrow={setNarrowing}
        />
      );
  }
}

const chosenIn = (narrowing: Narrowing): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== ''));

/** Goals are changed, and excused in a month. */
const isOfGoals = (what: Narrowing['what']): boolean =>
  what === '' || what === 'goals' || what === 'months';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    marginBlock: tokens.spacingVerticalM,
    ...NOT_ON_PAPER,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '46em' },
  entry: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { breakInside: 'avoid' },
  },
});

interface TrailProps {
  readonly first: RegisterChangesView;
  readonly narrowing: Narrowing;
  readonly refreshing: boolean;
  readonly onNarrow: (narrowing: Narrowing) => void;
}

function Trail({ first, narrowing, refreshing, onNarrow }: TrailProps) {
  const styles = useStyles();
  const { tab } = useWords();
  const said = tab.register;
  const { year, goals, people, body } = first;
  return (
    <div aria-busy={refreshing}>
      <Link href={pageHref({ kind: 'register', year })}>{said.backToList}</Link>
      <PageHeading title={said.trail.title}>{`${said.trail.title} ${year}`}</PageHeading>
      <div className={styles.tools}>
        <Choice
          label={said.trail.what}
          value={narrowing.what}
          options={[
            { value: '', text: said.trail.all },
            ...TRAIL_SUBJECTS.map((value) => ({ value, text: said.trail.subjects[value] })),
          ]}
          onChange={(what) =>
            onNarrow({ ...narrowing, what, goal: isOfGoals(what) ? narrowing.goal : '' })
          }
        />
        {isOfGoals(narrowing.what) && (
          <Choice
            label={said.trail.goal}
            value={narrowing.goal}
            options={[
              { value: '', text: said.trail.all },
              ...goals.map(({ id, name }) => ({
                value: String(id),
                text: name,
                lang: body.contentLanguage,
              })),
            ]}
            onChange={(goal) => onNarrow({ ...narrowing, goal })}
          />
        )}
        <Choice
          label={said.trail.by}
          value={narrowing.by}
          options={[
            { value: '', text: said.trail.all },
            ...people.map(({ id, name }) => ({ value: String(id), text: name })),
          ]}
          onChange={(by) => onNarrow({ ...narrowing, by })}
        />
      </div>
      <Entries
        key={`${narrowing.what} ${narrowing.goal} ${narrowing.by} ${String(refreshing)}`}
        first={first}
        narrowing={narrowing}
      />
    </div>
  );
}

function Entries({
  first,
  narrowing,
}: {
  readonly first: RegisterChangesView;
  readonly narrowing: Narrowing;
}) {
  const styles = useStyles();
  const said = useWords().tab.register.trail;
  const client = useClient();
  const action = useAction();
  const [pages, setPages] = useState([first]);
  const next = pages.at(-1)?.next;
  const more = (after: string): Promise<boolean> =>
    action.run(async () => {
      const path = changesPath(first.year, { ...chosenIn(narrowing), after });
      const page = await client.get<RegisterChangesView>(path, new AbortController().signal);
      setPages((shown) => [...shown, page]);
    });
  const entries = pages.flatMap((page) => page.entries);
  if (entries.length === 0) return <p role="status">{said.none}</p>;
  return (
    <>
      <ol className={styles.list}>
        {entries.map((entry, index) => (
          // An entry has no id; the list only grows at its end.
          <li key={index} className={styles.entry}>
            <TrailEntry entry={entry} view={first} />
          </li>
        ))}
      </ol>
      <Trouble error={action.error} />
      {next !== undefined && (
        <p>
          <Button disabledFocusable={action.busy} onClick={() => void more(next)}>
            {said.more}
          </Button>
        </p>
      )}
    </>
  );
}
