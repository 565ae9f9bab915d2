import { createContext, useContext } from 'react';

/** Texts of problems by field name. */
export type Problems = Readonly<Record<string, string | undefined>>;

const ShownProblems = createContext<Problems>({});

/** The problems that a form shows at this moment. */
export const ShownProblemsProvider = ShownProblems.Provider;

export const useProblem = (name: string | undefined): string | undefined => {
  const problems = useContext(ShownProblems);
  return name === undefined ? undefined : problems[name];
};
