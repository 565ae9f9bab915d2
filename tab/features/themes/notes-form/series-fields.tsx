import { ItemList } from '../../../components/fields/lists/item-list.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { LineRows } from './line-rows.tsx';
import type { IndicatorDraft, LineRow } from '../notes/notes-draft.ts';
import styles from './notes-form.module.css';

interface Props {
  readonly row: IndicatorDraft;
  readonly onChange: (change: Partial<IndicatorDraft>) => void;
}

/** A row per period, with a field for each line. */
export function SeriesFields({ row, onChange }: Props) {
  const texts = useWords().tab.themeForm;
  const { key: path, lines, periods } = row;
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
      <ItemList
        items={periods}
        keyOf={({ key }) => key}
        nameOf={(_, index) => texts.period(index + 1)}
        onChange={(rows) => onChange({ periods: rows })}
        itemClass={styles.row}
        add={{
          name: `${path}.lines`,
          text: texts.addPeriod,
          size: 'small',
          onAdd: () =>
            onChange({
              periods: [...periods, { key: crypto.randomUUID(), period: '', values: {} }],
            }),
        }}
      >
        {({ item: period, index, change, tools }) => (
          <>
            <TextField
              name={`${path}.${period.key}`}
              kind="word"
              className={styles.short}
              label={texts.period(index + 1)}
              value={period.period}
              onChange={(typed) => change({ period: typed })}
            />
            {lines.map((line, at) => (
              <TextField
                key={line.key}
                name={`${path}.${period.key}.${line.key}`}
                kind="figure"
                label={lines.length > 1 ? nameOf(line, at) : texts.value}
                value={period.values[line.key] ?? ''}
                onChange={(typed) => change({ values: { ...period.values, [line.key]: typed } })}
              />
            ))}
            {tools}
          </>
        )}
      </ItemList>
    </>
  );
}
