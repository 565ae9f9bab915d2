import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonDataView } from '../../../../contract/register/person-data.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import { PEOPLE_PATH } from '../../../../contract/paths-and-queries/api-paths.ts';
import { ConfirmButton } from '../../../components/actions/confirm-button.tsx';
import { Panel } from '../../../components/layout/panel.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { RequestedPart } from '../../../components/state/requested.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { usePersonData } from '../../../lib/api/endpoints.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { downloadFile } from '../../../lib/browser/download-file.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';
import styles from '../people-lists.module.css';

interface Props {
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly size?: 'small' | 'medium';
}

/** Opens what is stored about a person, for a request about personal data. */
export function PersonDataButton({ person, size = 'medium' }: Props) {
  const texts = useWords().tab.peoplePage.data;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size={size}
        aria-expanded={open}
        aria-label={texts.openOf(person.name)}
        onClick={() => setOpen(!open)}
      >
        {texts.open}
      </Button>
      {open && (
        <div className={styles.below}>
          <PersonData person={person} />
        </div>
      )}
    </>
  );
}

function PersonData({ person }: Pick<Props, 'person'>) {
  const texts = useWords().tab.peoplePage.data;
  const [removed, setRemoved] = useState(false);
  const data = usePersonData(person.id);
  return (
    <Panel title={texts.title(person.name)}>
      {removed ? (
        <p role="status">{texts.removed}</p>
      ) : (
        <RequestedPart of={data}>
          {(view) => <Stored view={view} onRemoved={() => setRemoved(true)} />}
        </RequestedPart>
      )}
    </Panel>
  );
}

function Stored({
  view,
  onRemoved,
}: {
  readonly view: PersonDataView;
  readonly onRemoved: () => void;
}) {
  const { tab, format } = useWords();
  const texts = tab.peoplePage.data;
  const client = useClient();
  const action = useAction();
  const path = `${PEOPLE_PATH}/${view.person.id}`;
  const remove = () =>
    action.run(async () => {
      await client.post(`${path}/remove`, { version: view.version });
      onRemoved();
    });
  const save = () =>
    action.run(async () => {
      downloadFile(window, await client.download(`${path}/data.csv`));
    });
  const kinds: Readonly<Record<string, string>> = texts.kinds;
  return (
    <>
      <ul className={base.looseBullets}>
        {view.rows.map(({ kind, count }) => (
          <li key={kind}>{texts.count(kinds[kind] ?? kind, format.number(count))}</li>
        ))}
      </ul>
      {view.texts.length > 0 && (
        <>
          <p className={base.readingWidth}>{texts.naming}</p>
          <ul className={base.looseBullets}>
            {view.texts.map(({ kind, goal, text }, index) => (
              <li key={index}>
                {`${[kinds[kind] ?? kind, goal?.name].filter((one) => one !== undefined).join(', ')}: `}
                <q>{text}</q>
              </li>
            ))}
          </ul>
          {view.moreTexts > 0 && <p>{texts.more(view.moreTexts)}</p>}
        </>
      )}
      <ActionError error={action.error} />
      <div className={base.buttons}>
        <Button disabledFocusable={action.busy} onClick={() => void save()}>
          {texts.exportCsv}
        </Button>
        {view.removedAt === undefined && !view.active && view.goals.length === 0 && (
          <ConfirmButton
            text={texts.remove}
            question={texts.question(view.person.name)}
            confirmText={texts.sure}
            cancelText={texts.keep}
            disabled={action.busy}
            onConfirm={() => void remove()}
          />
        )}
      </div>
      {view.active && <p className={base.quiet}>{texts.leaveFirst}</p>}
      {view.goals.length > 0 && <p className={base.quiet}>{texts.goalsFirst(view.goals)}</p>}
    </>
  );
}
