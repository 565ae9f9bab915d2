import type { MeView } from '../../../../contract/common/organisation.ts';
import type { ThemeView } from '../../../../contract/portfolio/themes.ts';
import type { Month } from '../../../../domain/common/month.ts';
import { Requested } from '../../../components/state/requested.tsx';
import { TotalsBar } from '../../../components/charts/totals-bar.tsx';
import { useTheme } from '../../../lib/api/endpoints.ts';
import { ThemeGoals } from './theme-goals.tsx';
import { ThemeNotes } from '../notes/theme-notes.tsx';
import { ThemeTop } from './theme-top.tsx';
import { ThemeForecastChanges } from './theme-forecast-changes.tsx';

interface Props {
  readonly theme: string;
  readonly month?: Month | undefined;
  readonly me: MeView;
}

export function ThemePage({ theme, month, me }: Props) {
  return (
    <Requested of={useTheme(theme, month)} me={me}>
      {(view) => <Theme view={view} />}
    </Requested>
  );
}

function Theme({ view }: { readonly view: ThemeView }) {
  const { totals, goals, year } = view;
  return (
    <article>
      <ThemeTop view={view} />
      {goals.length > 0 && <TotalsBar totals={totals} />}
      <ThemeForecastChanges view={view} />
      <ThemeGoals view={view} />
      <ThemeNotes key={year} view={view} />
    </article>
  );
}
