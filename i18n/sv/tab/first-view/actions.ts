import type { actions as inFinnish } from '../../../fi/tab/first-view/actions.ts';

export const actions: typeof inFinnish = {
  undo: {
    undo: 'Ångra',
    undone: 'Ändringen har ångrats.',
  },
  action: {
    offline:
      'Servern svarade inte. Kontrollera nätförbindelsen och se om ändringen gick igenom innan du försöker igen.',
    failed: 'Det här lyckades inte. Försök igen om en stund.',
    working: 'Vänta ett ögonblick…',
  },
  leave: {
    unsaved: 'Det finns osparade ändringar på sidan.',
    stay: 'Fortsätt redigera',
    leave: 'Lämna utan att spara',
  },
};
