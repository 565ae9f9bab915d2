import type { MeView } from '../../../domain/api.ts';
import type { Month } from '../../../domain/month.ts';

interface Props {
  readonly theme: string;
  readonly month: Month | undefined;
  readonly me: MeView;
}

export function ThemePage(props: Props) {
  return <pre>{JSON.stringify(props)}</pre>;
}
