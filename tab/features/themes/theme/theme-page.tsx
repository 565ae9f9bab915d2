import type { MeView } from '../../../../contract/common/organisation.ts';
import type { ThemeView } from '../../../../contract/portfolio/themes.ts';
import type { Month } from '../../../../domain/common/month.ts';
import { PageError } from '../../../components/state/page-error.tsx';
import { TotalsBar } from '../../../components/charts/totals-bar.tsx';
import { NoMonths } from '../../../components/state/no-months.tsx';
import { Loading } from '../../../components/state/loading.tsx';
import { useTheme } from '../../../lib/api/endpoints.ts';
import { ThemeGoals } from './theme-goals.tsx';
import { ThemeNotes } from '../notes/theme-notes.tsx';
import { ThemeTop } from './theme-top.tsx';
import { ThemeForecastChanges } from './theme-forecast-changes.tsx';
import shared from '../theme.module.css';

interface Props {
  readonly theme: string;
  readonly month?: Month | undefined;
  readonly me: MeView;
}

export function ThemePage({ theme, month, me }: Props) {
  const read = useTheme(theme, month);
  switch (read.state) {
    case 'waiting':
      return <Loading />;
    case 'failed':
      return read.error.code === 'no-months' ? (
        <NoMonths me={me} />
      ) : (
        <PageError error={read.error} retry={read.retry} />
      );
    case 'ready':
      return <Theme view={read.answer} refreshing={read.refreshing} />;
  }
}

function Theme({ view, refreshing }: { readonly view: ThemeView; readonly refreshing: boolean }) {
  const { totals, goals, year } = view;
  return (
    <article aria-busy={refreshing} className={refreshing ? shared.refreshing : undefined}>
      <ThemeTop view={view} />
      {goals.length > 0 && <TotalsBar totals={totals} />}
      <ThemeForecastChanges view={view} />
      <ThemeGoals view={view} />
      <ThemeNotes key={year} view={view} />
    </article>
  );
}
