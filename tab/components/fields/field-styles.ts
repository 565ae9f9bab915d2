import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles of native fields: the platform's pickers, and no code to load. */
export const useFieldStyles = makeStyles({
  label: { display: 'block', color: tokens.colorNeutralForeground2 },
  input: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minHeight: '32px',
    maxWidth: '100%',
    boxSizing: 'border-box',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&[aria-invalid="true"]': { border: `2px solid ${tokens.colorStatusDangerBorder2}` },
  },
  count: { width: '5em' },
  problem: {
    color: tokens.colorStatusDangerForeground1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
});
