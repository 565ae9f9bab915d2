import type { AllWords } from '../../../types/all-words.ts';

export const shareAndConnectionWords: Pick<AllWords['tab'], 'share' | 'connection'> = {
  share: {
    button: 'Dela',
    copied: 'Länken har kopierats.',
    byHand: 'Länken kunde inte kopieras. Kopiera adressen här.',
    address: 'Adress',
  },

  connection: {
    slow: 'Svaret dröjer längre än vanligt. Vänta en stund till.',
    timeout: 'Servern svarade inte i tid. Försök igen om en stund.',
    actionTimeout:
      'Servern svarade inte i tid, så din ändring kan ha sparats eller inte. Kontrollera läget och försök igen vid behov.',
    offline: 'Förbindelsen är bruten just nu. Nya försök görs tills den är tillbaka.',
    offlineSince: (time) =>
      `Förbindelsen är bruten just nu. Du ser uppgifter som hämtades kl. ${time}.`,
    offlineEmpty: 'Förbindelsen är bruten just nu. Uppgifterna hämtas när den är tillbaka.',
    stale: (time) => `Uppgifterna kunde inte uppdateras. Du ser det som hämtades kl. ${time}.`,
    back: 'Förbindelsen är tillbaka.',
    crash:
      'Sidan kunde inte hämtas eftersom förbindelsen är bruten just nu. Ladda om sidan när den är tillbaka.',
  },
};
