import { formatNumber } from '../../src/locale/format.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import type { OddThing } from './preview.ts';
import { sayWhere } from './say-where.ts';
import type { Refusal } from './tell-refusal.ts';
import { fillBoth, forBoth, inBoth, tell } from './write-in-both.ts';
import { writeTable } from './write-table.ts';

/** What somebody should look at: in the file by row and column, and numbers that are far from those before. */
export function writeOdd(odd: readonly OddThing[]): string {
  if (odd.length === 0) return tell('p', { zh: '文件都读懂了，也没有哪个数字与先前相差悬殊。', en: 'The file could be read throughout, and no number is far from the one before.' });
  return [
    tell('p', fillBoth({ zh: '有{n}处请人看一眼。它们不妨碍发布，但也许是笔误。', en: 'Please look at these ({n}). They do not stop the release, but may be slips.' }, { n: forBoth((locale) => formatNumber(odd.length, locale)) })),
    writeTable(
      { zh: '请看一眼', en: 'To look at' },
      [{ head: { zh: '位置', en: 'Where' } }, { head: { zh: '情况', en: 'What' } }],
      odd.map(({ at, words }) => ({ cells: [{ html: inBoth(typeof at === 'string' ? sayWhere(at, undefined) : at) }, { html: inBoth(words) }] })),
      { heard: true },
    ),
  ].join('');
}

/** Why the site would not take the release: where, what is there, what should be, what to do. */
export function writeRefused({ file, at, found, expected, todo }: Refusal): string {
  const rows: [InBoth, InBoth | undefined][] = [
    [{ zh: '文件', en: 'File' }, file],
    [{ zh: '位置', en: 'Where' }, at],
    [{ zh: '发现', en: 'Found' }, found],
    [{ zh: '应为', en: 'Expected' }, expected],
    [{ zh: '请改', en: 'To do' }, todo],
  ];
  return [
    tell('p', { zh: '检查到这一处就停下了，后面也许还有。改好以后，请再运行一次本命令。', en: 'The check stopped here; there may be more after it. Once this is mended, run the command again.' }),
    `<dl class="problem">${rows.map(([name, words]) => (words ? `<dt>${inBoth(name)}</dt><dd class="both">${inBoth(words)}</dd>` : '')).join('')}</dl>`,
    tell('p', { zh: '这里不重复文件里的数字。', en: 'Numbers of the file are not repeated here.' }, 'small'),
  ].join('');
}
