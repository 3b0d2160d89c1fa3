import { replaceHighs } from '../attack/load-highs.ts';
import { attackSystem } from '../attack/attack-system.ts';
import { Problem } from '../../records/problem.ts';
import { asIntruderSees } from './as-intruder.ts';
import { Chooser, costOf, type SafeChoice } from './choice.ts';
import type { Late } from './late.ts';
import { rowsOf, splitIntoGroups, type GroupCell, type LinkedGroup, type LooseCell } from './linked-group.ts';
import { boundCheaply, proveLeast, type Effort } from './prove-least.ts';
import { Reach } from './reach.ts';
import type { Hiding, SecretTable } from './secret-table.ts';
import { Witnesses } from './witnesses.ts';

/** How cells are hidden. */
export type HidingOptions = {
  /** Counts from 1 up to one below this are small; an intruder's interval must be this wide. */
  readonly threshold: number;
  /** True where true zeros are printed, so that everybody knows a hidden count to be 1 or more. */
  readonly zeroPrinted?: boolean;
  /** Time by the clock of Date.now, in milliseconds, after which no better choice is looked for. */
  readonly deadline?: number;
  /** Called after each step: every group of cells that hang together is made safe first, then bettered. */
  readonly onProgress?: (done: number, of: number) => void;
  /** What a Problem names as the file. */
  readonly file?: string;
};

/** So often what the last attack still breaks is asked to be wider, before it is given up. */
const mostRounds = 6;

/**
 * Chooses what to hide: every cell that must be, and the others of least total value that make each hidden cell safe, so that
 * from all that stays public nobody can find an interval for it narrower than the threshold, nor that it alone can be the small
 * one among those hidden with it. In the end the attack is run once
 * more, in whole numbers, over every hidden cell. The same table gives the same choice, whatever its order, as long as the
 * deadline is not met.
 *
 * Throws a Problem that names the cell, never a value, where nothing that may be hidden protects a cell that must be.
 */
export function hideCells(table: SecretTable, options: HidingOptions): Hiding {
  const more = new Map<string, number>();
  let atLeast = 0;
  for (let round = 0; ; round += 1) {
    const hiding = chooseCells(table, options, more);
    // Asking for more than is needed makes bounds too high, so only the first round's holds.
    if (round === 0) atLeast = hiding.atLeast;
    const [first, ...others] = attackAgain(table, hiding.hidden, options);
    if (first === undefined) return { ...hiding, atLeast, least: hiding.cost === atLeast };
    if (round === mostRounds) throw cannotProtect(first, options);
    for (const id of [first, ...others]) more.set(id, (more.get(id) ?? 0) + 1);
  }
}

/** Hidden cells that are not safe after all, and counts of people that nobody publishes and that must be small, by id. */
function attackAgain(table: SecretTable, hidden: ReadonlySet<string>, { threshold, zeroPrinted = false }: HidingOptions): readonly string[] {
  const open = new Set(table.cells.filter(({ hide }) => hide === 'unsaid').map(({ id }) => id));
  const { unsafe } = attackSystem(asIntruderSees(table, hidden, zeroPrinted ? 1 : 0), [...hidden, ...open], threshold, { open, narrowest: false });
  return unsafe;
}

function chooseCells(table: SecretTable, options: HidingOptions, more: ReadonlyMap<string, number>): Hiding {
  const late: Late = () => options.deadline !== undefined && Date.now() > options.deadline;
  const groups = findHideable(table, options, more);
  const steps = groups.length * 2;
  const told = <T>(step: number, result: T): T => (options.onProgress?.(step + 1, steps), result);
  // Every group is safe before any is bettered, and the small ones are bettered first: they give the most for their time.
  const first = groups.map((group, step) => told(step, withFreshSolver(() => chooseFirst(group, late, options))));
  const order = groups.map((group, at) => ({ group, known: first[at] })).toSorted((a, b) => a.group.cells.length - b.group.cells.length);
  const done = order.map(({ group, known }, step) => told(groups.length + step, { group, ...withFreshSolver(() => better(group, known ?? nothing, late)) }));
  const hidden = done.flatMap(({ best }) => [...best.hidden].map(({ id }) => id));
  const [cost, atLeast] = [done.reduce((sum, { best }) => sum + best.cost, 0), done.reduce((sum, { atLeast: bound }) => sum + bound, 0)];
  const sizes = done.filter(({ best }) => best.hidden.size > 0).map(({ group, best, atLeast: bound }) => ({ cells: group.cells.length, hidden: best.hidden.size, least: bound === best.cost }));
  return { hidden: new Set(hidden.sort()), cost, least: cost === atLeast, atLeast, groups: sizes };
}

