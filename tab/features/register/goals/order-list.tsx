import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OrderRequest } from '../../../../contract/register/order-and-copy.ts';
import type { RegisteredGoal } from '../../../../contract/register/register.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import { changedPositions } from '../../../../domain/register/goal-order.ts';
import { ItemList } from '../../../components/fields/lists/item-list.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { ApiError } from '../../../lib/api/api-error.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { focusOnMount } from '../../../lib/focus/focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';
import styles from './order-list.module.css';

interface Props {
  readonly goals: readonly RegisteredGoal[];
  readonly lang: string;
  readonly save: (request: OrderRequest) => Promise<void>;
  /** The current goals of the register; undefined when they cannot be read. */
  readonly read: () => Promise<Props['goals'] | undefined>;
  readonly onClose: () => void;
}

/** Buttons move the goals; nothing is stored until the whole order is saved in one request. */
export function OrderList({ goals: first, lang, save, read, onClose }: Props) {
  const { tab } = useWords();
  const texts = tab.register;
  const action = useAction();
  // The goals and versions that the order is based on: a later change by another person is a conflict.
  const [goals, setGoals] = useState(first);
  const stored = goals.map(({ goal }) => goal.id);
  const [order, setOrder] = useState<readonly GoalId[]>([]);
  useLeaveGuard(order.length > 0);
  const byId = new Map(goals.map((one) => [one.goal.id, one]));
  // Goals added meanwhile come last; removed ones are dropped.
  const ids = [
    ...order.filter((id) => byId.has(id)),
    ...stored.filter((id) => !order.includes(id)),
  ];
  const keep = (): Promise<boolean> =>
    action.run(async () => {
      const places = changedPositions(
        goals.map(({ goal }) => goal),
        ids,
      );
      const changes = places.map(({ id, order }) => ({
        goal: id,
        order,
        version: byId.get(id)?.version ?? '',
      }));
      try {
        if (changes.length > 0) await save({ goals: changes });
      } catch (error) {
        if (error instanceof ApiError && error.code === 'stale-version') {
          setGoals((await read()) ?? goals);
          setOrder([]);
        }
        throw error;
      }
    });
  return (
    <section ref={focusOnMount}>
      <p>{texts.order.lead}</p>
      <ItemList
        items={ids.flatMap((id) => byId.get(id) ?? [])}
        keyOf={({ goal }) => goal.id}
        nameOf={({ goal }) => goal.name}
        isRemovable={() => false}
        onChange={(moved) => setOrder(moved.map(({ goal }) => goal.id))}
        className={clsx(base.readingWidth, styles.list)}
        itemClass={clsx(base.buttons, styles.row)}
      >
        {({ item: { goal }, index, tools }) => (
          <>
            <span className={styles.name}>
              {index + 1}. <span lang={lang}>{goal.name}</span>
            </span>
            {tools}
          </>
        )}
      </ItemList>
      <ActionError error={action.error} />
      {action.error?.code === 'stale-version' && <p>{texts.order.stale}</p>}
      <div className={base.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={action.busy}
          onClick={() =>
            void keep().then((isKept) => {
              if (isKept) onClose();
            })
          }
        >
          {texts.order.save}
        </Button>
        <Button onClick={onClose}>{tab.schedule.cancel}</Button>
      </div>
    </section>
  );
}
