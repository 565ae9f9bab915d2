import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from './table-styles.ts';

const COLUMNS =
  'minmax(0, 2.4fr) 9.6em minmax(6.4em, 12.4em) 9.4em minmax(0, 1.8fr) minmax(0, 1.3fr) 6em';

const TIGHT = '@media (min-width: 860.1px) and (max-width: 1120px)';
const TIGHT_COLUMNS = 'minmax(0, 1.9fr) 9.2em 6em 8em minmax(0, 1.6fr) minmax(0, 1.7fr) 6em';

/**
 * Each row is a grid with the same columns, so the browser lays out only rows near the viewport. A table would
 * measure every row after each letter typed.
 */
export const useGoalTableStyles = makeStyles({
  table: { display: 'block' },
  body: { display: 'block' },
  row: {
    display: 'grid',
    gridTemplateColumns: COLUMNS,
    [TIGHT]: { gridTemplateColumns: TIGHT_COLUMNS },
    '& > *': { minWidth: 0, overflowWrap: 'anywhere' },
    [NARROW]: { display: 'block' },
  },
  /** Rendered when it comes near the viewport. */
  lazy: {
    contentVisibility: 'auto',
    containIntrinsicHeight: 'auto 4.5rem',
    [NARROW]: { containIntrinsicHeight: 'auto 16rem' },
  },
  rest: { gridColumnStart: 'span 3', [NARROW]: { display: 'none' } },
  whole: { gridColumnStart: '1', gridColumnEnd: '-1' },
  more: { marginTop: tokens.spacingVerticalM },
  group: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
  },
});
