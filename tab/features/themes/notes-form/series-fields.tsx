import { Button } from '@fluentui/react-components';
import { useWords } from '../../../lib/words/words-context.ts';
import { LineRows } from './line-rows.tsx';
import { ListProblem } from './list-problem.tsx';
import {
  changed,
  moved,
  without,
  type FieldProblems,
  type IndicatorDraft,
  type LineRow,
} from '../notes/notes-draft.ts';
import { NotesField } from './notes-field.tsx';
import { RowTools } from './row-tools.tsx';
import { useRowFocus } from './use-row-focus.ts';
import styles from './notes-form.module.css';

interface Props {
  readonly row: IndicatorDraft;
  readonly problems: FieldProblems;
  readonly onChange: (change: Partial<IndicatorDraft>) => void;
}

/** A row per period, with a field for each line. */
export function SeriesFields({ row, problems, onChange }: Props) {
  const texts = useWords().tab.themeForm;
  const { key, lines, periods } = row;
  const root = useRowFocus<HTMLDivElement>(periods.length);
  const problem = (part: string): ReturnType<FieldProblems['get']> =>
    problems.get(`${key}.${part}`);
  const nameOf = ({ name }: LineRow, index: number): string =>
    name.trim() === '' ? texts.lineLabel(index + 1) : name;
  return (
    <>
      <LineRows
        rows={lines}
        nameOf={nameOf}
        problemOf={problem}
        onChange={(changedLines) => onChange({ lines: changedLines })}
      />
      <div ref={root}>
        <ol className={styles.list}>
          {periods.map((period, index) => (
            <li key={period.key} className={styles.row}>
              <div className={styles.fields}>
                <NotesField
                  label={texts.period(index + 1)}
                  size="narrow"
                  value={period.period}
                  problem={problem(period.key)}
                  onChange={(typed) =>
                    onChange({ periods: changed(periods, period.key, { period: typed }) })
                  }
                />
                {lines.map((line, at) => (
                  <NotesField
                    key={line.key}
                    isFigure
                    size="narrow"
                    label={lines.length > 1 ? nameOf(line, at) : texts.value}
                    value={period.values[line.key] ?? ''}
                    problem={problem(`${period.key}.${line.key}`)}
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
              </div>
            </li>
          ))}
        </ol>
        <ListProblem problem={problem('lines')} />
        <Button
          data-add=""
          size="small"
          onClick={() =>
            onChange({
              periods: [...periods, { key: crypto.randomUUID(), period: '', values: {} }],
            })
          }
        >
          {texts.addPeriod}
        </Button>
      </div>
    </>
  );
}
