import type { PhasePoint, SectionStanding } from './portfolio.ts';

interface WithSections {
  readonly sections: readonly Pick<SectionStanding, 'id' | 'name' | 'phases'>[];
}

export function phasesOfGoal({ sections }: WithSections): readonly PhasePoint[] {
  const own = sections.filter(({ name }) => name === undefined).flatMap(({ phases }) => phases);
  if (own.length > 0) return own;
  // Phase ids are unique only within their section.
  return sections.flatMap(({ id, phases }) =>
    phases.map((phase) => ({ ...phase, id: `${id}.${phase.id}` })),
  );
}

export function averagePercentDone(phases: readonly PhasePoint[]): number | undefined {
  if (phases.length === 0) return undefined;
  return Math.round(phases.reduce((sum, { reach }) => sum + reach, 0) / phases.length);
}
