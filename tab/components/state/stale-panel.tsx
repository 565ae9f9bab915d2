import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { PersonRef } from '../../../contract/common/id-and-name.ts';
import type { Instant } from '../../../domain/common/month.ts';
import type { Edit } from '../../lib/edit/use-edit.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { ChoiceRow } from '../fields/choice-fields.tsx';
import { Panel } from '../layout/panel.tsx';
import { TableCell } from '../tables/table-cell.tsx';
import base from '../layout/base.module.css';
import table from '../tables/table.module.css';

/** A form field in words. */
export interface FieldText {
  readonly label: string;
  readonly text: string;
  readonly lang?: string;
}

/** A field that another person and the reader changed differently. */
export interface StaleRow {
  readonly field: string;
  readonly label: string;
  readonly stored: string;
  readonly mine: string;
  readonly lang?: string | undefined;
}

/** The conflicts of a form in words. `inWords` returns undefined for a field that the draft does not have. */
export const staleRows = <Draft extends object>(
  { conflicts, draft, stored }: Edit<Draft>,
  inWords: (draft: Draft, field: string) => FieldText | undefined,
): readonly StaleRow[] =>
  conflicts.map((field) => {
    const [mine, theirs] = [inWords(draft, field), inWords(stored, field)];
    return {
      field,
      label: mine?.label ?? theirs?.label ?? '',
      mine: mine?.text ?? '',
      stored: theirs?.text ?? '',
      lang: mine?.lang ?? theirs?.lang,
    };
  });

interface Props {
  readonly rows: readonly StaleRow[];
  readonly keptBy?: PersonRef | undefined;
  readonly keptAt?: Instant | undefined;
  /** `theirFields` take the stored values; the other fields keep what was typed. */
  readonly onChoose: (theirFields: ReadonlySet<string>) => void;
}

/** Shows what another person has stored beside what was typed; the reader chooses field by field before saving. */
export function StalePanel(props: Props) {
  return props.rows.length > 0 && <Choice {...props} />;
}

function Choice({ rows, keptBy, keptAt, onChoose }: Props) {
  const { tab, format } = useWords();
  const texts = tab.stale;
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const isOne = rows.length === 1;
  const choose = (fields: ReadonlySet<string>): void => {
    // The focused panel is about to be removed, so focus moves to the submit button.
    root.current?.closest('form')?.querySelector<HTMLElement>('[type="submit"]')?.focus();
    onChoose(fields);
  };
  const cell = (row: StaleRow, side: 'stored' | 'mine') => {
    const isTheirs = side === 'stored';
    const text = row[side] === '' ? texts.nothing : row[side];
    const lang = row[side] === '' ? undefined : row.lang;
    if (isOne) return <span lang={lang}>{text}</span>;
    return (
      <ChoiceRow
        type="radio"
        name={`${id}${row.field}`}
        choice={{ value: side, text, lang }}
        checked={theirs.has(row.field) === isTheirs}
        onChange={() => {
          const others = [...theirs].filter((field) => field !== row.field);
          setTheirs(new Set(isTheirs ? [...others, row.field] : others));
        }}
      />
    );
  };
  return (
    <div ref={root} data-fault="">
      <Panel title={texts.title} level="h3">
        <p>{texts.lead}</p>
        {/* The space keeps the line free until the name is known. */}
        <p>{keptBy && keptAt ? texts.by(keptBy.name, format.instant(keptAt)) : '\u00A0'}</p>
        <table role="table" aria-label={texts.title} className={table.table}>
          <thead role="rowgroup" className={table.head}>
            <tr role="row">
              {[texts.what, texts.stored, texts.mine].map((column) => (
                <th key={column} role="columnheader" scope="col" className={table.columnHeader}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className={table.body}>
            {rows.map((row) => (
              <tr key={row.field} role="row" className={table.row}>
                <th role="rowheader" scope="row" className={table.cell}>
                  {row.label}
                </th>
                <TableCell label={texts.stored}>{cell(row, 'stored')}</TableCell>
                <TableCell label={texts.mine}>{cell(row, 'mine')}</TableCell>
              </tr>
            ))}
          </tbody>
        </table>
        <div className={base.actions}>
          {!isOne && (
            <Button appearance="primary" onClick={() => choose(theirs)}>
              {texts.use}
            </Button>
          )}
          <Button appearance={isOne ? 'primary' : 'secondary'} onClick={() => choose(new Set())}>
            {isOne ? texts.keepMine : texts.keepAll}
          </Button>
          <Button onClick={() => choose(new Set(rows.map(({ field }) => field)))}>
            {isOne ? texts.takeStored : texts.takeAll}
          </Button>
        </div>
      </Panel>
    </div>
  );
}
