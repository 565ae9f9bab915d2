import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useFormStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  heading: {
    ...typographyStyles.subtitle2,
    marginBlock: `${tokens.spacingVerticalL} ${tokens.spacingVerticalXS}`,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
  },
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { paddingBlock: tokens.spacingVerticalXS, minWidth: 0 },
  area: {
    display: 'block',
    width: '100%',
    minHeight: '8em',
    resize: 'vertical',
    lineHeight: tokens.lineHeightBase400,
  },
  small: { minHeight: '4em' },
  figure: { width: '9em' },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  sideBySide: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `0 ${tokens.spacingHorizontalL}`,
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: 'pre-line' },
  said: { margin: 0, whiteSpace: 'pre-line' },
  list: { marginBlock: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalXL },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBlockStart: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
});
