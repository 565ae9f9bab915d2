import { AddButton } from '../../../components/fields/lists/add-button.tsx';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { useListFocus } from '../../../components/fields/lists/use-list-focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { fieldsOf, GoalText } from './goal-texts.tsx';
import { inSection, useGoalForm } from '../form/goal-form-context.ts';
import {
  changed,
  takenIds,
  withPart,
  type IndicatorForm,
  type PartsForm,
  type PhaseForm,
} from '../form/goal-form.ts';
import { PartList } from './part-list.tsx';
import base from '../../../components/layout/base.module.css';

const KINDS = ['number', 'yes-no', 'decision'] as const;
const DIRECTIONS = ['at-least', 'at-most'] as const;

interface Props {
  /** Undefined for the goal itself. */
  readonly section?: string;
  readonly parts: PartsForm;
}

export function SectionParts({ section, parts }: Props) {
  const texts = useWords().tab.register.form;
  const { form, view, change } = useGoalForm();
  const prefix = section === undefined ? '' : `subGoals.${section}.`;
  const add = (list: keyof PartsForm): void => {
    const grown = withPart(parts, list, takenIds(form, view));
    change(inSection(section, (all) => ({ ...all, [list]: grown[list] })));
  };
  return (
    <>
      <PartList
        title={texts.phases}
        part="phase"
        field={`${prefix}phases`}
        parts={parts.phases}
        set={(phases) => change(inSection(section, (all) => ({ ...all, phases })))}
        onAdd={() => add('phases')}
      >
        {(phase) => (
          <PhaseFields
            phase={phase}
            onChange={(how) =>
              change(
                inSection(section, (all) => ({
                  ...all,
                  phases: changed(all.phases, phase.id, how),
                })),
              )
            }
          />
        )}
      </PartList>
      <PartList
        title={texts.indicators}
        part="indicator"
        field={`${prefix}indicators`}
        parts={parts.indicators}
        set={(indicators) => change(inSection(section, (all) => ({ ...all, indicators })))}
        onAdd={() => add('indicators')}
      >
        {(indicator) => (
          <IndicatorFields
            indicator={indicator}
            onChange={(how) =>
              change(
                inSection(section, (all) => ({
                  ...all,
                  indicators: changed(all.indicators, indicator.id, how),
                })),
              )
            }
          />
        )}
      </PartList>
    </>
  );
}

interface PhaseProps {
  readonly phase: PhaseForm;
  readonly onChange: (change: Partial<PhaseForm>) => void;
}

function PhaseFields({ phase, onChange }: PhaseProps) {
  const texts = useWords().tab.register.form;
  const { id, ...values } = phase;
  const field = fieldsOf(`phases.${id}.`, values, onChange);
  const isCounted = phase.counter.trim() + phase.unit.trim() !== '';
  return (
    <>
      {field('name', texts.name, { required: true })}
      {field('description', texts.subDescription, { kind: 'area' })}
      {field('counter', texts.counter, {
        kind: 'figure',
        hint: texts.counterHint,
        required: isCounted,
      })}
      {field('unit', texts.unit, { kind: 'word', required: isCounted })}
      {field('plannedStart', texts.start, { kind: 'day' })}
      {field('plannedEnd', texts.end, { kind: 'day' })}
    </>
  );
}

interface IndicatorProps {
  readonly indicator: IndicatorForm;
  readonly onChange: (change: Partial<IndicatorForm>) => void;
}

function IndicatorFields({ indicator, onChange }: IndicatorProps) {
  const texts = useWords().tab.register.form;
  const { id, kind, direction, meetings, ...values } = indicator;
  const path = `indicators.${id}.`;
  const field = fieldsOf(path, values, onChange);
  return (
    <>
      {field('name', texts.name, { required: true })}
      <SelectField
        label={texts.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, text: texts.kinds[value] }))}
        onChange={(value) => onChange({ kind: value })}
      />
      {kind === 'number' && (
        <>
          <SelectField
            label={texts.direction}
            value={direction}
            options={DIRECTIONS.map((value) => ({ value, text: texts.directions[value] }))}
            onChange={(value) => onChange({ direction: value })}
          />
          {field('target', texts.target, { kind: 'figure', required: true })}
          {field('unit', texts.unit, { kind: 'word', required: true })}
          {field('baseline', texts.baseline, { kind: 'figure' })}
        </>
      )}
      {kind === 'decision' && field('decidedBy', texts.decidedBy, { required: true })}
      {field('due', texts.due, { kind: 'day', required: kind === 'decision' })}
      {kind === 'decision' && (
        <Meetings
          path={`${path}meetings`}
          meetings={meetings}
          onChange={(days) => onChange({ meetings: days })}
        />
      )}
      {field('source', texts.source)}
    </>
  );
}

interface MeetingsProps {
  readonly path: string;
  readonly meetings: readonly string[];
  readonly onChange: (meetings: readonly string[]) => void;
}

/** An empty day is dropped when the goal is saved. */
function Meetings({ path, meetings, onChange }: MeetingsProps) {
  const texts = useWords().tab.register.form;
  // A meeting has no id while it is typed, only its index.
  const root = useListFocus<HTMLDivElement>(meetings.map((_, index) => String(index)));
  return (
    <div ref={root}>
      <ol className={base.plainList}>
        {meetings.map((day, index) => (
          <li key={index}>
            <GoalText
              name={index === 0 ? path : `${path}.${index}`}
              label={texts.meeting(index + 1)}
              kind="day"
              value={day}
              onChange={(typed) => onChange(meetings.with(index, typed))}
            />
          </li>
        ))}
      </ol>
      <AddButton name={`${path}.add`} size="small" onAdd={() => onChange([...meetings, ''])}>
        {texts.addMeeting}
      </AddButton>
    </div>
  );
}
