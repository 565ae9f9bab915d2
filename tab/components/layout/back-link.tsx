import { Link } from '@fluentui/react-components';
import type { Page } from '../../../contract/routes.ts';
import { wayBackTo } from '../../lib/navigation/scroll-positions.ts';

/** Links to the reader's last visit to the page `to`, or else to the page as it opens. */
export function BackLink({ to, text }: { readonly to: Page; readonly text: string }) {
  const { href, expect } = wayBackTo(to);
  return (
    <Link href={href} onClick={expect}>
      <span aria-hidden="true">←&nbsp;</span>
      <span>{text}</span>
    </Link>
  );
}
