import { clsx } from 'clsx';
import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeView } from '../../../../contract/common/organisation.ts';
import type { OrderRequest } from '../../../../contract/register/order-and-copy.ts';
import type { RegisterView } from '../../../../contract/register/register.ts';
import { orderPath, registerPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import { isFollowed } from '../../../../domain/goal/goal.ts';
import type { Year } from '../../../../domain/common/month.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { useRegister } from '../../../lib/api/endpoints.ts';
import { useNotice } from '../../../lib/edit/use-notice.ts';
import { useVersioned } from '../../../lib/edit/use-versioned.ts';
import { Requested } from '../../../components/state/requested.tsx';
import { useFocusBack } from '../../../lib/focus/focus.ts';
import { goTo, pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { CopyYear } from './copy-year.tsx';
import { GoalList } from './goal-list.tsx';
import { OrderList } from './order-list.tsx';
import base from '../../../components/layout/base.module.css';

interface Props {
  /** Undefined for the current year. */
  readonly year?: Year | undefined;
  readonly me: MeView;
}

export function RegisterPage({ year = new Date().getFullYear() }: Props) {
  return (
    <Requested of={useRegister(year)}>
      {(first) => <Register key={first.year} first={first} />}
    </Requested>
  );
}

const followedIn = ({ goals }: RegisterView): RegisterView['goals'] =>
  goals.filter(({ goal }) => isFollowed(goal));

function Register({ first }: { readonly first: RegisterView }) {
  const texts = useWords().tab.register;
  const client = useClient();
  const { notify } = useNotice();
  const { view, save, readAgain } = useVersioned(first, registerPath(first.year));
  const [isOrdering, setOrdering] = useState(false);
  const opener = useFocusBack<HTMLSpanElement>(isOrdering);
  const { year, goals } = view;
  const followed = followedIn(view);

  const put = (request: OrderRequest): Promise<RegisterView> =>
    save(() => client.put(orderPath(year), request));
  const order = async (request: OrderRequest): Promise<void> => {
    const places = new Map(goals.map(({ goal }) => [goal.id, goal.order]));
    const after = await put(request);
    const moved = after.goals.filter(({ goal }) => places.get(goal.id) !== goal.order);
    const back = moved.map(({ goal, version }) => ({
      goal: goal.id,
      version,
      order: places.get(goal.id) ?? goal.order,
    }));
    notify(texts.order.saved, () => put({ goals: back }));
  };
  return (
    <>
      <PageHeading title={texts.title}>{texts.heading(year, followed.length)}</PageHeading>
      <p className={clsx(base.quietText, base.readingWidth)}>
        {goals.length === 0 ? texts.empty : texts.lead}
      </p>
      <div className={clsx(base.toolbar, base.notOnPaper)}>
        <SelectField
          inline
          label={texts.year}
          value={String(year)}
          options={[year - 1, year, year + 1].map((one) => ({
            value: String(one),
            text: String(one),
          }))}
          onChange={(chosen) => goTo({ kind: 'register', year: Number(chosen) })}
        />
        <Button as="a" appearance="primary" href={pageHref({ kind: 'register-goal', year })}>
          {texts.add}
        </Button>
        {followed.length > 1 && !isOrdering && (
          <span ref={opener}>
            <Button onClick={() => setOrdering(true)}>{texts.order.start}</Button>
          </span>
        )}
        <Link href={pageHref({ kind: 'changes', year })}>{texts.changes}</Link>
      </div>
      {isOrdering ? (
        <OrderList
          goals={followed}
          lang={view.body.contentLanguage}
          read={async () => {
            const now = await readAgain();
            return now && followedIn(now);
          }}
          onClose={() => setOrdering(false)}
          save={order}
        />
      ) : (
        <GoalList view={view} />
      )}
      {view.missing > 0 && !isOrdering && (
        <CopyYear
          view={view}
          onCopied={async (count) => {
            await readAgain();
            notify(texts.copy.done(count));
          }}
        />
      )}
    </>
  );
}
