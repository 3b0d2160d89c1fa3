import { fill } from '../ask/step.ts';
import type { ReleaseDesk } from './desk-of-release.ts';
import { figureSteps, type AroundFigure } from './figure-steps.ts';
import type { FigureDraft } from './figure.ts';
import { readRows } from './read-rows.ts';

/**
 * Takes figures of one measure and time from pasted rows, after asking what they have in common. All rows are taken, or
 * none: what is amiss is told row by row, and they are asked for again.
 */
export async function pasteFigures(at: ReleaseDesk, around: AroundFigure): Promise<FigureDraft[]> {
  const { desk } = at;
  const alike: FigureDraft = {};
  await fill(desk, figureSteps(at, { ...around, others: [] }).filter(({ name }) => name === 'measure' || name === 'period' || name === 'sources'), alike);
  for (;;) {
    desk.say('\n粘贴各行，一行一个地区，先写地区再写数字（从表格复制即可）；写完空一行\nPaste the rows, one place a line, the place and then its number (copied from a table will do); an empty line ends them');
    const lines: string[] = [];
    for (let line = await desk.next('> '); line.trim() !== '' || lines.length === 0; line = await desk.next('> ')) if (line.trim() !== '') lines.push(line);
    const { figures, odd } = readRows(lines, alike, at);
    const again = figures.filter((figure) => figure.place && around.others.some((other) => other.place?.code === figure.place?.code && other.measure?.id === figure.measure?.id && other.period === figure.period));
    const amiss = [...odd.map(({ row, en, zh }) => `  ✗ 第 ${row} 行：${zh}\n    row ${row}: ${en}`), ...again.map(({ place }) => `  ✗ ${place?.name.zh}：已经在列表里\n    ${place?.name.en}: in the list already`)];
    if (amiss.length === 0) return figures;
    desk.say(`${amiss.join('\n')}\n  一行也没有采用；请改好再粘贴一次\n  No row was taken; please mend them and paste again`);
  }
}
