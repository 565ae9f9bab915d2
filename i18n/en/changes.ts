import type { change as finnish } from '../fi/changes.ts';

export const change: typeof finnish = {
  forecast: (from, to) => `Forecast: ${from} → ${to}`,
  explanation: 'The explanation was changed',
  phase: (name, from, to) => `Phase “${name}”: ${from} → ${to}`,
  indicator: (name, from, to) => `Indicator “${name}”: ${from} → ${to}`,
  riskAdded: (what) => `New risk: ${what}`,
  riskState: (what, from, to) => `Risk “${what}”: ${from} → ${to}`,
  riskChanged: (what) => `Details of the risk were changed: ${what}`,
  riskRemoved: (what) => `Risk removed: ${what}`,
};
