import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeView } from '../../../../contract/common/organisation.ts';
import type { OrderRequest } from '../../../../contract/register/order-and-copy.ts';
import type { RegisterView } from '../../../../contract/register/register.ts';
import { orderPath, registerPath } from '../../../../contract/addresses/api-paths.ts';
import { isFollowed } from '../../../../domain/goal/goal.ts';
import type { Year } from '../../../../domain/common/month.ts';
import { LabelledSelect } from '../../../components/fields/select-field.tsx';
import { Requested } from '../../../components/state/requested.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { UndoNotice } from '../../../components/actions/undo-notice.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { useRegister } from '../../../lib/api/endpoints.ts';
import { useRefreshedView } from '../../../lib/api/use-read-after.ts';
import { useFocusAfter, useFocusBack } from '../../../lib/focus/focus.ts';
import { goTo, pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { CopyYear } from './copy-year.tsx';
import { GoalList } from './goal-list.tsx';
import { OrderList } from './order-list.tsx';
import base from '../../../components/layout/base.module.css';
import styles from './register-page.module.css';

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

interface Ordered {
  readonly before: RegisterView;
  /** The register after the action: a later change by another person is a conflict. */
  readonly after: RegisterView;
}

const followedIn = ({ goals }: RegisterView): RegisterView['goals'] =>
  goals.filter(({ goal }) => isFollowed(goal));

function Register({ first }: { readonly first: RegisterView }) {
  const texts = useWords().tab.register;
  const client = useClient();
  const { view, show, readAgain } = useRefreshedView(first, registerPath(first.year));
  const [ordered, setOrdered] = useState<Ordered>();
  const [orders, setOrders] = useState(0);
  const [isOrdering, setOrdering] = useState(false);
  const [copied, setCopied] = useState<number>();
  const opener = useFocusBack<HTMLSpanElement>(isOrdering);
  const copyStatus = useFocusAfter<HTMLParagraphElement>(copied);
  const { year, goals } = view;
  const followed = followedIn(view);

  const put = async (request: OrderRequest): Promise<RegisterView> => {
    const now = await client.put<RegisterView>(orderPath(year), request);
    show(now);
    return now;
  };
  const undo = async (): Promise<void> => {
    if (!ordered) return;
    const places = new Map(ordered.before.goals.map(({ goal }) => [goal.id, goal.order]));
    const moved = ordered.after.goals.filter(({ goal }) => places.get(goal.id) !== goal.order);
    await put({
      goals: moved.map(({ goal, version }) => ({
        goal: goal.id,
        version,
        order: places.get(goal.id) ?? goal.order,
      })),
    });
  };
  return (
    <>
      <PageHeading title={texts.title}>{texts.heading(year, followed.length)}</PageHeading>
      <p className={styles.lead}>{goals.length === 0 ? texts.empty : texts.lead}</p>
      <div className={styles.tools}>
        <LabelledSelect
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
      <p ref={copyStatus} role="status" tabIndex={-1} className={base.text}>
        {copied !== undefined && texts.copy.done(copied)}
      </p>
      <UndoNotice text={ordered && texts.order.saved} act={orders} undo={undo} />
      {isOrdering ? (
        <OrderList
          goals={followed}
          lang={view.body.contentLanguage}
          read={async () => {
            const now = await readAgain();
            return now && followedIn(now);
          }}
          onClose={() => setOrdering(false)}
          save={async (request) => {
            const before = view;
            setOrdered({ before, after: await put(request) });
            setOrders((count) => count + 1);
          }}
        />
      ) : (
        <GoalList view={view} />
      )}
      {view.missing > 0 && !isOrdering && (
        <CopyYear
          view={view}
          onCopied={async (count) => {
            await readAgain();
            setCopied(count);
          }}
        />
      )}
    </>
  );
}
