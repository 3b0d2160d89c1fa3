import type { Form, Unread } from './canary.ts';
import type { Scan } from './find-leaks.ts';

/** As many findings as are listed; more say nothing new. */
const most = 60;

/** What a maintainer reads after a scan: what was found, what was looked for and what could not be. No hidden number, and no words around one. */
export function sayScan({ leaks, common, unread, files, bytes }: Scan, hidden: number): string {
  const [told, short, size] = [hidden - common.length, common.length, (bytes / 1e6).toFixed(0)];
  const lines = [
    leaks.length === 0 ? `没有发现泄露。共查看 ${files} 个文件（${size} MB），查找 ${hidden} 个不公开的数字，怎样查的见下。` : `发现 ${leaks.length} 处可能泄露了不公开的数字：`,
    leaks.length === 0 ? `Nothing found of ${hidden} hidden numbers in ${files} files (${size} MB); how they were looked for stands below.` : `${leaks.length} places where a hidden number may be given away:`,
    ...leaks.slice(0, most).map(({ file, at, canary, form }) => `  ${file} — ${at}\n    ${canary} (${formInChinese[form]} ${form})`),
    ...(leaks.length > most ? [`  另外还有 ${leaks.length - most} 处 and ${leaks.length - most} more`] : []),
    `不公开的数字共 ${hidden} 个：${told} 个在所有文件里处处查找，各种写法都查；${short} 个位数太少，或与年份、已公布的数字相同，只在它自己的编号和地名旁边查找。`,
    `${hidden} hidden numbers: ${told} were looked for everywhere, in every way of writing them; ${short} are too short, or the same as a year or a public number, and were looked for only beside their own names and places.`,
  ];
  for (const [what, count] of unread) lines.push(`以下内容没有查 Not read: ${unreadInChinese[what]} ${what} (${count})`);
  if (leaks.length > 0) {
    lines.push(
      '每一处都弄清楚之前，不要发布这个网站。如果只是碰巧数字相同，请另一个人再确认一遍。',
      'Do not publish this site before each place is understood. Where it is a coincidence, let a second person confirm it.',
    );
  }
  return lines.join('\n');
}

const formInChinese: Record<Form, string> = {
  digits: '阿拉伯数字',
  'Chinese numerals': '汉字数字',
  'English words': '英文数词',
  rounded: '取整后的数',
  'per cent of a published total': '占已公布总数的百分比',
  'packed digits': '连写的数字',
  'a number beside its own name': '自己编号旁边的数字',
  'a number beside its own place': '自己地名旁边的数字',
  'a number where the status says that it is withheld': '状态写明不公开，却有数字',
  'a length or an area': '图形的长短或大小',
  'its place in an order': '排列次序',
};

const unreadInChinese: Record<Unread, string> = {
  'packed too many times over': '压缩层数太多',
  'the pixels of a PNG': 'PNG 图片的画面',
  'the pixels of a JPEG': 'JPEG 图片的画面',
  'the pixels of a WebP': 'WebP 图片的画面',
  'a font (WOFF2), which holds letters and no figures of ours': '字体文件（WOFF2），里面没有本站的数字',
};
