import { useState, type ReactNode } from 'react';
import type { PartKind } from '../../../../domain/register/goal-changes.ts';
import { ItemList } from '../../../components/fields/lists/item-list.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { useGoalForm } from '../form/goal-form-context.ts';
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
  const nameOf = ({ name }: One): string => (name.trim() === '' ? texts.unnamed[part] : name);
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ItemList
        items={parts}
        keyOf={({ id }) => id}
        nameOf={nameOf}
        onChange={set}
        itemClass={styles.item}
        add={{ name: field, text: texts.addPart[part], size: 'small', onAdd }}
      >
        {({ item, tools }) => (
          <Folded name={nameOf(item)} lang={view.body.contentLanguage} isNew={item.name === ''}>
            <div className={styles.fields}>{children(item)}</div>
            {tools}
          </Folded>
        )}
      </ItemList>
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
