import { makeStyles, tokens } from '@fluentui/react-components';

/** Background of a severity whose word is shown; the text keeps its own colour. */
export const useSeverityStyles = makeStyles({
  low: { backgroundColor: tokens.colorNeutralBackground3 },
  moderate: { backgroundColor: tokens.colorStatusWarningBackground1 },
  high: { backgroundColor: tokens.colorStatusWarningBackground2 },
  severe: { backgroundColor: tokens.colorStatusDangerBackground2 },
});
