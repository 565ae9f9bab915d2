import { runInNewContext } from 'node:vm';
import type { CSSRulesByBucket } from '@griffel/core';
import { createDOMRenderer, renderToStyleElements } from '@griffel/react';
import type { Plugin, Rolldown } from 'vite';

import { keyOf, resolveOwnStyles, type ResolvedStyles } from './own-styles.ts';
import { rewriteStyleCalls } from './style-calls.ts';

const SHEET = 'styles.css';

/**
 * Evaluates `makeStyles` at build time, for our styles and for Fluent's half-compiled ones: the rules go into one
 * style sheet and only class names stay in the code. See decision 13.
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
        const rewritten = rewriteStyleCalls(
          code,
          ({ name, args: [first = '', ...more] }, index) => {
            switch (name) {
              case 'makeStyles': {
                const [classes, ownRules] = own.get(keyOf(id, index)) ?? [];
                if (ownRules === undefined)
                  throw new Error(`The styles of ${id} were not evaluated.`);
                rules.push(ownRules);
                return `__css(${JSON.stringify(classes)})`;
              }
              case '__styles':
                rules.push(rulesIn(more[0]));
                return `__css(${first})`;
              case '__resetStyles':
                rules.push(rulesIn(more[1]));
                return `__resetCSS(${first}, ${more[0]})`;
            }
          },
        );
        if (rules.length === 0) return undefined;
        rulesOf.set(id, rules);
        return `import { __css, __resetCSS } from '@griffel/react';\n${rewritten}`;
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
      // After the skeleton, which must paint without waiting for this style sheet.
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

/** Evaluates a literal from a module's source. Griffel also allows a list, for rules that reset. */
function rulesIn(literal: string | undefined): CSSRulesByBucket {
  const rules = runInNewContext(`(${literal})`) as CSSRulesByBucket | string[];
  return Array.isArray(rules) ? { r: rules } : rules;
}

/** Modules that tree shaking removed entirely still appear in a chunk, with no rendered code. */
const modulesIn = (bundle: Rolldown.OutputBundle): readonly string[] =>
  Object.values(bundle)
    .filter((file) => file.type === 'chunk')
    .flatMap(({ modules }) => Object.entries(modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);
