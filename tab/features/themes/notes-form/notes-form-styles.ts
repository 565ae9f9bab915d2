import { makeStyles, tokens } from '@fluentui/react-components';

export const useFormStyles = makeStyles({
  group: { border: 0, margin: `${tokens.spacingVerticalL} 0`, padding: 0, minWidth: 0 },
  title: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    padding: 0,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { paddingBlock: tokens.spacingVerticalXS },
  textRow: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    '@media (max-width: 480px)': { flexWrap: 'wrap' },
  },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBlock: tokens.spacingVerticalS,
  },
  indicator: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    minWidth: 0,
  },
  part: { fontWeight: tokens.fontWeightSemibold, paddingInline: tokens.spacingHorizontalXS },
  hint: {
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
  /** Aligns with fields that have a label above them. */
  beside: { paddingBlockStart: tokens.lineHeightBase300 },
  tools: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    '& > button': { minWidth: '32px', minHeight: '32px' },
  },
});