/** Up to how many cells a group is looked through for the least choice, and with how much work. */
const exactUpTo = 400;
const effort: Effort = { relaxedRounds: 40, wholeRounds: 60, nodes: 5000 };

/** A trap or a lack of memory leaves the solver broken; the work is then done once more with a fresh one. */
function withFreshSolver<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) throw error;
    replaceHighs();
    return work();
  }
}

const nothing: SafeChoice = { hidden: new Set(), cost: 0 };

function chooseFirst(group: LinkedGroup, late: Late, options: HidingOptions): SafeChoice {
  if (!group.cells.some(isAtRisk)) return nothing;
  const known = new Chooser(group).choose([], late);
  if (!known) throw cannotProtect(group.cells.find(isAtRisk)?.id ?? '', options);
  return known;
}

function better(group: LinkedGroup, known: SafeChoice, late: Late): { best: SafeChoice; atLeast: number } {
  const must = costOf(group.cells.filter(({ hide }) => hide === 'must'));
  if (known.cost === must) return { best: known, atLeast: must };
  if (late()) return { best: known, atLeast: must };
  if (group.cells.length > exactUpTo) return { best: known, atLeast: Math.min(known.cost, boundCheaply(group)) };
  return proveLeast(group, new Chooser(group), known, effort, late);
}

/**
 * The groups as they are once every cell that could not be hidden safely, even with all others hidden, is left shown.
 * What is safe stays so when more is hidden, so nothing is lost by it.
 */
function findHideable(table: SecretTable, options: HidingOptions, more: ReadonlyMap<string, number>): LinkedGroup[] {
  const least = options.zeroPrinted ? 1 : 0;
  const rows = rowsOf(table);
  let cells = table.cells.flatMap(({ id, value, hide }): LooseCell[] => {
    const asked = more.get(id) ?? 0;
    if (hide === 'never' || (hide === 'may' && value === 0)) return [];
    if (hide === 'absent') return [{ id, value, hide, room: value, need: 0, onlyUp: false }];
    // One that is 0 for all that is known gives nothing away, unless what is hidden beside it makes it seem small.
    if (hide === 'unsaid') return [{ id, value, hide: 'absent', room: value, need: value === 0 && asked === 0 ? 0 : Math.max(0, options.threshold - value + asked - 1), onlyUp: true }];
    return [{ id, value, hide, room: value - Math.min(least, value), need: options.threshold + asked, onlyUp: false }];
  });
  for (;;) {
    const groups = splitIntoGroups(cells, rows, options.threshold);
    const unsafe = new Set(groups.flatMap((group) => withFreshSolver(() => unsafeWhenAllAreHidden(group))));
    if (unsafe.size === 0) return groups;
    const lost = cells.find(({ id, hide }) => hide !== 'may' && unsafe.has(id));
    if (lost) throw cannotProtect(lost.id, options);
    cells = cells.filter(({ id }) => !unsafe.has(id));
  }
}

/** True of a cell that is at risk whatever is chosen. */
const isAtRisk = ({ hide, need }: GroupCell): boolean => hide !== 'may' && need > 0;

function unsafeWhenAllAreHidden(group: LinkedGroup): string[] {
  if (!group.cells.some(isAtRisk)) return [];
  const reach = new Reach(group);
  try {
    group.cells.forEach((cell) => reach.hide(cell));
    const witnesses = new Witnesses(group, reach);
    return group.cells.filter((cell) => !witnesses.protects(cell)).map(({ id }) => id);
  } finally {
    reach.dispose();
  }
}

function cannotProtect(id: string, { file }: HidingOptions): Problem {
  return new Problem({
    file: file ?? 'the private table',
    at: id,
    found: { en: 'a count that must stay hidden and that published figures give away, whatever else is hidden', zh: '一个必须隐去的数字：无论再隐去哪些格，都能从已公布的数字推出' },
    expected: { en: 'at least one other part that is not public under the same published total', zh: '同一个已公布的总数之下，至少还有一个不公开的部分' },
    todo: { en: 'leave this cell and its level out of the release, or publish the measure in coarser parts', zh: '这次不要公布这一格，也不要公布同级各地区的这一项；或把几项合并成一个大项再公布' },
  });
}
