export const change = {
  forecast: (from: string, to: string) => `Ennuste: ${from} → ${to}`,
  explanation: 'Perustelua muutettiin',
  phase: (name: string, from: string, to: string) => `Vaihe ”${name}”: ${from} → ${to}`,
  indicator: (name: string, from: string, to: string) => `Mittari ”${name}”: ${from} → ${to}`,
  riskAdded: (what: string) => `Uusi riski: ${what}`,
  riskState: (what: string, from: string, to: string) => `Riski ”${what}”: ${from} → ${to}`,
  riskChanged: (what: string) => `Riskin tietoja muutettiin: ${what}`,
  riskRemoved: (what: string) => `Riski poistettiin: ${what}`,
};
