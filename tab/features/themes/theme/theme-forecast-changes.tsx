import type { ThemeView } from '../../../../contract/portfolio/themes.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import { joinListIn } from '../../../../i18n/format/join-list.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';

/** Goals whose forecast changed in the month; their pages give the reasons. */
export function ThemeForecastChanges({ view }: { readonly view: ThemeView }) {
  const { tab, language } = useWords();
  const { goals, worse, better } = view;
  const listed = joinListIn(language);
  const named = (ids: readonly GoalId[]): string =>
    listed(goals.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  return (
    <>
      {worse.length > 0 && <p className={base.paragraph}>{tab.themes.worse(named(worse))}</p>}
      {better.length > 0 && <p className={base.paragraph}>{tab.themes.better(named(better))}</p>}
    </>
  );
}
