import type { Help } from '../say-help.ts';

/** Options of a private table that is to become a release; `npm run preview-release` takes them as well. */
export const helpOfRelease: Help['options'] = [
  ['--period YYYY-MM-DD', { zh: '数字是哪一天、哪个月或哪一年的；表里有“时间”一列，或标题里写了“截至……”的，不用写', en: 'the day, month or year the counts speak of; not needed where a column or a title of the table says it' }],
  ['--release YYYY-MM-DD', { zh: '发布日期', en: 'the day of the release' }],
  ['--source <id>', { zh: 'data/sources.json 里的来源编号，可以写几次', en: 'id of a source in data/sources.json; may stand several times' }],
  ['--title-zh "…" --title-en "…"', { zh: '两种语言的标题，不写数字', en: 'its title in both languages, without numbers' }],
  ['--note-zh "…" --note-en "…"', { zh: '两种语言的说明，不写数字，也不写为什么不公开', en: 'its note in both languages, without numbers and without a reason for what is withheld' }],
  ['--seconds N', { zh: '最多用几秒挑选要隐去的数字（默认 120）', en: 'how long to choose what to hide, at most (120 by itself)' }],
];

/** The help of `npm run protect`. */
export const protectHelp: Help = {
  usage: { zh: 'npm run protect -- <内部表格> [选项]', en: 'npm run protect -- <private file> [options]' },
  does: { zh: '读内部表格，隐去小数目，写出可以公开的发布文件。没有写的选项会逐个问。', en: 'Reads a private table, hides what must be hidden and writes a release. Options left out are asked for.' },
  options: [...helpOfRelease, ['--add-counties', { zh: '表中新出现的县区，边界文件里有两种语言名称的，直接写进 places.json', en: 'counties of the table that the outlines name in both languages go into places.json without a question' }]],
};
