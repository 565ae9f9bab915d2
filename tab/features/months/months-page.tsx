import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { AnswersYearView, OpenedMonthView } from '../../../contract/months/months.ts';
import { parseMonth, yearOf, type Month, type Year } from '../../../domain/common/month.ts';
import type { AnswerFilter } from '../../../contract/paths-and-queries/page-filters.ts';
import { answersYearPath } from '../../../contract/paths-and-queries/api-paths.ts';
import { Requested } from '../../components/state/requested.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { useAnswersYear } from '../../lib/api/endpoints.ts';
import { useVersioned, type Versioned } from '../../lib/edit/use-versioned.ts';
import { goTo, pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { MonthActions } from './days/month-actions.tsx';
import { MonthAnswers } from './answers/month-answers.tsx';
import { MonthLists } from './month-lists.tsx';
import { MonthTrail } from './month-trail.tsx';
import { OpenMonthForm } from './days/open-month.tsx';
import { YearGrid } from './answers/year-grid.tsx';
import base from '../../components/layout/base.module.css';

interface Props extends AnswerFilter {
  readonly month?: Month | undefined;
  readonly me: MeView;
}

export function MonthsPage({ month, state, sort }: Props) {
  const year = month && yearOf(month);
  return (
    <Requested of={useAnswersYear(year)}>
      {(first) => (
        <Months
          key={first.year}
          first={first}
          path={answersYearPath(year)}
          month={month}
          choice={{ state, sort }}
        />
      )}
    </Requested>
  );
}

interface MonthsProps {
  readonly first: AnswersYearView;
  readonly path: string;
  readonly month: Month | undefined;
  readonly choice: AnswerFilter;
}

function Months({ first, path, month, choice }: MonthsProps) {
  const { tab } = useWords();
  const texts = tab.months;
  const editor = useVersioned(first, path);
  const { view } = editor;
  const { year, months, opening } = view;
  const chosen = chosenIn(view, month);
  const hasGoals = opening.goals > 0;
  return (
    <>
      <PageHeading title={texts.title}>{texts.headline(year)}</PageHeading>
      <nav aria-label={texts.years} className={clsx(base.controls, base.notOnPaper)}>
        <YearLink year={year - 1} />
        <YearLink year={year + 1} />
      </nav>
      {months.length > 0 && <MonthLists months={months} chosen={chosen?.month} />}
      {months.length === 0 && (
        <p className={base.readingWidth}>{hasGoals ? texts.none : texts.noGoals}</p>
      )}
      {months.length === 0 && !hasGoals && (
        <Link href={pageHref({ kind: 'register', year })}>{texts.toRegister}</Link>
      )}
      {hasGoals && <OpenMonthForm editor={editor} />}
      {chosen && (
        <MonthPart
          key={chosen.month}
          month={chosen}
          editor={editor}
          choice={choice}
          onChoose={(next) => goTo({ kind: 'months', ...(month && { month }), ...next })}
        />
      )}
      {months.length > 0 && view.goals.length > 0 && <YearGrid view={view} />}
    </>
  );
}

/** Links to the newest month of the year. */
function YearLink({ year }: { readonly year: Year }) {
  const month = parseMonth(`${year}-12`);
  if (!month) return null;
  return (
    <Link className={base.item} href={pageHref({ kind: 'months', month })}>
      {year}
    </Link>
  );
}

interface PartProps {
  readonly month: OpenedMonthView;
  readonly editor: Versioned<AnswersYearView>;
  readonly choice: AnswerFilter;
  readonly onChoose: (choice: AnswerFilter) => void;
}

function MonthPart({ month, editor, choice, onChoose }: PartProps) {
  const { format } = useWords();
  return (
    <>
      <SectionHeading>
        <span className={base.sentenceCase}>{format.month(month.month)}</span>
      </SectionHeading>
      <MonthActions month={month} editor={editor} />
      <MonthAnswers
        month={month.month}
        version={month.version}
        choice={choice}
        onChoose={onChoose}
        renewYear={editor.readAgain}
      />
      <MonthTrail
        key={`trail ${month.version}`}
        month={month.month}
        lang={editor.view.body.contentLanguage}
      />
    </>
  );
}

/** The requested month, or else the newest month that has begun. */
function chosenIn(
  { months, today }: AnswersYearView,
  month: Month | undefined,
): OpenedMonthView | undefined {
  return (
    months.find((one) => one.month === month) ??
    months.findLast(({ opensOn }) => opensOn <= today) ??
    months[0]
  );
}
