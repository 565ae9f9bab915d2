import { useState, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { moveItem } from '../../../../domain/register/move-item.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { AddButton } from './add-button.tsx';
import { RowTools } from './row-tools.tsx';
import { useListFocus } from './use-list-focus.ts';
import base from '../../layout/base.module.css';

interface ItemProps<Item> {
  readonly item: Item;
  readonly index: number;
  readonly change: (part: Partial<Item>) => void;
  /** Buttons that move or remove the item. */
  readonly tools: ReactNode;
}

interface Props<Item extends object> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Names the item for screen readers. */
  readonly nameOf: (item: Item, index: number) => string;
  readonly isRemovable?: (item: Item) => boolean;
  readonly onChange: (items: readonly Item[]) => void;
  readonly add?: AddProps;
  readonly className?: string | undefined;
  readonly itemClass?: string | undefined;
  /** Not a component: it must not call hooks. An item without content is left out. */
  readonly children: (props: ItemProps<Item>) => ReactNode;
}

interface AddProps {
  /** Field name of the list; a problem with the whole list is looked up by this name. */
  readonly name: string;
  readonly text: string;
  readonly size?: 'small';
  readonly isFull?: boolean;
  readonly onAdd: () => void;
}

/** A list whose items the reader adds, moves and removes. The focus follows, and a move is announced. */
export function ItemList<Item extends object>(props: Props<Item>) {
  const { items, keyOf, nameOf, isRemovable = () => true, onChange, add, children } = props;
  const texts = useWords().tab.form;
  const root = useListFocus<HTMLDivElement>(items.map(keyOf));
  const [announcement, setAnnouncement] = useState('');
  return (
    <div ref={root}>
      <p role="status" className={base.visuallyHidden}>
        {announcement}
      </p>
      <ol className={clsx(base.plainList, props.className)}>
        {items.map((item, index) => {
          const name = nameOf(item, index);
          const content = children({
            item,
            index,
            change: (part) => onChange(items.with(index, { ...item, ...part })),
            tools: (
              <RowTools
                what={name}
                isFirst={index === 0}
                isLast={index === items.length - 1}
                onMove={(by) => {
                  onChange(moveItem(items, index, by));
                  setAnnouncement(texts.moved(name, index + by + 1, items.length));
                }}
                onRemove={
                  isRemovable(item)
                    ? () => onChange(items.filter((other) => other !== item))
                    : undefined
                }
              />
            ),
          });
          return (
            content && (
              <li key={keyOf(item)} className={props.itemClass}>
                {content}
              </li>
            )
          );
        })}
      </ol>
      {add && (
        <AddButton name={add.name} size={add.size} disabled={add.isFull} onAdd={add.onAdd}>
          {add.text}
        </AddButton>
      )}
    </div>
  );
}
