import { parseSync, Visitor } from 'vite';

const NAMES = ['makeStyles', '__styles', '__resetStyles'] as const;

/** A call and its offsets in the source. Calls are never nested. */
export interface StyleCall {
  readonly name: (typeof NAMES)[number];
  readonly nameEnd: number;
  readonly args: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Replaces each call that makes styles by what `rewrite` returns; `undefined` leaves the call unchanged. */
export function rewriteStyleCalls(
  code: string,
  rewrite: (call: StyleCall, index: number) => string | undefined,
): string {
  let rewritten = '';
  let from = 0;
  styleCallsIn(code).forEach((call, index) => {
    const text = rewrite(call, index);
    if (text === undefined) return;
    rewritten += code.slice(from, call.start) + text;
    from = call.end;
  });
  return rewritten + code.slice(from);
}

function styleCallsIn(code: string): readonly StyleCall[] {
  const calls: StyleCall[] = [];
  const visitor = new Visitor({
    CallExpression({ callee, arguments: args, start, end }) {
      if (callee.type !== 'Identifier') return;
      const name = NAMES.find((known) => known === callee.name);
      if (name === undefined) return;
      const sources = args.map((node) => code.slice(node.start, node.end));
      calls.push({ name, nameEnd: callee.end, args: sources, start, end });
    },
  });
  visitor.visit(parseSync('styles.tsx', code).program);
  return calls.toSorted((a, b) => a.start - b.start);
}
