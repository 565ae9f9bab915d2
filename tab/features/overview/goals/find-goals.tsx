import { Button } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import { clsx } from 'clsx';
import type { PortfolioView } from '../../../../contract/portfolio/portfolio.ts';
import { FORECASTS, type Forecast } from '../../../../domain/goal/forecast.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import { availableFilterChoices, type PortfolioEntry } from '../../../lib/arrange-goals.ts';
import {
  GOAL_SORTS,
  GROUPINGS,
  hasViewOptions,
  normalizeView,
  type ViewChoices,
  type ViewOptions,
  normalizeSearch,
} from '../../../../contract/paths-and-queries/view-query.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { CheckboxField } from '../../../components/fields/choice-fields.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useFirstViewWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';
import styles from './find-goals.module.css';

/** The value of a menu in which nothing is chosen. */
const ANY = '' as const;

interface Props {
  readonly portfolio: PortfolioView;
  readonly entries: readonly PortfolioEntry[];
  readonly view: ViewOptions;
  readonly count: number;
  readonly onChoose: (view: ViewOptions) => void;
  /** Like `onChoose`, but called for every letter. */
  readonly onType: (view: ViewOptions) => void;
}

export function FindGoals({ portfolio, entries, view, count, onChoose, onType }: Props) {
  const { tab, common, language } = useFirstViewWords();
  const { find } = tab;
  const { contentLanguage } = portfolio.body;
  const { owners, programmes } = useMemo(
    () => availableFilterChoices(entries, language),
    [entries, language],
  );
  const search = useRef<HTMLInputElement>(null);
  // The menus are folded on a phone, where they would push the goals off the screen.
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const any = { value: ANY, text: find.all };
  const choose = (choices: ViewChoices): void => onChoose(normalizeView({ ...view, ...choices }));
  return (
    <div role="search" aria-label={find.label} className="narrowing">
      <div className={base.controls}>
        <TextField
          ref={search}
          inline
          kind="search"
          className={styles.search}
          label={find.search}
          value={view.q ?? ''}
          placeholder={find.searchHint}
          onChange={(typed) => onType(normalizeView({ ...view, q: normalizeSearch(typed) }))}
        />
        <Button
          size="small"
          className={styles.fold}
          aria-expanded={unfolded}
          aria-controls={`${id}-choices ${id}-order`}
          onClick={() => setUnfolded(!unfolded)}
        >
          {find.choices(chosenIn(view))}
        </Button>
        <div id={`${id}-choices`} className={clsx(styles.choices, !unfolded && styles.folded)}>
          <SelectField<Forecast | typeof ANY>
            inline
            className={styles.choice}
            label={find.forecast}
            value={view.forecast ?? ANY}
            options={[
              any,
              ...FORECASTS.toReversed().map((value) => ({ value, text: common.forecast[value] })),
            ]}
            onChange={(value) => choose({ forecast: value || undefined })}
          />
          <SelectField
            inline
            className={styles.choice}
            label={find.theme}
            value={view.theme ?? ANY}
            options={[
              any,
              ...portfolio.themes.map(({ theme, name }) => ({
                value: theme,
                text: name[language],
              })),
            ]}
            onChange={(theme) => choose({ theme })}
          />
          <SelectField<PersonId | typeof ANY>
            inline
            className={styles.choice}
            label={find.owner}
            value={view.owner ?? ANY}
            options={[any, ...owners.map(({ id: value, name }) => ({ value, text: name }))]}
            onChange={(value) => choose({ owner: value || undefined })}
          />
          {programmes.length > 0 && (
            <SelectField
              inline
              className={styles.choice}
              label={find.programme}
              value={view.programme ?? ANY}
              options={[
                any,
                ...programmes.map((value) => ({ value, text: value, lang: contentLanguage })),
              ]}
              onChange={(programme) => choose({ programme })}
            />
          )}
          <CheckboxField
            label={find.binding}
            checked={view.binding ?? false}
            onChange={(binding) => choose({ binding })}
          />
          <CheckboxField
            label={find.silent}
            checked={view.silent ?? false}
            onChange={(silent) => choose({ silent })}
          />
        </div>
      </div>
      <div className={clsx(base.controls, styles.result)}>
        <p role="status" className={base.text}>
          {find.count(count, entries.length)}
        </p>
        {hasViewOptions(view) && (
          <Button
            size="small"
            onClick={() => {
              onChoose({});
              // The focused button is about to be removed, so focus moves to the search field.
              search.current?.focus();
            }}
          >
            {find.clear}
          </Button>
        )}
        <span
          id={`${id}-order`}
          className={clsx(base.controls, styles.order, !unfolded && styles.folded)}
        >
          <SelectField
            inline
            className={styles.choice}
            label={find.sort}
            value={view.sort ?? 'portfolio'}
            options={GOAL_SORTS.map((value) => ({ value, text: find.sorts[value] }))}
            onChange={(sort) => choose({ sort })}
          />
          <SelectField
            inline
            className={styles.choice}
            label={find.group}
            value={view.group ?? 'theme'}
            options={GROUPINGS.map((value) => ({ value, text: find.groups[value] }))}
            onChange={(group) => choose({ group })}
          />
        </span>
      </div>
    </div>
  );
}

/** Number of active choices in the part that is folded on a phone. */
const chosenIn = ({ q: _, ...choices }: ViewOptions): number => Object.keys(choices).length;
