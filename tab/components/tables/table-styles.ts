import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this width rows become stacks of labelled lines; not on paper. */
export const NARROW = '@media screen and (max-width: 860px)';

/**
 * A table whose rows stack on narrow screens. The markup sets ARIA roles, because `display: block` removes the
 * table's own semantics.
 */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    textAlign: 'start',
    [NARROW]: { display: 'block' },
  },
  head: {
    [NARROW]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  body: { [NARROW]: { display: 'block' } },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: 'block', paddingBlock: tokens.spacingVerticalM },
  },
  columnHeader: {
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS} 0`,
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalMNudge} 0`,
    [NARROW]: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: tokens.spacingHorizontalS,
      padding: `${tokens.spacingVerticalXXS} 0`,
    },
  },
  themeHeader: {
    textAlign: 'start',
    padding: 0,
    [NARROW]: { display: 'block' },
  },
  /** Hidden where the column header is visible. */
  label: {
    display: 'none',
    color: tokens.colorNeutralForeground2,
    [NARROW]: {
      display: 'inline',
      '::first-letter': { textTransform: 'uppercase' },
      '::after': { content: '":"' },
    },
  },
  number: { whiteSpace: 'nowrap' },
});
