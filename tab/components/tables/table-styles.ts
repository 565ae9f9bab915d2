import { makeStyles, tokens } from '@fluentui/react-components';

/** From here down a row is a stack of labelled lines instead; on paper it stays a row. */
export const NARROW = '@media screen and (max-width: 860px)';

/**
 * A table whose rows become stacked blocks where it is narrow. The parts carry their ARIA roles in
 * the markup, because `display: block` takes a table's own meaning away.
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
  /** Said by the column header where there is room for one. */
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
