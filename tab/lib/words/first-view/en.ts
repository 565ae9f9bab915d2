import { common } from '../../../../i18n/en/common.ts';
import { tab } from '../../../../i18n/en/tab/first-view/first-view.ts';
import type { CoreMessages } from '../words-context.ts';

export const messages: CoreMessages = { common, tab };
