import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  capital: { display: 'inline-block', '::first-letter': { textTransform: 'uppercase' } },
});

/** Words are stored in lower case, to fit inside a sentence; on their own they start with a capital. */
export const useSentenceCase = (): string => useStyles().capital;
