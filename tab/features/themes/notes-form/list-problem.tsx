import { useWords } from '../../../lib/words/words-context.ts';
import type { FieldProblems } from '../notes/notes-draft.ts';
import field from '../../../components/fields/field.module.css';

/** A problem with a list as a whole; focusable, because no single field is at fault. */
export function ListProblem({ problem }: { readonly problem: ReturnType<FieldProblems['get']> }) {
  const { tab, format } = useWords();
  if (!problem) return null;
  return (
    <p tabIndex={-1} data-problem="" className={field.problem}>
      {tab.themeForm.problem[problem.problem](format.number(problem.limit ?? 0))}
    </p>
  );
}
