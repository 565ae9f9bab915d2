import { runInNewContext } from 'node:vm';
import type { CSSRulesByBucket } from '@griffel/core';
import { createDOMRenderer, renderToStyleElements } from '@griffel/react';
import type { Plugin, Rolldown } from 'vite';

import { keyOf, resolveOwnStyles, type ResolvedStyles } from './own-styles.ts';
import { rewriteStyleCalls } from './style-calls.ts';

const SHEET = 'styles.css';

/**
 * Makes one style sheet of what `makeStyles` would work out in every reader's browser, and leaves the names of the
 * classes in the code: of our own styles, and of Fluent's, which come half worked out. Decision 13 says why.
 */
export function extractStyles(root: string): Plugin {
  const rulesOf = new Map<string, CSSRulesByBucket[]>();
  let own: ReadonlyMap<string, ResolvedStyles> = new Map();
  return {
    name: 'extract-styles',
    enforce: 'pre',
    async buildStart() {
      own = await resolveOwnStyles(root);
    },
    transform: {
      filter: {
        id: { exclude: /\/@griffel\// },
        code: /\b(makeStyles|__styles|__resetStyles)\(/,
      },
      handler(code, id) {
        const rules: CSSRulesByBucket[] = [];
        const written = rewriteStyleCalls(code, ({ name, args: [first = '', ...more] }, index) => {
          switch (name) {
            case 'makeStyles': {
              const [classes, theirs] = own.get(keyOf(id, index)) ?? [];
              if (theirs === undefined) throw new Error(`The styles of ${id} were not run.`);
              rules.push(theirs);
              return `__css(${JSON.stringify(classes)})`;
            }
            case '__styles':
              rules.push(rulesIn(more[0]));
              return `__css(${first})`;
            case '__resetStyles':
              rules.push(rulesIn(more[1]));
              return `__resetCSS(${first}, ${more[0]})`;
          }
        });
        if (rules.length === 0) return undefined;
        rulesOf.set(id, rules);
        return `import { __css, __resetCSS } from '@griffel/react';\n${written}`;
      },
    },
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const renderer = createDOMRenderer(undefined);
        for (const id of modulesIn(bundle))
          for (const rules of rulesOf.get(id) ?? []) renderer.insertCSSRules(rules);
        const source = renderToStyleElements(renderer)
          .map(({ props }) => (isStyle(props) ? props.dangerouslySetInnerHTML.__html : ''))
          .join('');
        this.emitFile({ type: 'asset', name: SHEET, originalFileName: SHEET, source });
      },
    },
    transformIndexHtml: {
      order: 'post',
      // Under the skeleton, which is painted without it.
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === 'asset' && file.originalFileNames.includes(SHEET))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'stylesheet', href: `/tab/${fileName}` },
            injectTo: 'body' as const,
          })),
    },
  };
}

const isStyle = (props: unknown): props is { dangerouslySetInnerHTML: { __html: string } } =>
  typeof props === 'object' && props !== null && 'dangerouslySetInnerHTML' in props;

/** From the literal in the source of a module; Griffel allows a list, too, of rules that reset. */
function rulesIn(literal: string | undefined): CSSRulesByBucket {
  const rules = runInNewContext(`(${literal})`) as CSSRulesByBucket | string[];
  return Array.isArray(rules) ? { r: rules } : rules;
}

/** Of those that are looked at, many are left out again. */
const modulesIn = (bundle: Rolldown.OutputBundle): readonly string[] =>
  Object.values(bundle)
    .filter((file) => file.type === 'chunk')
    .flatMap(({ modules }) => Object.entries(modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);
