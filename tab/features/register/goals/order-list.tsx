import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OrderRequest } from '../../../../contract/register/order-and-copy.ts';
import type { RegisteredGoal } from '../../../../contract/register/register.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import { moveByOne, changedPositions } from '../../../../domain/register/goal-order.ts';
import { ActionError } from '../../../components/state/action-error.tsx';
import { ApiError } from '../../../lib/api/api-error.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { focusOnMount, useFocusAfter } from '../../../lib/focus/focus.ts';
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
  const [last, setLast] = useState<{ readonly id: GoalId; readonly by: -1 | 1 }>();
  useLeaveGuard(order.length > 0);
  const byId = new Map(goals.map((one) => [one.goal.id, one]));
  // Goals added meanwhile come last; removed ones are dropped.
  const ids = [
    ...order.filter((id) => byId.has(id)),
    ...stored.filter((id) => !order.includes(id)),
  ];
  // The move takes the focus from the pressed button, so the button is focused again.
  const list = useFocusAfter<HTMLOListElement>(last, (root) =>
    root.querySelector(`[data-move="${last?.by} ${last?.id}"]`),
  );

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
  const nameOf = (id: GoalId): string => byId.get(id)?.goal.name ?? id;
  return (
    <section ref={focusOnMount}>
      <p>{texts.order.lead}</p>
      <p role="status" className={base.visuallyHidden}>
        {last && texts.order.place(nameOf(last.id), ids.indexOf(last.id) + 1, ids.length)}
      </p>
      <ol ref={list} className={clsx(base.readingWidth, styles.list)}>
        {ids.map((id, index) => (
          <li key={id}>
            <div className={clsx(base.buttons, styles.row)}>
              <span className={styles.name} lang={lang}>
                {nameOf(id)}
              </span>
              {([-1, 1] as const).map((by) => (
                <Button
                  key={by}
                  size="small"
                  data-move={`${by} ${id}`}
                  aria-label={by < 0 ? texts.order.up(nameOf(id)) : texts.order.down(nameOf(id))}
                  disabledFocusable={index === (by < 0 ? 0 : ids.length - 1)}
                  onClick={() => {
                    setOrder(moveByOne(ids, id, by));
                    setLast({ id, by });
                  }}
                >
                  {by < 0 ? tab.form.up : tab.form.down}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ol>
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
