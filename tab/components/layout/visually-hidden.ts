import { makeStyles, tokens } from '@fluentui/react-components';

const hidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

const useStyles = makeStyles({
  hidden,
  untilFocused: {
    position: 'absolute',
    left: tokens.spacingHorizontalS,
    top: tokens.spacingVerticalS,
    zIndex: 1,
    ':not(:focus)': { clipPath: 'inset(50%)' },
  },
});

/** For words that sighted readers get from the layout. */
export const useVisuallyHidden = (): string => useStyles().hidden;

export const useHiddenUntilFocused = (): string => useStyles().untilFocused;
