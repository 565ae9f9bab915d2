import { Button, Link } from '@fluentui/react-components';
import type { MeView } from '../../../../contract/common/organisation.ts';
import type { LeavingView, PersonView } from '../../../../contract/register/people.ts';
import { Panel } from '../../../components/layout/panel.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { RequestedPart } from '../../../components/state/requested.tsx';
import { useLeaving } from '../../../lib/api/endpoints.ts';
import type { Action } from '../../../lib/api/use-action.ts';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly person: PersonView;
  readonly me: MeView;
  readonly action: Action;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
}

/** Shows the effect on the person's goals before the person is marked as left. */
export function MarkAsLeft({ person, me, action, onLeave, onCancel }: Props) {
  const { leave: texts, conflict } = useWords().tab.peoplePage;
  const leaving = useLeaving(person.id);
  return (
    <Panel title={texts.title(person.name)}>
      <p className={base.apart}>{texts.lead}</p>
      {person.id === me.person.id && <p className={base.apart}>{texts.you}</p>}
      <RequestedPart of={leaving}>
        {(view) => <Unassigned view={view} lang={me.body.contentLanguage} />}
      </RequestedPart>
      <ActionError error={action.error} conflict={conflict} />
      <div className={base.actions}>
        {leaving.state === 'ready' && (
          <Button appearance="primary" disabledFocusable={action.busy} onClick={onLeave}>
            {texts.sure}
          </Button>
        )}
        <Button onClick={onCancel}>{texts.keep}</Button>
      </div>
    </Panel>
  );
}

function Unassigned({ view, lang }: { readonly view: LeavingView; readonly lang: string }) {
  const { tab, format } = useWords();
  const texts = tab.peoplePage.leave;
  const nameOf = ({ name, year }: LeavingView['goals'][number]): string =>
    year === view.year ? name : `${name} (${year})`;
  const alone = view.goals.filter(({ nobodyLeft }) => nobodyLeft);
  const shared = view.goals.filter(({ nobodyLeft }) => !nobodyLeft);
  if (view.goals.length + view.handOvers.length + view.drafts === 0)
    return <p className={base.apart}>{texts.nothing}</p>;
  return (
    <>
      {alone.length > 0 && (
        <>
          <p className={base.apart}>{texts.alone(alone.length)}</p>
          <ul className={base.looseBullets}>
            {alone.map((goal) => (
              <li key={`${goal.id} ${goal.year}`} lang={lang}>
                <Link href={pageHref({ kind: 'register-goal', year: goal.year, goal: goal.id })}>
                  {nameOf(goal)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {shared.length > 0 && (
        <>
          <p className={base.apart}>{texts.shared(shared.length)}</p>
          <ul className={base.looseBullets}>
            {shared.map((goal) => (
              <li key={`${goal.id} ${goal.year}`} lang={lang}>
                {nameOf(goal)}
              </li>
            ))}
          </ul>
        </>
      )}
      {view.handOvers.length > 0 && (
        <>
          <p className={base.apart}>{texts.handOvers}</p>
          <ul className={base.looseBullets}>
            {view.handOvers.map(({ goal, from, to, month, state }) => (
              <li key={`${goal.id} ${month} ${from.id}`}>
                {(state === 'asked' ? texts.asked : texts.taken)(
                  goal.name,
                  from.name,
                  to.name,
                  format.month(month),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {view.drafts > 0 && <p className={base.apart}>{texts.drafts(view.drafts)}</p>}
    </>
  );
}
