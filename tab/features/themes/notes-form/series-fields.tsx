import { AddButton } from '../../../components/fields/add-button.tsx';
import { RowTools } from '../../../components/fields/row-tools.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useListFocus } from '../../../components/fields/use-list-focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { LineRows } from './line-rows.tsx';
import {
  changed,
  moved,
  without,
  type IndicatorDraft,
  type LineRow,
} from '../notes/notes-draft.ts';
import base from '../../../components/layout/base.module.css';
import styles from './notes-form.module.css';

interface Props {
  readonly row: IndicatorDraft;
  readonly onChange: (change: Partial<IndicatorDraft>) => void;
}

/** A row per period, with a field for each line. */
export function SeriesFields({ row, onChange }: Props) {
  const texts = useWords().tab.themeForm;
  const { key: path, lines, periods } = row;
  const root = useListFocus<HTMLDivElement>(periods.map(({ key }) => key));
  const nameOf = ({ name }: LineRow, index: number): string =>
    name.trim() === '' ? texts.lineLabel(index + 1) : name;
  return (
    <>
      <LineRows
        path={path}
        rows={lines}
        nameOf={nameOf}
        onChange={(changedLines) => onChange({ lines: changedLines })}
      />
      <div ref={root}>
        <ol className={base.plainList}>
          {periods.map((period, index) => (
            <li key={period.key} className={styles.row}>
              <TextField
                name={`${path}.${period.key}`}
                kind="word"
                className={styles.short}
                label={texts.period(index + 1)}
                value={period.period}
                onChange={(typed) =>
                  onChange({ periods: changed(periods, period.key, { period: typed }) })
                }
              />
              {lines.map((line, at) => (
                <TextField
                  key={line.key}
                  name={`${path}.${period.key}.${line.key}`}
                  kind="figure"
                  label={lines.length > 1 ? nameOf(line, at) : texts.value}
                  value={period.values[line.key] ?? ''}
                  onChange={(typed) => {
                    const values = { ...period.values, [line.key]: typed };
                    onChange({ periods: changed(periods, period.key, { values }) });
                  }}
                />
              ))}
              <RowTools
                what={texts.period(index + 1)}
                isFirst={index === 0}
                isLast={index === periods.length - 1}
                onMove={(by) => onChange({ periods: moved(periods, period.key, by) })}
                onRemove={() => onChange({ periods: without(periods, period.key) })}
              />
            </li>
          ))}
        </ol>
        <AddButton
          name={`${path}.lines`}
          size="small"
          onAdd={() =>
            onChange({
              periods: [...periods, { key: crypto.randomUUID(), period: '', values: {} }],
            })
          }
        >
          {texts.addPeriod}
        </AddButton>
      </div>
    </>
  );
}
