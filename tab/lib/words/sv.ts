import { common } from '../../../i18n/sv/common.ts';
import { tab } from '../../../i18n/sv/tab.ts';
import type { CoreMessages } from './words.ts';

export const messages: CoreMessages = { common, tab };
