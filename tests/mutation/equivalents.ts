/** A mutant that no test can detect, because the behaviour is the same. */
export interface Equivalent {
  readonly file: string;
  /** The source line as printed in the report. */
  readonly line: string;
  /** The mutation as printed in the report. */
  readonly change: string;
  readonly reason: string;
}

type Place = readonly [file: string, line: string, change: string];

const because = (reason: string, ...places: readonly Place[]): readonly Equivalent[] =>
  places.map(([file, line, change]) => ({ file, line, change, reason }));

export const EQUIVALENTS: readonly Equivalent[] = [
  ...because(
    'Only the compiler needs the check: the value is always there, or the case never comes.',
    [
      'tab/features/meeting/presenter/presenter-panel.tsx',
      'else if (place) move({ month, goal: to, minutes: place.minutes });',
      'place → true',
    ],
    [
      'tab/features/meeting/presenter/presenter-panel.tsx',
      'if (to !== undefined) show(to);',
      'to !== undefined → true',
    ],
    [
      'tab/components/charts/chart-data.ts',
      'values: series.map((one) => one.points[index]?.value),',
      'one.points[index]?.value → one.points[index].value',
    ],
    [
      'bot/usecases/months/read-answers-of-year.ts',
      'if (!answers) throw new Error(`Invariant: the answers of ${value.month} were not counted`);',
      '!answers → false',
    ],
    [
      'bot/usecases/months/read-answers-of-year.ts',
      'if (!answers) throw new Error(`Invariant: the answers of ${value.month} were not counted`);',
      'throw new Error(`Invariant: the answers of ${value.month} were not counted`); → ;',
    ],
    [
      'bot/usecases/months/read-answers-of-year.ts',
      'if (!january) throw new Error(`Invariant: ${year} is not a year of this century`);',
      '!january → false',
    ],
    [
      'bot/usecases/months/read-answers-of-year.ts',
      'if (!january) throw new Error(`Invariant: ${year} is not a year of this century`);',
      'throw new Error(`Invariant: ${year} is not a year of this century`); → ;',
    ],
    [
      'bot/usecases/delivery/install-app.ts',
      "if (!context.installer) throw new Error('Invariant: no app installer is configured');",
      '!context.installer → false',
    ],
    [
      'bot/usecases/delivery/install-app.ts',
      "if (!context.installer) throw new Error('Invariant: no app installer is configured');",
      "throw new Error('Invariant: no app installer is configured'); → ;",
    ],
    [
      'bot/usecases/delivery/install-app.ts',
      "if (install && install.kind !== 'failed') {",
      "install.kind !== 'failed' → true",
    ],
    [
      'bot/usecases/delivery/recheck-recipient.ts',
      "if (!snapshot?.isOpen) return skip('month-closed');",
      'snapshot?.isOpen → snapshot.isOpen',
    ],
    [
      'bot/usecases/delivery/recheck-recipient.ts',
      'return row !== undefined && waitsForAnswer(row);',
      'row !== undefined → true',
    ],
    [
      'bot/usecases/delivery/recheck-recipient.ts',
      "if (!chat) throw new Error('Invariant: a reachable recipient has no conversation');",
      '!chat → false',
    ],
    [
      'bot/usecases/delivery/recheck-recipient.ts',
      "if (!chat) throw new Error('Invariant: a reachable recipient has no conversation');",
      "throw new Error('Invariant: a reachable recipient has no conversation'); → ;",
    ],
    [
      'bot/usecases/delivery/recheck-recipient.ts',
      'return new Map(rows.flatMap((row) => (row ? [[row.value.goal, row.value] as const] : [])));',
      '[] → ["Stryker was here"]',
    ],
    [
      'bot/usecases/delivery/deliver.ts',
      "const claimedDay = outcome.kind === 'retrying' ? outcome.day : undefined;",
      "outcome.kind === 'retrying' → true",
    ],
    [
      'bot/usecases/delivery/deliver.ts',
      "if (now?.version === version) await recordSkipped(context, run, now, 'reminded-today');",
      'now?.version → now.version',
    ],
    ['domain/check-in/answer-problems.ts', ': [];', '[] → ["Stryker was here"]'],
    ['domain/goal/who-may-do-what.ts', 'goal?.deputy === actor.id', 'goal?.deputy → goal.deputy'],
    [
      'domain/goal/who-may-do-what.ts',
      'return goal !== undefined && isFollowed(goal) && answerers.includes(actor.id);',
      'goal !== undefined → true',
    ],
    [
      'domain/goal/who-may-do-what.ts',
      'return goal !== undefined && isFollowed(goal) && answerersOf(goal).includes(actor.id);',
      'goal !== undefined → true',
    ],
    ['domain/months/answers-overview.ts', 'if (of) of[state] += 1;', 'of → true'],
    [
      'bot/cards/check-in/parse-submit.ts',
      "if (typeof basedOn !== 'number' || !Number.isInteger(basedOn) || basedOn < 0)",
      "typeof basedOn !== 'number' → false",
    ],
    [
      'bot/usecases/schedule/remind-snoozed.ts',
      "if (!id) throw new Error('Invariant: a day and a person do not form a run id');",
      '!id → false',
    ],
    [
      'bot/usecases/schedule/remind-snoozed.ts',
      "if (!id) throw new Error('Invariant: a day and a person do not form a run id');",
      "throw new Error('Invariant: a day and a person do not form a run id'); → ;",
    ],
    [
      'tab/features/goal/indicators/indicator-lines.ts',
      'if (month === end) return pace?.value;',
      'pace?.value → pace.value',
    ],
    [
      'tab/features/goal/indicators/indicator-lines.ts',
      'return month === last?.month ? last.value : undefined;',
      'last?.month → last.month',
    ],
    [
      'domain/months/settings-changes.ts',
      'return from === undefined || isSameName(from, name)',
      'from === undefined → false',
    ],
    [
      'domain/months/settings-changes.ts',
      '...(staying.some(({ id }, index) => stayingBefore[index]?.id !== id)',
      'stayingBefore[index]?.id → stayingBefore[index].id',
    ],
    [
      'domain/portfolio/indicator-series.ts',
      'if (!first || !last) return undefined;',
      '!first || !last → false',
    ],
    [
      'domain/portfolio/indicator-series.ts',
      'if (!first || !last) return undefined;',
      '!first || !last → !first && !last',
    ],
    [
      'domain/portfolio/portfolio.ts',
      'buildGoalStanding(month, goal, months, rowsOf.get(goal.id) ?? [], today),',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/portfolio/risk-portfolio.ts',
      'const risks = inMonth.flatMap((goal) => risksOfGoal(month, goal, rowsOf.get(goal.id) ?? []));',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/portfolio/risk-portfolio.ts',
      'risk ? [{ month, risk }] : [],',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/register/goal-rules.ts',
      "return largest ? [{ field: largest.field, problem: 'too-much', limit }] : [];",
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/reminders/check-schedule.ts',
      "const daysOfStep = (index: number): string => days.map((all) => all[index]?.day ?? '').join(' ');",
      'all[index]?.day → all[index].day',
    ],
    [
      'domain/reminders/due-steps.ts',
      'due.findLast((step) => step.audience === audience)?.id === id;',
      'due.findLast((step) => step.audience === audience)?.id → due.findLast(step => step.audience === audience).id',
    ],
    [
      'domain/reminders/schedule.ts',
      'if (!time) throw new Error(`Not a time of day: ${text}`);',
      '!time → false',
    ],
    [
      'domain/reminders/schedule.ts',
      'if (!time) throw new Error(`Not a time of day: ${text}`);',
      'throw new Error(`Not a time of day: ${text}`); → ;',
    ],
    [
      'domain/reminders/schedule.ts',
      'if (!id) throw new Error(`Not an id of a step: ${text}`);',
      '!id → false',
    ],
    [
      'domain/reminders/schedule.ts',
      'if (!id) throw new Error(`Not an id of a step: ${text}`);',
      'throw new Error(`Not an id of a step: ${text}`); → ;',
    ],
    [
      'domain/search/find-goal.ts',
      'return found.filter(({ fit }) => fit === found[0]?.fit).map(({ goal }) => goal);',
      'found[0]?.fit → found[0].fit',
    ],
  ),
  ...because(
    'Without the check, undefined is compared with, and that is false, too.',
    [
      'bot/usecases/delivery/install-app.ts',
      "const tries = outcome.kind === 'retrying' && outcome.reason === reason ? outcome.tries + 1 : 1;",
      "outcome.kind === 'retrying' → true",
    ],
    [
      'tab/features/goal/indicators/indicator-lines.ts',
      '...(end !== undefined && last && end > last.month',
      'end !== undefined → true',
    ],
    [
      'domain/check-in/contradictions.ts',
      'const isOver = indicator.due !== undefined && indicator.due < today;',
      'indicator.due !== undefined → true',
    ],
    [
      'domain/goal/indicator.ts',
      "return indicator.kind === 'number' && reaches(indicator, value.value);",
      "indicator.kind === 'number' → true",
    ],
    [
      'domain/goal/indicator.ts',
      'value.decidedOn !== undefined &&',
      'value.decidedOn !== undefined → true',
    ],
    [
      'domain/portfolio/indicator-series.ts',
      'const end = due !== undefined && due < yearEnd ? due : yearEnd;',
      'due !== undefined → true',
    ],
    ['domain/register/goal-rules.ts', '...(from && to && from > to', 'from && to → true'],
    ['domain/register/goal-rules.ts', '...(from && to && from > to', 'from && to → from || to'],
    [
      'domain/reminders/due-steps.ts',
      '.flatMap(({ step, day }) => (day !== undefined && day <= today ? [{ step, day }] : []))',
      'day !== undefined → true',
    ],
    [
      'domain/reminders/step-days.ts',
      'const day = intended !== undefined && intended < earliest ? earliest : intended;',
      'intended !== undefined → true',
    ],
    [
      'domain/reminders/step-days.ts',
      'return day !== undefined && day <= closesOn ? day : undefined;',
      'day !== undefined → true',
    ],
  ),
  ...because(
    'The comparison differs only where both are equal, and then either gives the same.',
    [
      'tab/components/charts/geometry.ts',
      'const low = least > 0 && least <= most / 2 ? 0 : least;',
      'least > 0 → least >= 0',
    ],
    [
      'tab/components/charts/geometry.ts',
      'const high = most < 0 && most >= least / 2 ? 0 : most;',
      'most < 0 → most <= 0',
    ],
    [
      'domain/common/working-days.ts',
      'return day < last ? day : last;',
      'day < last → day <= last',
    ],
    [
      'domain/goal/forecast.ts',
      '(worst, next) => (worst === undefined || rank(next) > rank(worst) ? next : worst),',
      'rank(next) > rank(worst) → rank(next) >= rank(worst)',
    ],
    [
      'domain/months/month-days.ts',
      'const opensOn = begins < last ? begins : last;',
      'begins < last → begins <= last',
    ],
    [
      'domain/months/month-days.ts',
      'const latest = (a: Day, b: Day): Day => (a > b ? a : b);',
      'a > b → a >= b',
    ],
    [
      'domain/portfolio/indicator-series.ts',
      'const end = due !== undefined && due < yearEnd ? due : yearEnd;',
      'due < yearEnd → due <= yearEnd',
    ],
    [
      'domain/reminders/step-days.ts',
      'const day = intended !== undefined && intended < earliest ? earliest : intended;',
      'intended < earliest → intended <= earliest',
    ],
  ),
  ...because(
    'Where both would be equal, the lines before it have returned.',
    [
      'domain/goal/forecast.ts',
      "return rank(now) > rank(before) ? 'worse' : 'better';",
      'rank(now) > rank(before) → rank(now) >= rank(before)',
    ],
    [
      'domain/register/goal-rules.ts',
      "const inOrder = meetings.every((day, index) => (meetings[index - 1] ?? '') < day);",
      "(meetings[index - 1] ?? '') < day → (meetings[index - 1] ?? '') <= day",
    ],
  ),
  ...because('Ids and names of fields are never equal, so there is no third case.', [
    'domain/goal/sort-in-portfolio-order.ts',
    '): readonly Item[] => goals.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));',
    'a.id < b.id → a.id <= b.id',
  ]),
  ...because(
    'The text in place of the empty list has no field, so nothing is found by it.',
    [
      'tab/components/charts/chart-data.ts',
      'const rows = (series[0]?.points ?? []).map(({ label }, index) => ({',
      '[] → ["Stryker was here"]',
    ],
    [
      'bot/usecases/months/read-answers-of-year.ts',
      '!schedule || isMonthSkipped(schedule, month) ? [] : stepDays(schedule, month, days, calendar);',
      '[] → ["Stryker was here"]',
    ],
    [
      'bot/usecases/register/save-goal.ts',
      '{ goal, removes = [] }: SaveGoalInput,',
      '[] → ["Stryker was here"]',
    ],
    [
      'bot/usecases/delivery/recheck-recipient.ts',
      'const ownGoals = snapshot.goalsByPerson.get(person) ?? [];',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/check-in/contradictions.ts',
      '...riskContradictions(section, answer.risks, before?.risks ?? []),',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/goal/who-may-do-what.ts',
      'answerers: readonly PersonId[] = goal ? answerersOf(goal) : [],',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/months/answers-overview.ts',
      'const rowOf = new Map((rowsOf.get(id) ?? []).map((row) => [row.month, row]));',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/portfolio/compare-months.ts',
      'const own = rowsOf.get(goal.id) ?? [];',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/portfolio/compare-months.ts',
      'return comparison(from, goal, standingIn(from), standingIn(to)) ?? [];',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/portfolio/portfolio.ts',
      'const values = answer?.sections.find((one) => one.section === section.id)?.indicators ?? [];',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/register/goal-warnings.ts',
      'const changes = before ? goalChanges(before, goal) : [];',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/register/person-changes.ts',
      '...(goal.deputy === undefined ? [] : [goal.deputy]),',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/reminders/check-schedule.ts',
      'return stepDays({ steps, exceptions: [] }, month, found, calendar);',
      '[] → ["Stryker was here"]',
    ],
    [
      'domain/reminders/owner-problems.ts',
      'const states = (byAssignee.get(person) ?? []).map(({ id }) => stateOf.get(id));',
      '[] → ["Stryker was here"]',
    ],
  ),
  ...because(
    'Undefined is nobody’s id.',
    [
      'domain/register/person-changes.ts',
      '...(goal.deputy === undefined ? [] : [goal.deputy]),',
      'goal.deputy === undefined → false',
    ],
    [
      'domain/reminders/owner-problems.ts',
      'const withoutDeputy = goals.filter(({ deputy }) => deputy === undefined || !isActive(deputy));',
      'deputy === undefined → false',
    ],
  ),
  ...because(
    'Only faster: what follows comes to the same.',
    [
      'bot/usecases/register/save-goal.ts',
      "const removed = goalChanges(before, goal).some(({ kind }) => kind === 'part-removed');",
      "kind === 'part-removed' → true",
    ],
    ['bot/usecases/register/save-goal.ts', 'if (!removed) return;', '!removed → false'],
    [
      'bot/storage/store-implementations/months.ts',
      'if (missing.length === 0) return;',
      'missing.length === 0 → false',
    ],
    [
      'bot/storage/store-implementations/months.ts',
      "if (saved === 'saved') return;",
      "saved === 'saved' → false",
    ],
    [
      'bot/usecases/schedule/remind-snoozed.ts',
      'for (const { value } of snoozes) if (!isSnoozed(value, now.day)) await remind(context, value);',
      '!isSnoozed(value, now.day) → true',
    ],
    [
      'bot/usecases/schedule/remind-snoozed.ts',
      'if (await context.stores.runs.get(month, id)) return;',
      'await context.stores.runs.get(month, id) → false',
    ],
    [
      'domain/common/month.ts',
      'if (DAY_IN_EVERY_MONTH.test(text)) return text as Day;',
      'DAY_IN_EVERY_MONTH.test(text) → false',
    ],
    [
      'domain/common/month.ts',
      'if (CANONICAL_INSTANT.test(text)) return text as Instant;',
      'CANONICAL_INSTANT.test(text) → false',
    ],
    ['domain/common/month.ts', 'const minute = at.slice(0, 16);', 'at.slice(0, 16) → at'],
    [
      'domain/common/month.ts',
      'if (zone.last?.minute !== minute)',
      'zone.last?.minute !== minute → true',
    ],
    [
      'domain/search/typing-distance.ts',
      'if (Math.abs(a.length - b.length) > max) return Infinity;',
      'Math.abs(a.length - b.length) > max → false',
    ],
    [
      'domain/search/typing-distance.ts',
      'if (Math.min(...row) > max) return Infinity;',
      'Math.min(...row) > max → false',
    ],
  ),
  ...because(
    'When all is done, or there is nothing to do, the projection is not below any bound.',
    [
      'domain/check-in/contradictions.ts',
      'if (open === 0 || elapsed < CONTRADICTION_THRESHOLDS.paceFrom) return [];',
      'open === 0 → false',
    ],
  ),
  ...because('Without a meeting in time, none is left, either.', [
    'domain/check-in/contradictions.ts',
    'if (lastMeeting === undefined || remaining.length === 0)',
    'lastMeeting === undefined → false',
  ]),
  ...because('Of no months, none differs: the count is 0 all the same.', [
    'domain/check-in/unchanged.ts',
    'if (!last) return 0;',
    '!last → false',
  ]),
  ...because('No longer text is the beginning of a date that was made from it.', [
    'domain/common/month.ts',
    'if (!/^20\\d{2}-\\d{2}-\\d{2}$/.test(text)) return undefined;',
    '/^20\\d{2}-\\d{2}-\\d{2}$/ → /^20\\d{2}-\\d{2}-\\d{2}/',
  ]),
  ...because('A minus sign anywhere else is refused by the next line in either form.', [
    'domain/common/text/parse-figure.ts',
    "const bare = withoutPercent(typed.trim()).replace(/^\\u2212/, '-');",
    '/^\\u2212/ → /\\u2212/',
  ]),
  ...because('With 0 no step is taken.', [
    'domain/common/working-days.ts',
    'const step = count < 0 ? -1 : 1;',
    'count < 0 → count <= 0',
  ]),
  ...because('The rank of undefined is -1, before all others.', [
    'domain/goal/forecast.ts',
    '(worst, next) => (worst === undefined || rank(next) > rank(worst) ? next : worst),',
    'worst === undefined → false',
  ]),
  ...because(
    'The other kinds have no target, so that the share is not a number and counts as nothing.',
    [
      'domain/goal/indicator.ts',
      "if (indicator.kind !== 'number' || value.kind !== 'number') return 0;",
      "indicator.kind !== 'number' → false",
    ],
  ),
  ...because('With no way to go, the target is reached, or what is covered is negative.', [
    'domain/goal/indicator.ts',
    'return way > 0 && share > 0 ? Math.min(1, share) : 0;',
    'way > 0 → way >= 0',
  ]),
  ...because('Only changes of people have that field.', [
    'domain/register/goal-warnings.ts',
    "(change) => change.kind === 'people' && change.field === 'owners',",
    "change.kind === 'people' → true",
  ]),
  ...because('What follows adds problems of fields that an indicator of this kind does not have.', [
    'domain/register/goal-rules.ts',
    "case 'yes-no':",
    "case 'yes-no': return shared; → case 'yes-no':",
  ]),
  ...because('Read only in the second row or later, when it has been replaced.', [
    'domain/search/typing-distance.ts',
    'let beforeLast: readonly number[] = [];',
    '[] → ["Stryker was here"]',
  ]),
  ...because(
    'Empty words are left out, or are a part of every name.',
    [
      'domain/search/find-goal.ts',
      '.split(/[^\\p{L}\\p{N}]+/u)',
      '/[^\\p{L}\\p{N}]+/u → /[^\\p{L}\\p{N}]/u',
    ],
    [
      'domain/search/people-search.ts',
      'const wanted = foldText(typed).split(/\\s+/).filter(Boolean);',
      'foldText(typed).split(/\\s+/).filter(Boolean) → foldText(typed).split(/\\s+/)',
    ],
    [
      'domain/search/people-search.ts',
      'const wanted = foldText(typed).split(/\\s+/).filter(Boolean);',
      '/\\s+/ → /\\s/',
    ],
  ),
  ...because(
    'A field that is undefined reads like one that is not there.',
    [
      'bot/usecases/months/read-answers-of-year.ts',
      'return { month, ...days, ...(firstReminder !== undefined && { firstReminder }) };',
      'firstReminder !== undefined → true',
    ],
    [
      'bot/usecases/my-goals/read-my-goals-page.ts',
      '...(explanation !== undefined && { explanation }),',
      'explanation !== undefined → true',
    ],
    [
      'bot/usecases/portfolio/read-goal.ts',
      '...(goal.aim !== undefined && { aim: goal.aim }),',
      'goal.aim !== undefined → true',
    ],
    [
      'bot/usecases/portfolio/read-goal.ts',
      '...(section.name !== undefined && { name: section.name }),',
      'section.name !== undefined → true',
    ],
    [
      'bot/usecases/portfolio/read-goal.ts',
      '...(section.id !== OWN_SECTION && description !== undefined && { description }),',
      'section.id !== OWN_SECTION && description !== undefined → true',
    ],
    [
      'bot/usecases/portfolio/read-goal.ts',
      '...(section.id !== OWN_SECTION && description !== undefined && { description }),',
      'section.id !== OWN_SECTION && description !== undefined → section.id !== OWN_SECTION || description !== undefined',
    ],
    [
      'bot/usecases/portfolio/read-goal.ts',
      '...(section.id !== OWN_SECTION && description !== undefined && { description }),',
      'description !== undefined → true',
    ],
    [
      'bot/usecases/delivery/install-app.ts',
      '...(afterMs !== undefined && { afterMs }),',
      'afterMs !== undefined → true',
    ],
  ),
  ...because(
    'Only a recipient who is to get a card waits for the slot.',
    [
      'bot/usecases/delivery/deliver.ts',
      "if (checked.kind !== 'write') return { checked, waitForSlot: () => Promise.resolve(false) };",
      '() => Promise.resolve(false) → () => undefined',
    ],
    [
      'bot/usecases/delivery/deliver.ts',
      "if (checked.kind !== 'write') return { checked, waitForSlot: () => Promise.resolve(false) };",
      'false → true',
    ],
  ),
  ...because('The other outcomes have no time, or one that has passed.', [
    'bot/usecases/delivery/deliver.ts',
    "outcome.kind === 'retrying' ? Date.parse(outcome.at) - Date.parse(clock()) : 0;",
    "outcome.kind === 'retrying' → true",
  ]),
  ...because(
    'A poller ends in a read that its timer started, and is then no longer in the list.',
    ['bot/usecases/live-run/run-poller.ts', 'clearTimeout(timer);', 'clearTimeout(timer); → ;'],
    ['bot/usecases/live-run/run-poller.ts', 'listeners.clear();', 'listeners.clear(); → ;'],
  ),
  ...because('No sub-goal has the id of the goal’s own section.', [
    'bot/usecases/portfolio/read-goal.ts',
    '...(section.id !== OWN_SECTION && description !== undefined && { description }),',
    'section.id !== OWN_SECTION → true',
  ]),
  ...because(
    'No goal is before the first one.',
    [
      'bot/usecases/portfolio/read-goal.ts',
      'const previous = at > 0 ? ref(goals[at - 1]) : undefined;',
      'at > 0 → true',
    ],
    [
      'bot/usecases/portfolio/read-goal.ts',
      'const previous = at > 0 ? ref(goals[at - 1]) : undefined;',
      'at > 0 → at >= 0',
    ],
  ),
  ...because('Undefined is sorted last.', [
    'bot/usecases/months/read-answers-of-year.ts',
    ".flatMap(({ step, day }) => (day !== undefined && step.audience === 'owners' ? [day] : []))",
    'day !== undefined → true',
  ]),
  ...because('The text in place of the empty list is no day of the year.', [
    'tab/features/settings/sections/holidays.tsx',
    '<DayList view={holidays.answer} own={calendar.daysOff ?? []} />',
    '[] → ["Stryker was here"]',
  ]),
  ...because('Four has no middle.', [
    'tab/components/charts/geometry.ts',
    '...new Set([0, ...(count > 4 && count % 2 === 1 ? [(count - 1) / 2] : []), count - 1]),',
    'count > 4 → count >= 4',
  ]),
];
