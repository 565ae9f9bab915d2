/** The jest project whose tests cover a folder. */
const PROJECTS: Readonly<Record<string, string>> = {
  domain: 'domain',
  i18n: 'domain',
  contract: 'bot',
  bot: 'bot',
  tab: 'tab',
};
/** Default targets. */
const ROOTS = ['domain/', 'bot/usecases/', 'bot/cards/'];

/** Which of the files that git lists as changed are mutated. */
export const mutatedOf = (changed: readonly string[]): readonly string[] =>
  changed.filter((file) => file.endsWith('.ts') && ROOTS.some((root) => file.startsWith(root)));

export function projectOf(file: string): string | undefined {
  return PROJECTS[file.split('/')[0] ?? ''];
}
