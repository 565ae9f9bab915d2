import { parseSync, Visitor } from 'vite';

const NAMES = ['makeStyles', '__styles', '__resetStyles'] as const;

/** A call in a source, by its places there. None stands inside another. */
export interface StyleCall {
  readonly name: (typeof NAMES)[number];
  readonly nameEnd: number;
  readonly args: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** `code` with its calls that make styles written anew; those for which there is nothing stay as they are. */
export function rewriteStyleCalls(
  code: string,
  rewrite: (call: StyleCall, index: number) => string | undefined,
): string {
  let written = '';
  let from = 0;
  styleCallsIn(code).forEach((call, index) => {
    const text = rewrite(call, index);
    if (text === undefined) return;
    written += code.slice(from, call.start) + text;
    from = call.end;
  });
  return written + code.slice(from);
}

function styleCallsIn(code: string): readonly StyleCall[] {
  const calls: StyleCall[] = [];
  const visitor = new Visitor({
    CallExpression({ callee, arguments: args, start, end }) {
      if (callee.type !== 'Identifier') return;
      const name = NAMES.find((one) => one === callee.name);
      if (name === undefined) return;
      const sources = args.map((one) => code.slice(one.start, one.end));
      calls.push({ name, nameEnd: callee.end, args: sources, start, end });
    },
  });
  visitor.visit(parseSync('styles.tsx', code).program);
  return calls.toSorted((a, b) => a.start - b.start);
}
