import { makeStyles, tokens } from '@fluentui/react-components';
import { forcedText } from '../layout/forced-colors.ts';

export const useSegmentedBarStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '3px',
    height: '20px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    printColorAdjust: 'exact',
  },
  segment: {
    minWidth: '6px',
    boxSizing: 'border-box',
    border: '2px solid currentColor',
    forcedColorAdjust: 'none',
    ...forcedText,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  count: { fontWeight: tokens.fontWeightSemibold },
});
