import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useProblem } from '../form-problems.ts';
import styles from '../field.module.css';

interface Props {
  /** Field name of the list; a problem with the whole list is looked up by this name. */
  readonly name: string;
  readonly size?: 'small' | 'medium' | undefined;
  readonly disabled?: boolean | undefined;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

/** Adds an item to the list above the button, and shows a problem with that list. */
export function AddButton({ name, size = 'medium', disabled = false, onAdd, children }: Props) {
  const id = useId();
  const problem = useProblem(name);
  return (
    <>
      {problem !== undefined && (
        <p id={id} className={styles.problem}>
          {problem}
        </p>
      )}
      <Button
        size={size}
        data-add=""
        data-field={name}
        data-fault={problem === undefined ? undefined : ''}
        aria-describedby={problem === undefined ? undefined : id}
        disabledFocusable={disabled}
        onClick={onAdd}
      >
        {children}
      </Button>
    </>
  );
}
