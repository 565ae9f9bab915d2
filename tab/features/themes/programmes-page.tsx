import type { MeView } from '../../../domain/api.ts';
import type { Month } from '../../../domain/month.ts';

interface Props {
  readonly month: Month | undefined;
  readonly me: MeView;
}

export function ProgrammesPage(props: Props) {
  return <pre>{JSON.stringify(props)}</pre>;
}
