import { clsx } from 'clsx';
import { useMemo, useState } from 'react';
import {
  partKey,
  findRemovedAnsweredParts,
  findGoalWarnings,
  type RegisterWarning,
} from '../../../../domain/register/goal-warnings.ts';
import { CheckboxField } from '../../../components/fields/choice-fields.tsx';
import { Form } from '../../../components/fields/form.tsx';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { StalePanel, staleRows } from '../../../components/state/stale-panel.tsx';
import { useLastChange } from '../../../lib/edit/use-last-change.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { warningInWords } from '../changes/register-change-words.ts';
import { goalFieldInWords } from '../form/field-words.ts';
import { fieldsOf } from '../fields/goal-texts.tsx';
import { GoalFormProvider } from '../form/goal-form-context.ts';
import {
  changed,
  takenIds,
  withSubGoal,
  type GoalForm,
  type SubGoalForm,
} from '../form/goal-form.ts';
import { PartList } from '../fields/part-list.tsx';
import { DeputyField, PeopleField } from '../fields/people-field.tsx';
import { readForm } from '../form/read-form.ts';
import { SectionParts } from '../fields/section-parts.tsx';
import type { GoalEditor } from './use-goal-editor.ts';
import base from '../../../components/layout/base.module.css';

export function GoalFields({ editor }: { readonly editor: GoalEditor }) {
  const words = useWords();
  const { language, tab, format } = words;
  const texts = tab.register.form;
  const { view, edit } = editor;
  const last = useLastChange(edit.conflicts.length > 0, {
    year: view.year,
    what: 'goals',
    isIn: (entry) => entry.goal?.id === view.entry?.goal.id,
  });
  const { draft: form, action, change } = edit;
  const [agreed, setAgreed] = useState(false);
  const { goal, problems } = useMemo(() => readForm(form, view), [form, view]);
  const warnings = useMemo(() => warningsOf(goal, view), [goal, view]);
  const lost = useMemo(() => lostParts(goal, view), [goal, view]);
  const mustAgree = lost.length > 0 && !agreed;
  const save = async (): Promise<boolean> => {
    const isSaved = goal !== undefined && (await editor.save(goal, lost.map(partKey)));
    if (isSaved) setAgreed(false);
    return isSaved;
  };
  const inWords = ({ problem, limit }: (typeof problems)[number]): string =>
    tab.problem[problem](limit === undefined ? '' : format.number(limit));
  const set =
    <Name extends keyof GoalForm>(name: Name) =>
    (value: GoalForm[Name]): void =>
      change((now) => ({ ...now, [name]: value }));
  const { name, description, aim, cityWide, separateProgrammes, jointThemes } = form;
  const update = (texts: Partial<GoalForm>): void => change((now) => ({ ...now, ...texts }));
  const field = fieldsOf('', { name, description, aim }, update);
  const link = fieldsOf('links.', { cityWide, separateProgrammes, jointThemes }, update);
  const themes = view.themes.map((theme) => ({ value: theme.id, text: theme.name[language] }));
  return (
    <GoalFormProvider value={{ form, view, change }}>
      <Form
        isLong
        problems={{
          ...Object.fromEntries(problems.map((one) => [one.field, inWords(one)])),
          ...(mustAgree && { agree: texts.agreeFirst }),
        }}
        busy={action.busy}
        error={edit.error}
        conflict={tab.stale.merged}
        submit={texts.save}
        onSubmit={save}
        foot={
          <StalePanel
            rows={staleRows(edit, (one, path) => {
              const text = goalFieldInWords(path, one, view, words);
              return text && { ...text, lang: view.body.contentLanguage };
            })}
            {...last}
            onChoose={edit.choose}
          />
        }
      >
        <SectionHeading>{texts.basics}</SectionHeading>
        {field('name', texts.name, { required: true })}
        {field('description', texts.description, { kind: 'area', required: true })}
        <SelectField
          name="theme"
          label={texts.theme}
          required
          value={form.theme}
          options={
            themes.some(({ value }) => value === form.theme)
              ? themes
              : // A theme that was removed stays visible until another is chosen.
                [{ value: form.theme, text: tab.register.noTheme }, ...themes]
          }
          onChange={set('theme')}
        />
        {field('aim', texts.aim)}
        <CheckboxField
          label={texts.binding}
          hint={texts.bindingHint}
          checked={form.binding}
          onChange={set('binding')}
        />
        <SectionHeading>{texts.people}</SectionHeading>
        <PeopleField field="owners" label={texts.owners} hint={texts.ownersHint} required />
        <PeopleField field="projectManagers" label={texts.projectManagers} />
        <DeputyField />
        <SectionParts parts={form} />
        <PartList
          title={texts.subGoals}
          part="sub-goal"
          field="subGoals"
          parts={form.subGoals}
          set={set('subGoals')}
          onAdd={() => change((now) => withSubGoal(now, takenIds(now, view)))}
        >
          {({ id, phases, indicators, ...own }) => {
            const part = fieldsOf(`subGoals.${id}.`, own, (how) =>
              change((now) => ({ ...now, subGoals: changed<SubGoalForm>(now.subGoals, id, how) })),
            );
            return (
              <>
                {part('name', texts.name, { required: true })}
                {part('description', texts.subDescription, { kind: 'area', required: true })}
                <SectionParts section={id} parts={{ phases, indicators }} />
              </>
            );
          }}
        </PartList>
        <SectionHeading>{texts.links}</SectionHeading>
        {(['cityWide', 'separateProgrammes', 'jointThemes'] as const).map((one) =>
          link(one, texts[one], { kind: 'area', hint: texts.linksHint }),
        )}
        <Warnings warnings={warnings} people={view.people} />
        {lost.length > 0 && (
          <CheckboxField name="agree" label={texts.agree} checked={agreed} onChange={setAgreed} />
        )}
      </Form>
    </GoalFormProvider>
  );
}

type ReadGoal = ReturnType<typeof readForm>['goal'];

const lostParts = (goal: ReadGoal, { entry }: GoalEditor['view']) =>
  goal && entry ? findRemovedAnsweredParts(entry.goal, goal, new Set(entry.answered)) : [];

const warningsOf = (goal: ReadGoal, view: GoalEditor['view']): readonly RegisterWarning[] =>
  goal
    ? findGoalWarnings(goal, {
        before: view.entry?.goal,
        year: view.year,
        answered: new Set(view.entry?.answered),
        openMonths: view.openMonths,
        people: view.people,
      })
    : [];

interface WarningsProps {
  readonly warnings: readonly RegisterWarning[];
  readonly people: GoalEditor['view']['people'];
}

function Warnings({ warnings, people }: WarningsProps) {
  const words = useWords();
  return (
    <div role="status" className={base.readingWidth}>
      {warnings.length > 0 && (
        <>
          <p className={clsx(base.text, base.strong)}>{words.tab.register.form.warnings}</p>
          <ul className={base.looseBullets}>
            {warnings.map((warning) => {
              const text = warningInWords(warning, people, words);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </>
      )}
    </div>
  );
}
