import type { MeView } from '../../../../contract/common/organisation.ts';
import type { Month } from '../../../../domain/common/month.ts';
import { Requested } from '../../../components/state/requested.tsx';
import { Loading } from '../../../components/state/loading.tsx';
import { usePortfolio } from '../../../lib/api/endpoints.ts';
import { PresenterPanel } from './presenter-panel.tsx';
import { useStage } from '../stage/use-stage.ts';

interface Props {
  readonly month?: Month | undefined;
  readonly me: MeView;
}

/**
 * The panel beside a meeting, 280-320 pixels wide in Teams. Without a month in the address it shows the month of the
 * meeting.
 */
export function PresenterPage({ month, me }: Props) {
  const { move, ...stage } = useStage();
  return (
    <Requested of={usePortfolio(month ?? stage.place?.month)} me={me}>
      {(portfolio) =>
        stage.isLoaded ? (
          <PresenterPanel portfolio={portfolio} stage={stage} me={me} move={move} />
        ) : (
          <Loading />
        )
      }
    </Requested>
  );
}
