import { Button } from '@fluentui/react-components';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { Field } from './register-field.tsx';
import { inSection, useForm } from '../form/form-context.ts';
import {
  changed,
  takenIds,
  withPart,
  type IndicatorForm,
  type PartsForm,
  type PhaseForm,
} from '../form/goal-form.ts';
import { PartList } from './part-list.tsx';

const KINDS = ['number', 'yes-no', 'decision'] as const;
const DIRECTIONS = ['at-least', 'at-most'] as const;

interface Props {
  /** Undefined for the goal itself. */
  readonly section?: string;
  readonly parts: PartsForm;
}

export function SectionParts({ section, parts }: Props) {
  const texts = useWords().tab.register.form;
  const { form, view, change, focus } = useForm();
  const prefix = section === undefined ? '' : `subGoals.${section}.`;
  const add = (list: keyof PartsForm): void => {
    const grown = withPart(parts, list, takenIds(form, view));
    focus(`${list}.${grown[list].at(-1)?.id ?? ''}.name`);
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
  const field = `phases.${phase.id}`;
  return (
    <>
      <Field
        field={`${field}.name`}
        label={texts.name}
        value={phase.name}
        onChange={(name) => onChange({ name })}
      />
      <Field
        field={`${field}.description`}
        label={texts.subDescription}
        kind="area"
        value={phase.description}
        onChange={(description) => onChange({ description })}
      />
      <Field
        field={`${field}.counter`}
        label={texts.counter}
        kind="figure"
        value={phase.counter}
        onChange={(counter) => onChange({ counter })}
      />
      <Field
        field={`${field}.unit`}
        label={texts.unit}
        kind="word"
        value={phase.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <Field
        field={`${field}.plannedStart`}
        label={texts.start}
        kind="day"
        value={phase.plannedStart}
        onChange={(plannedStart) => onChange({ plannedStart })}
      />
      <Field
        field={`${field}.plannedEnd`}
        label={texts.end}
        kind="day"
        value={phase.plannedEnd}
        onChange={(plannedEnd) => onChange({ plannedEnd })}
      />
    </>
  );
}

interface IndicatorProps {
  readonly indicator: IndicatorForm;
  readonly onChange: (change: Partial<IndicatorForm>) => void;
}

function IndicatorFields({ indicator, onChange }: IndicatorProps) {
  const texts = useWords().tab.register.form;
  const field = `indicators.${indicator.id}`;
  const { kind } = indicator;
  return (
    <>
      <Field
        field={`${field}.name`}
        label={texts.name}
        value={indicator.name}
        onChange={(name) => onChange({ name })}
      />
      <SelectField
        inline
        label={texts.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, text: texts.kinds[value] }))}
        onChange={(value) => onChange({ kind: value })}
      />
      {kind === 'number' && <NumberFields indicator={indicator} onChange={onChange} />}
      {kind === 'decision' && (
        <Field
          field={`${field}.decidedBy`}
          label={texts.decidedBy}
          value={indicator.decidedBy}
          onChange={(decidedBy) => onChange({ decidedBy })}
        />
      )}
      <Field
        field={`${field}.due`}
        label={texts.due}
        kind="day"
        value={indicator.due}
        onChange={(due) => onChange({ due })}
      />
      {kind === 'decision' && <Meetings indicator={indicator} onChange={onChange} />}
      <Field
        field={`${field}.source`}
        label={texts.source}
        value={indicator.source}
        onChange={(source) => onChange({ source })}
      />
    </>
  );
}

function NumberFields({ indicator, onChange }: IndicatorProps) {
  const texts = useWords().tab.register.form;
  const field = `indicators.${indicator.id}`;
  return (
    <>
      <SelectField
        inline
        label={texts.direction}
        value={indicator.direction}
        options={DIRECTIONS.map((value) => ({ value, text: texts.directions[value] }))}
        onChange={(direction) => onChange({ direction })}
      />
      <Field
        field={`${field}.target`}
        label={texts.target}
        kind="figure"
        value={indicator.target}
        onChange={(target) => onChange({ target })}
      />
      <Field
        field={`${field}.unit`}
        label={texts.unit}
        kind="word"
        value={indicator.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <Field
        field={`${field}.baseline`}
        label={texts.baseline}
        kind="figure"
        value={indicator.baseline}
        onChange={(baseline) => onChange({ baseline })}
      />
    </>
  );
}

/** An empty day is dropped when the goal is saved. */
function Meetings({ indicator, onChange }: IndicatorProps) {
  const texts = useWords().tab.register.form;
  const { focus } = useForm();
  const { meetings } = indicator;
  const field = `indicators.${indicator.id}.meetings`;
  const name = (index: number): string => (index === 0 ? field : `${field}.${index}`);
  return (
    <>
      {meetings.map((day, index) => (
        <Field
          // A meeting has no id while it is typed, only its index.
          key={index}
          field={name(index)}
          label={texts.meeting(index + 1)}
          kind="day"
          value={day}
          onChange={(typed) => onChange({ meetings: meetings.with(index, typed) })}
        />
      ))}
      <Button
        size="small"
        onClick={() => {
          focus(name(meetings.length));
          onChange({ meetings: [...meetings, ''] });
        }}
      >
        {texts.addMeeting}
      </Button>
    </>
  );
}
