import type { MeView } from '../../../contract/common/organisation.ts';
import { PageSwitch } from '../../../tab/app/page-switch.tsx';
import { usePage } from '../../../tab/lib/navigation/go-to-page.ts';
import { aMe } from '../fixtures/tab/portfolio-and-goal.ts';

/** Renders the page of the current address, and the new page whenever the address changes. */
export function TabAtAddress({ me = aMe() }: { readonly me?: MeView }) {
  return <PageSwitch page={usePage()} me={me} />;
}
