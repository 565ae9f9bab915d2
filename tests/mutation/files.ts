/** The jest project whose tests can notice a change in a folder. */
const PROJECTS: Readonly<Record<string, string>> = {
  domain: 'domain',
  i18n: 'domain',
  contract: 'bot',
  bot: 'bot',
  tab: 'tab',
};
/** What a run without arguments looks at. */
const ROOTS = ['domain/', 'bot/usecases/', 'bot/cards/'];

/** Of the files that git lists as changed, those to mutate. */
export const mutatedOf = (changed: readonly string[]): readonly string[] =>
  changed.filter((file) => file.endsWith('.ts') && ROOTS.some((root) => file.startsWith(root)));

export function projectOf(file: string): string | undefined {
  return PROJECTS[file.split('/')[0] ?? ''];
}
