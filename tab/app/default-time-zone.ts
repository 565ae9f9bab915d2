/** Until the organisation's own is known. */
export const DEFAULT_TIME_ZONE = 'Europe/Helsinki';
