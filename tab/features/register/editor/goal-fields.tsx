import { Button, Link } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState, type SyntheticEvent } from 'react';
import {
  partKey,
  removedAnsweredParts,
  goalWarnings,
  type RegisterWarning,
} from '../../../../domain/register/goal-warnings.ts';
import { incompleteDateFields } from '../../../components/fields/incomplete-dates.ts';
import { CheckChoice } from '../../../components/fields/check-and-radio.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { warningInWords } from '../changes/register-change-words.ts';
import { fieldInWords } from '../form/field-words.ts';
import { Field, Problem } from '../fields/register-field.tsx';
import { FormProvider, type GoalFormState } from '../form/form-context.ts';
import { changed, takenIds, withSubGoal, type GoalForm } from '../form/goal-form.ts';
import { PartList } from '../fields/part-list.tsx';
import { DeputyField, PeopleField } from '../fields/people-field.tsx';
import { readForm } from '../form/read-form.ts';
import { SectionParts } from '../fields/section-parts.tsx';
import { StalePanel } from './stale-panel.tsx';
import { ThemeField } from '../fields/theme-field.tsx';
import type { GoalEditor } from './use-goal-editor.ts';
import base from '../../../components/layout/base.module.css';
import styles from './goal-fields.module.css';

export function GoalFields({ editor }: { readonly editor: GoalEditor }) {
  const words = useWords();
  const texts = words.tab.register.form;
  const { view, form, action, change } = editor;
  const [tries, setTries] = useState(0);
  const [agreed, setAgreed] = useState(false);
  /** Date fields that were only partly typed at the last attempt to save; their value is empty. */
  const [begun, setBegun] = useState<readonly string[]>([]);
  const [toFocus, setToFocus] = useState<{ readonly name: string }>();
  const id = useId();
  const root = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);

  const { goal, problems } = useMemo(() => readForm(form, view), [form, view]);
  const warnings = useMemo(() => warningsOf(goal, view), [goal, view]);
  const lost = useMemo(() => lostParts(goal, view), [goal, view]);
  const mustAgree = lost.length > 0 && !agreed;
  const messages = new Map([
    ...(action.error?.problems ?? []).map(({ field, message }) => [field, message] as const),
    ...(tries > 0 ? problems : []).map(
      ({ field, problem, limit }) =>
        [
          field,
          words.tab.problem[problem](limit === undefined ? '' : words.format.number(limit)),
        ] as const,
    ),
    ...begun.map((field) => [field, words.tab.problem['not-a-day']('')] as const),
    ...(tries > 0 && mustAgree ? [['agree', texts.agreeFirst] as const] : []),
  ]);

  const named = (name: string): HTMLElement | undefined =>
    [...(root.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find(
      (one) => one.dataset['field'] === name,
    );
  const goToField = (name: string): void => {
    const target = named(name) ?? named(`add ${name}`);
    for (let at = target?.closest('details'); at; at = at.parentElement?.closest('details'))
      at.open = true;
    (target?.querySelector('input') ?? target)?.focus();
  };
  useEffect(() => {
    if (toFocus) named(toFocus.name)?.focus();
  }, [toFocus]);
  // The problems can be focused only after the render.
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const half = incompleteDateFields(root.current);
    setBegun(half);
    if (!goal || problems.length > 0 || half.length > 0 || mustAgree) {
      setTries((count) => count + 1);
      return;
    }
    void editor.save(goal, lost.map(partKey)).then((isSaved) => {
      setTries((count) => (isSaved ? 0 : count + 1));
      if (isSaved) setAgreed(false);
    });
  };
  const desk: GoalFormState = {
    form,
    view,
    problems: messages,
    change,
    focus: (name) => setToFocus({ name }),
  };
  const set =
    <Name extends keyof GoalForm>(name: Name) =>
    (value: GoalForm[Name]): void =>
      change((now) => ({ ...now, [name]: value }));

  return (
    <FormProvider value={desk}>
      <form ref={root} noValidate onSubmit={submit}>
        {messages.size > 0 && (
          <div
            ref={summary}
            tabIndex={-1}
            role="group"
            aria-labelledby={id}
            className={styles.summary}
          >
            <p id={id} className={styles.title}>
              {texts.problems(messages.size)}
            </p>
            <ul className={styles.list}>
              {[...messages].map(([field, problem]) => (
                <li key={field}>
                  <Link as="button" type="button" inline onClick={() => goToField(field)}>
                    {texts.problem(fieldInWords(field, form, words), problem)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <SectionHeading>{texts.basics}</SectionHeading>
        <Field field="name" label={texts.name} value={form.name} onChange={set('name')} />
        <Field
          field="description"
          label={texts.description}
          kind="area"
          value={form.description}
          onChange={set('description')}
        />
        <ThemeField />
        <Field field="aim" label={texts.aim} value={form.aim} onChange={set('aim')} />
        <CheckChoice
          text={texts.binding}
          hint={texts.bindingHint}
          checked={form.binding}
          onChange={set('binding')}
        />
        <SectionHeading>{texts.people}</SectionHeading>
        <PeopleField field="owners" label={texts.owners} hint={texts.ownersHint} />
        <PeopleField field="projectManagers" label={texts.projectManagers} />
        <DeputyField />
        <SectionParts parts={form} />
        <PartList
          title={texts.subGoals}
          part="sub-goal"
          field="subGoals"
          parts={form.subGoals}
          set={set('subGoals')}
          onAdd={() => {
            const grown = withSubGoal(form, takenIds(form, view));
            desk.focus(`subGoals.${grown.subGoals.at(-1)?.id ?? ''}.name`);
            change(() => grown);
          }}
        >
          {(one) => (
            <>
              <Field
                field={`subGoals.${one.id}.name`}
                label={texts.name}
                value={one.name}
                onChange={(name) =>
                  change((now) => ({
                    ...now,
                    subGoals: changed(now.subGoals, one.id, { name }),
                  }))
                }
              />
              <Field
                field={`subGoals.${one.id}.description`}
                label={texts.subDescription}
                kind="area"
                value={one.description}
                onChange={(description) =>
                  change((now) => ({
                    ...now,
                    subGoals: changed(now.subGoals, one.id, { description }),
                  }))
                }
              />
              <SectionParts section={one.id} parts={one} />
            </>
          )}
        </PartList>
        <SectionHeading>{texts.links}</SectionHeading>
        {(['cityWide', 'separateProgrammes', 'jointThemes'] as const).map((name) => (
          <Field
            key={name}
            field={`links.${name}`}
            label={texts[name]}
            hint={texts.linksHint}
            kind="area"
            value={form[name]}
            onChange={set(name)}
          />
        ))}
        <Warnings warnings={warnings} desk={desk} />
        {lost.length > 0 && (
          <div data-field="agree">
            <CheckChoice
              text={texts.agree}
              checked={agreed}
              {...(messages.has('agree') && { problem: `${id}-agree` })}
              onChange={setAgreed}
            />
            <Problem id={`${id}-agree`} field="agree" />
          </div>
        )}
        <StalePanel editor={editor} />
        <div className={styles.foot}>
          {!editor.theirs && <ActionError error={action.error} />}
          <Button type="submit" appearance="primary" disabledFocusable={action.busy}>
            {texts.save}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

type ReadGoal = ReturnType<typeof readForm>['goal'];

const lostParts = (goal: ReadGoal, { entry }: GoalEditor['view']) =>
  goal && entry ? removedAnsweredParts(entry.goal, goal, new Set(entry.answered)) : [];

const warningsOf = (goal: ReadGoal, view: GoalEditor['view']): readonly RegisterWarning[] =>
  goal
    ? goalWarnings(goal, {
        before: view.entry?.goal,
        year: view.year,
        answered: new Set(view.entry?.answered),
        openMonths: view.openMonths,
        people: view.people,
      })
    : [];

function Warnings({
  warnings,
  desk,
}: {
  readonly warnings: readonly RegisterWarning[];
  readonly desk: GoalFormState;
}) {
  const words = useWords();
  return (
    <div role="status" className={base.readingWidth}>
      {warnings.length > 0 && (
        <>
          <p className={styles.title}>{words.tab.register.form.warnings}</p>
          <ul className={styles.list}>
            {warnings.map((warning) => {
              const text = warningInWords(warning, desk.view.people, words);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </>
      )}
    </div>
  );
}
