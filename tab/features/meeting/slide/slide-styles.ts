import { makeStyles, tokens } from '@fluentui/react-components';

/** Sizes grow with the screen: readable from across a room, and fitting a phone. */
export const SIZE = {
  name: 'clamp(1.75rem, 1rem + 3vw, 4.5rem)',
  standing: 'clamp(1.25rem, 0.8rem + 1.8vw, 2.75rem)',
  text: 'clamp(1.0625rem, 0.75rem + 1vw, 2rem)',
  small: 'clamp(0.9375rem, 0.75rem + 0.6vw, 1.375rem)',
} as const;

export const useSlideStyles = makeStyles({
  root: { fontSize: SIZE.text, lineHeight: 1.35, paddingBottom: tokens.spacingVerticalXXL },
  part: { fontSize: SIZE.small, color: tokens.colorNeutralForeground2, margin: 0 },
  partName: { fontWeight: tokens.fontWeightSemibold },
  name: {
    fontSize: SIZE.name,
    lineHeight: 1.12,
    fontWeight: tokens.fontWeightSemibold,
    margin: `${tokens.spacingVerticalM} 0`,
    maxWidth: '28em',
    textWrap: 'balance',
    outlineStyle: 'none',
  },
  standing: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalXXL}`,
    fontSize: SIZE.standing,
    margin: `0 0 ${tokens.spacingVerticalL}`,
  },
  forecast: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.35em',
    fontWeight: tokens.fontWeightSemibold,
    '& > svg': { width: '1.1em', height: '1.1em' },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: SIZE.small },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16em), 1fr))',
    gap: `${tokens.spacingVerticalXL} 3em`,
    alignItems: 'start',
  },
  explanation: {
    whiteSpace: 'pre-line',
    margin: `0 0 ${tokens.spacingVerticalL}`,
    maxWidth: '34em',
  },
  heading: {
    fontSize: SIZE.small,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
  block: { marginBottom: tokens.spacingVerticalXL },
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { paddingBlock: tokens.spacingVerticalXS },
});
