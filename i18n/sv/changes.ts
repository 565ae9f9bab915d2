import type { change as finnish } from '../fi/changes.ts';

export const change: typeof finnish = {
  forecast: (from, to) => `Prognos: ${from} → ${to}`,
  explanation: 'Motiveringen ändrades',
  phase: (name, from, to) => `Fasen ”${name}”: ${from} → ${to}`,
  indicator: (name, from, to) => `Indikatorn ”${name}”: ${from} → ${to}`,
  riskAdded: (what) => `Ny risk: ${what}`,
  riskState: (what, from, to) => `Risken ”${what}”: ${from} → ${to}`,
  riskChanged: (what) => `Riskens uppgifter ändrades: ${what}`,
  riskRemoved: (what) => `Risken togs bort: ${what}`,
};
