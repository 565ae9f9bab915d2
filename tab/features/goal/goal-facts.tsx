import type { ReactNode } from 'react';
import type { GoalView } from '../../../contract/portfolio/goal.ts';
import { PersonNames } from '../../components/words/person-names.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import styles from './goal-facts.module.css';

export function GoalFacts({ goal }: { readonly goal: GoalView }) {
  const { tab, language } = useWords();
  const lang = goal.body.contentLanguage;
  const { owners, projectManagers, deputy, links } = goal;
  return (
    <dl className={styles.list} aria-label={tab.goal.facts}>
      <Fact name={tab.goal.theme}>
        <span>{goal.theme.name[language]}</span>
        {goal.aim !== undefined && (
          <>
            {' › '}
            <span lang={lang}>{goal.aim}</span>
          </>
        )}
      </Fact>
      <Fact name={tab.goal.owners(owners.length)}>
        <PersonNames people={owners} />
      </Fact>
      {projectManagers.length > 0 && (
        <Fact name={tab.goal.projectManagers(projectManagers.length)}>
          <PersonNames people={projectManagers} />
        </Fact>
      )}
      {deputy && <Fact name={tab.goal.deputy}>{deputy.name}</Fact>}
      <Links name={tab.goal.cityWide} items={links.cityWide} lang={lang} />
      <Links name={tab.goal.separateProgrammes} items={links.separateProgrammes} lang={lang} />
      <Links name={tab.goal.jointThemes} items={links.jointThemes} lang={lang} />
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className={base.quiet}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}

interface LinksProps {
  readonly name: string;
  readonly items: readonly string[];
  readonly lang: string;
}

function Links({ name, items, lang }: LinksProps) {
  if (items.length === 0) return null;
  return (
    <Fact name={name}>
      <ul className={base.plainList} lang={lang}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Fact>
  );
}
