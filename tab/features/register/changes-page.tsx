import type { MeView } from '../../../domain/api.ts';
import type { Year } from '../../../domain/month.ts';

interface Props {
  readonly year: Year | undefined;
  readonly me: MeView;
}

export function ChangesPage(props: Props) {
  return <pre>{JSON.stringify(props)}</pre>;
}
