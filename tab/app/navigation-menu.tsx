import { Button, Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { clsx } from 'clsx';
import type { MeView } from '../../contract/common/organisation.ts';
import {
  isMenuPage,
  PAGE_KINDS,
  ROUTES,
  type PageAudience,
  type MenuPage,
  type Page,
} from '../../contract/routes.ts';
import { pageHref } from '../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../lib/words/words-context.ts';
import base from '../components/layout/base.module.css';
import styles from './navigation-menu.module.css';

const MENU_PAGES = PAGE_KINDS.filter(isMenuPage);

/** Links to the main pages. A dialog above the chat and the screen of a meeting room have no menu. */
export function NavigationMenu({ page, me }: { readonly page: Page; readonly me: MeView }) {
  const { navigation } = useFirstViewWords().tab;
  const id = useId();
  // The menu is unfolded on this page only; any other page shows it folded.
  const [unfoldedOn, setUnfoldedOn] = useState<Page>();
  const unfolded = unfoldedOn === page;
  if (ROUTES[page.kind].navigation === 'none') return null;
  const seen = MENU_PAGES.filter((one) => isSeen(audienceOf(one), me));
  const facilitators = seen.filter((one) => audienceOf(one) === 'facilitators');
  const others = seen.filter((one) => audienceOf(one) !== 'facilitators');
  if (seen.length < 2) return null;
  return (
    <>
      <Button
        className={styles.menu}
        size="small"
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfoldedOn(unfolded ? undefined : page)}
      >
        {navigation.menu}
      </Button>
      <div id={id} className={clsx(styles.places, !unfolded && styles.folded)}>
        <MenuLinks label={navigation.label} places={others} page={page} />
        {facilitators.length > 0 && (
          <MenuLinks label={navigation.keepers} places={facilitators} page={page} />
        )}
      </div>
    </>
  );
}

interface MenuLinksProps {
  readonly label: string;
  readonly places: readonly MenuPage[];
  readonly page: Page;
}

function MenuLinks({ label, places, page }: MenuLinksProps) {
  const { navigation } = useFirstViewWords().tab;
  return (
    <nav aria-label={label}>
      <ul className={clsx(base.plainList, styles.list)}>
        {places.map((place) => (
          <li key={place}>
            <Link
              href={pageHref({ kind: place })}
              appearance="subtle"
              className={styles.link}
              aria-current={currentOf(page, place)}
            >
              {navigation[place]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The value of `aria-current`: `true` when the page shown is below the menu's page. */
function currentOf(page: Page, place: MenuPage): 'page' | 'true' | undefined {
  if (page.kind === place) return 'page';
  return parentOf(page) === place ? 'true' : undefined;
}

function parentOf(page: Page): MenuPage | undefined {
  const { navigation } = ROUTES[page.kind];
  return navigation !== 'none' && 'under' in navigation ? navigation.under : undefined;
}

const audienceOf = (place: MenuPage): PageAudience => ROUTES[place].navigation.seenBy;

function isSeen(audience: PageAudience, { may, roles }: MeView): boolean {
  switch (audience) {
    case 'everyone':
      return true;
    case 'readers':
      return may.readEveryGoal;
    case 'owners':
      return roles.includes('owner');
    case 'facilitators':
      return may.keepRegister;
  }
}
