import { common } from '../../../../i18n/fi/common.ts';
import { tab } from '../../../../i18n/fi/tab/first-view/first-view.ts';
import type { FirstViewMessages } from '../words-context.ts';

export const messages: FirstViewMessages = { common, tab };
