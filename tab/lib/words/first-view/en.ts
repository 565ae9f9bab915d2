import { common } from '../../../../i18n/en/common.ts';
import { tab } from '../../../../i18n/en/tab/first-view/first-view.ts';
import type { FirstViewMessages } from '../words-context.ts';

export const messages: FirstViewMessages = { common, tab };
