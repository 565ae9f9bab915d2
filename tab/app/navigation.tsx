import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MeView } from '../../domain/api.ts';
import type { Page } from '../../domain/page.ts';
import { pageHref } from '../lib/navigation.ts';
import { useWords } from '../lib/words/words.ts';

const READERS = ['overview', 'compare', 'risks'] as const;
const KEEPERS = ['reminders', 'schedule'] as const;
type Place = (typeof READERS)[number] | (typeof KEEPERS)[number];

const placesOf = ({ may }: MeView): readonly Place[] => [
  ...(may.readEveryGoal ? READERS : []),
  ...(may.runReminders ? KEEPERS : []),
];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@media print': { display: 'none' },
  },
  link: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottomWidth: '2px',
    borderBottomStyle: 'solid',
    borderBottomColor: 'transparent',
    '&[aria-current]': {
      fontWeight: tokens.fontWeightSemibold,
      borderBottomColor: tokens.colorCompoundBrandStroke,
    },
    // Forced colours paint a transparent border too.
    '@media (forced-colors: active)': {
      borderBottomColor: 'Canvas',
      '&[aria-current]': { borderBottomColor: 'Highlight' },
    },
  },
});

/** The places that the reader has; who has but own goals needs none, and a page in a dialog above the chat has none around it. */
export function Navigation({ page, me }: { readonly page: Page; readonly me: MeView }) {
  const styles = useStyles();
  const { navigation } = useWords().tab;
  const places = placesOf(me);
  if (page.kind === 'explain' || places.length === 0) return null;
  return (
    <nav aria-label={navigation.label}>
      <ul className={styles.list}>
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

/** `true` for a page that lies under the place. */
function currentOf(page: Page, place: Place): 'page' | 'true' | undefined {
  if (page.kind === place) return 'page';
  const above = page.kind === 'run' ? 'reminders' : page.kind === 'goal' ? 'overview' : undefined;
  return above === place ? 'true' : undefined;
}
