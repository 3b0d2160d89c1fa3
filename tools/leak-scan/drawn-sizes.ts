/** Sizes of one sort in one drawing, which one scale may have made: areas of discs, lengths of bars. */
export type Sizes = {
  /** What is measured, and of which class of shapes. */
  readonly sort: string;
  /** How far each may be off, because drawings are rounded. */
  readonly sizes: readonly { readonly size: number; readonly slack: number; readonly index: number }[];
};

const drawing = /<svg\b[^]*?<\/svg>/g;
const shape = /<(path|rect|circle|ellipse|line)\b([^<>]*)>/g;
/** Style attributes only: a style sheet is the same for every number. */
const styles = /\sstyle=(?:"([^"]*)"|'([^']*)')/g;
const styled = /(?:^|[;\s])(--[\w-]+|width|height|inline-size|block-size|flex-basis)\s*:\s*(\d+(?:\.\d+)?)/g;
/** A bar drawn to a place rather than over a distance: `M0 0H12.5V5H0Z`, `M0 20V3.5H8`. */
const acrossTo = /M\s*(-?\d*\.?\d+)[\s,]+-?\d*\.?\d+\s*(?:V\s*-?\d*\.?\d+\s*)?H\s*(-?\d*\.?\d+)/g;
const downTo = /M\s*-?\d*\.?\d+[\s,]+(-?\d*\.?\d+)\s*(?:H\s*-?\d*\.?\d+\s*)?V\s*(-?\d*\.?\d+)/g;
/** Classes that say which way a number stands or when it is seen, and not what it counts. */
const states = /\b(?:if-any|if-reported|map-loss|chart-later|in-[\w-]+)\b/g;

/** Nothing is read from sizes that are rounded by more than this part of themselves: they fit too many numbers. */
const coarsest = 0.025;

type Size = Sizes['sizes'][number];

/** Every size in a page or picture that might stand for a number; sorts with few in one drawing are put together over the whole page. */
export function drawnSizes(text: string): Sizes[] {
  const whole = new Map<string, Size[]>();
  const own: Sizes[] = [];
  for (const { 0: svg, index } of text.matchAll(drawing)) {
    const here = new Map<string, Size[]>();
    for (const { 1: tag = '', 2: attributes = '', index: at } of svg.matchAll(shape)) measure(tag, attributes, index + at, here);
    for (const [sort, sizes] of here) {
      if (sizes.length > 2) own.push({ sort, sizes });
      whole.set(sort, [...(whole.get(sort) ?? []), ...sizes]);
    }
  }
  for (const { index, 1: double, 2: single = '' } of text.matchAll(styles)) {
    for (const [, name = '', number = ''] of (double ?? single).matchAll(styled)) put(whole, `style ${name}`, Number(number), index, decimalSlack(number));
  }
  return [...own, ...[...whole].map(([sort, sizes]) => ({ sort, sizes }))];
}

function measure(tag: string, attributes: string, at: number, into: Map<string, Size[]>): void {
  const read = (name: string): string => new RegExp(`\\s${name}=["']?([^"'>]*)`).exec(attributes)?.[1] ?? '';
  // Where no style sheet comes along, colours stand for classes.
  const look = read('class').replace(states, '') || `${read('fill')} ${read('stroke')}`;
  const kind = `${tag}.${look.split(/\s+/).filter(Boolean).join('.')}`;
  const line = (name: string, number: string): void => {
    if (/^\d*\.?\d+$/.test(number)) put(into, `${name} of ${kind}`, Number(number), at, decimalSlack(number));
  };
  const area = (number: string): void => {
    const radius = Number(number);
    if (radius > 0) put(into, `area of ${kind}`, radius ** 2, at, 2 * radius * decimalSlack(number));
  };
  line('stroke', read('stroke-width'));
  if (tag === 'rect') ['width', 'height'].forEach((name) => line(name, read(name)));
  else if (tag === 'line') line('length', String(Math.hypot(Number(read('x2')) - Number(read('x1')), Number(read('y2')) - Number(read('y1')))));
  else if (tag === 'circle') area(read('r'));
  else if (tag === 'ellipse') area(read('rx'));
  else {
    const d = read('d');
    for (const [, radius = ''] of d.matchAll(/a\s*(\d*\.?\d+)[\s,]/gi)) area(radius);
    for (const [, across = ''] of d.matchAll(/h\s*(\d*\.?\d+)/g)) line('width', across);
    for (const [, down = ''] of d.matchAll(/v\s*-?(\d*\.?\d+)/g)) line('height', down);
    for (const [, from = '', to = ''] of d.matchAll(acrossTo)) line('width', between(from, to));
    for (const [, from = '', to = ''] of d.matchAll(downTo)) line('height', between(from, to));
  }
}

/** The distance between two coordinates, with as many decimals as the finer of them has. */
const between = (from: string, to: string): string => Math.abs(Number(to) - Number(from)).toFixed(Math.max(...[from, to].map((each) => each.split('.')[1]?.length ?? 0)));
const decimalSlack = (number: string): number => 0.5 * 10 ** -(number.split('.')[1]?.length ?? 0) * 1.1;

function put(into: Map<string, Size[]>, sort: string, size: number, index: number, slack: number): void {
  if (size > 0 && slack <= coarsest * size) into.set(sort, [...(into.get(sort) ?? []), { size, slack, index }]);
}
