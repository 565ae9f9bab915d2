import { makeStyles, tokens } from '@fluentui/react-components';
import { NOT_ON_PAPER } from '../../components/print/not-on-paper.ts';

export const useThemeStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXXL,
    paddingBottom: tokens.spacingVerticalS,
  },
  headline: { flex: '1 1 20em', marginBlock: tokens.spacingVerticalS },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, maxWidth: '46em' },
  quiet: { color: tokens.colorNeutralForeground2, margin: `0 0 ${tokens.spacingVerticalS}` },
  refreshing: { opacity: 0.6 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  apart: { marginBlockStart: tokens.spacingVerticalM },
  noPrint: { margin: 0, ...NOT_ON_PAPER },
});
