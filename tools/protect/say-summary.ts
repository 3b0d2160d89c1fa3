import type { Oddity, PrivateTable } from './private-table.ts';
import type { Protected } from './protect-table.ts';
import type { Rehearsed } from './write/rehearse.ts';

type Done = { table: PrivateTable; result: Protected; rehearsed: Rehearsed; written: readonly string[]; threshold: number };

/** What was read, shown, hidden and written, what is odd, and what comes next, in both languages. No count of any cell is in it. */
export function saySummary({ table, result, rehearsed, written, threshold }: Done): string[] {
  const { cells } = result.release;
  const shown = cells.filter(({ value }) => value !== null).length;
  const { low, high } = rehearsed.narrowest ?? {};
  const width = low === undefined || high === undefined || high === null ? undefined : high - low;
  return [
    ...sayOdd(table.odd),
    `已写成：${written.join('、')}`,
    `Written: ${written.join(', ')}`,
    `  读入 ${table.cells.length} 格；公布 ${shown} 格，不公开 ${result.hidden} 格。`,
    `  ${table.cells.length} cells read; ${shown} shown, ${result.hidden} hidden.`,
    ...(result.hidden === 0
      ? []
      : [
          width === undefined ? '  外人对任何一个不公开的数字，都不能同时推出上限和下限。' : `  外人对任何一个不公开的数字，推出的上下限至少相差 ${width}（规定不少于 ${threshold}）。`,
          width === undefined ? '  Nobody outside can bound a hidden count on both sides.' : `  The best that anybody outside can say of a hidden count is a range ${width} wide (${threshold} is asked for).`,
          `  规则是公开的：知道规则的人，会猜到隐去的某一格不足 ${threshold}；没有合计、单独隐去的，就会猜到是它。`,
          `  The rule is public: whoever knows it will guess that one of the hidden cells is below ${threshold}; where a cell is hidden alone, without a total, that it is that one.`,
          result.least ? '  已证明：隐去得再少就不安全。' : '  时间用完：结果是安全的，但可能多隐去了一些；加上 --seconds 秒数，可以让它多算一会儿。',
          result.least ? '  Proven: hiding less would not be safe.' : '  Time ran out: it is safe, but perhaps more is hidden than need be; --seconds gives it longer.',
        ]),
    `接着：运行 npm run preview-release -- ${written[0] ?? ''}，请另一个人审读预览页；再运行 npm run check；最后运行 npm run publish-release 登记，并用 git 提交。内部表格留在项目文件夹之外。`,
    `Next: npm run preview-release -- ${written[0] ?? ''}; have somebody else read it; npm run check; then npm run publish-release, and commit. The private table stays outside the repository.`,
  ];
}

/** Oddities that say the same stand in one line, with the places where they are. */
function sayOdd(odd: readonly Oddity[]): string[] {
  const groups = new Map<string, Oddity[]>();
  for (const each of odd) groups.set(each.words.en, [...(groups.get(each.words.en) ?? []), each]);
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const places = group.slice(0, 8).map(({ at }) => at).join('; ') + (group.length > 8 ? ` … (${group.length})` : '');
    return first ? [`  ${places}`, `    ${first.words.zh}`, `    ${first.words.en}`] : [];
  });
  return lines.length === 0 ? [] : ['请看一眼这些地方 Worth a look:', ...lines];
}
