import type { stale as inFinnish } from '../../../fi/tab/components/stale.ts';

export const stale: typeof inFinnish = {
  title: 'Någon annan ändrade samma punkter under tiden',
  lead: 'Ingenting har sparats än. Välj vilket som ska gälla och spara sedan.',
  merged:
    'Någon annan ändrade detta under tiden, och ingenting har sparats än. Det som du inte har rört visas nu som den andra sparade det, och det du skrev finns kvar här. Kontrollera och spara på nytt.',
  what: 'Punkt',
  stored: 'Sparat nu',
  mine: 'Det du skrev',
  nothing: 'tomt',
  use: 'Använd det jag valde',
  keepMine: 'Behåll mitt',
  takeStored: 'Ta det sparade',
  keepAll: 'Behåll allt mitt',
  takeAll: 'Ta allt det sparade',
  by: (name, at) => `Senast ändrade av ${name}, ${at}`,
};
