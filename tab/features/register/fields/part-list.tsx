import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { PartKind } from '../../../../domain/register/goal-changes.ts';
import { moveItem } from '../../../../domain/register/move-item.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { Problem } from './register-field.tsx';
import { useForm } from '../form/form-context.ts';
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

/** Parts in order, each folded under its name. A part without a name is new and starts unfolded. */
export function PartList<One extends Part>(props: Props<One>) {
  const { title, part, field, parts, set, onAdd, children } = props;
  const texts = useWords().tab.register.form;
  const { view, focus } = useForm();
  const add = `add ${field}`;
  const id = useId();
  const move = (id: string, by: -1 | 1): void => {
    focus(`${by < 0 ? 'up' : 'down'} ${field} ${id}`);
    set(
      moveItem(
        parts,
        parts.findIndex((one) => one.id === id),
        by,
      ),
    );
  };
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <Problem id={id} field={field} />
      <ol className={base.plainList}>
        {parts.map((one, index) => {
          const name = one.name.trim() === '' ? texts.unnamed[part] : one.name;
          const button = (act: string, how: string, run: () => void, disabled = false) => (
            <Button
              size="small"
              data-field={`${how} ${field} ${one.id}`}
              aria-label={texts.partAct(act, name)}
              disabledFocusable={disabled}
              onClick={run}
            >
              {act}
            </Button>
          );
          return (
            <li key={one.id} className={styles.item}>
              <Folded name={name} lang={view.body.contentLanguage} isNew={one.name === ''}>
                <div className={styles.fields}>
                  {children(one)}
                  <div className={styles.buttons}>
                    {button(texts.up, 'up', () => move(one.id, -1), index === 0)}
                    {button(texts.down, 'down', () => move(one.id, 1), index === parts.length - 1)}
                    {button(texts.remove, 'remove', () => {
                      focus(add);
                      set(parts.filter((other) => other.id !== one.id));
                    })}
                  </div>
                </div>
              </Folded>
            </li>
          );
        })}
      </ol>
      <p>
        <Button size="small" data-field={add} aria-describedby={id} onClick={onAdd}>
          {texts.addPart[part]}
        </Button>
      </p>
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
      {children}
    </details>
  );
}
