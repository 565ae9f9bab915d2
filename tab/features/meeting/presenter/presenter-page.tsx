import { useMemo } from 'react';
import type { MeView } from '../../../../contract/common/organisation.ts';
import type { Month } from '../../../../domain/common/month.ts';
import { PageError } from '../../../components/state/page-error.tsx';
import { NoMonths } from '../../../components/state/no-months.tsx';
import { Loading } from '../../../components/state/loading.tsx';
import { usePortfolio } from '../../../lib/api/endpoints.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { shownAgenda } from '../agenda/agenda-items.ts';
import { PresenterPanel } from './presenter-panel.tsx';
import { useStage } from '../stage/use-stage.ts';

interface Props {
  readonly month?: Month | undefined;
  readonly me: MeView;
}

/**
 * The panel beside a meeting, 280-320 pixels wide in Teams. Without a month in the address it shows that of the
 * stage.
 */
export function PresenterPage({ month, me }: Props) {
  const words = useWords();
  const { move, ...stage } = useStage();
  const portfolio = usePortfolio(month ?? stage.place?.month);
  const read = portfolio.state === 'ready' ? portfolio.answer : undefined;
  const parts = useMemo(() => (read ? shownAgenda(read, words) : []), [read, words]);
  if (!read || !stage.isLoaded) {
    if (portfolio.state !== 'failed') return <Loading />;
    return portfolio.error.code === 'no-months' ? (
      <NoMonths me={me} />
    ) : (
      <PageError error={portfolio.error} retry={portfolio.retry} />
    );
  }
  return <PresenterPanel portfolio={read} parts={parts} stage={stage} me={me} move={move} />;
}
