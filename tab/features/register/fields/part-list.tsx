import { useState, type ReactNode } from 'react';
import type { PartKind } from '../../../../domain/register/goal-changes.ts';
import { moveItem } from '../../../../domain/register/move-item.ts';
import { AddButton } from '../../../components/fields/add-button.tsx';
import { RowTools } from '../../../components/fields/row-tools.tsx';
import { useListFocus } from '../../../components/fields/use-list-focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { without } from '../form/goal-form.ts';
import { useGoalForm } from '../form/goal-form-context.ts';
import base from '../../../components/layout/base.module.css';
import styles from './part-list.module.css';

interface Part {
  readonly id: string;
  readonly name: string;
}

interface Props<One extends Part> {
  readonly title: string;
  readonly part: PartKind;
  /** Field path of a problem with the whole list. */
  readonly field: string;
  readonly parts: readonly One[];
  readonly set: (parts: readonly One[]) => void;
  readonly onAdd: () => void;
  readonly children: (part: One) => ReactNode;
}

/** The parts of the goal in order, each folded under its name. A part without a name is new and starts unfolded. */
export function PartList<One extends Part>(props: Props<One>) {
  const { title, part, field, parts, set, onAdd, children } = props;
  const texts = useWords().tab.register.form;
  const { view } = useGoalForm();
  const root = useListFocus<HTMLElement>(parts.map(({ id }) => id));
  return (
    <section ref={root}>
      <h3 className={styles.heading}>{title}</h3>
      <ol className={base.plainList}>
        {parts.map((one, index) => {
          const name = one.name.trim() === '' ? texts.unnamed[part] : one.name;
          return (
            <li key={one.id} className={styles.item}>
              <Folded name={name} lang={view.body.contentLanguage} isNew={one.name === ''}>
                <div className={styles.fields}>{children(one)}</div>
                <RowTools
                  what={name}
                  isFirst={index === 0}
                  isLast={index === parts.length - 1}
                  onMove={(by) => set(moveItem(parts, index, by))}
                  onRemove={() => set(without(parts, one.id))}
                />
              </Folded>
            </li>
          );
        })}
      </ol>
      <AddButton name={field} size="small" onAdd={onAdd}>
        {texts.addPart[part]}
      </AddButton>
    </section>
  );
}

interface FoldedProps {
  readonly name: string;
  readonly lang: string;
  readonly isNew: boolean;
  readonly children: ReactNode;
}

function Folded({ name, lang, isNew, children }: FoldedProps) {
  const [startsOpen] = useState(isNew);
  return (
    <details open={startsOpen}>
      <summary className={styles.summary} lang={lang}>
        {name}
      </summary>
      <div className={styles.part}>{children}</div>
    </details>
  );
}
