import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  capital: { display: 'inline-block', '::first-letter': { textTransform: 'uppercase' } },
});

/** Words are kept in lower case, so that they fit inside a sentence too; alone they start with a capital. */
export const useSentenceCase = (): string => useStyles().capital;
