import { unzipSync } from 'fflate';
import type { InBoth } from '../../locale/locales.ts';

/** What a file is by its bytes, whatever its name says. */
export type FileKind =
  | 'jpg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic' | 'tiff' | 'bmp' | 'ico' | 'svg'
  | 'pdf' | 'office' | 'open-document' | 'old-office' | 'rtf' | 'zip' | 'archive' | 'database' | 'film' | 'sound' | 'track' | 'contact' | 'mac-notes'
  | 'text' | 'unknown';

/** Kinds as a maintainer calls them. */
export const nameOfKind: Readonly<Record<FileKind, InBoth>> = {
  jpg: { en: 'a JPEG picture', zh: 'JPEG 图片' },
  png: { en: 'a PNG picture', zh: 'PNG 图片' },
  webp: { en: 'a WebP picture', zh: 'WebP 图片' },
  gif: { en: 'a GIF picture', zh: 'GIF 图片' },
  avif: { en: 'an AVIF picture', zh: 'AVIF 图片' },
  heic: { en: 'a HEIC picture, as telephones take it', zh: '手机拍的 HEIC 图片' },
  tiff: { en: 'a TIFF or raw picture', zh: 'TIFF 或 RAW 图片' },
  bmp: { en: 'a BMP picture', zh: 'BMP 图片' },
  ico: { en: 'an icon file (.ico)', zh: '图标文件（.ico）' },
  svg: { en: 'an SVG drawing', zh: 'SVG 图形' },
  pdf: { en: 'a PDF document', zh: 'PDF 文档' },
  office: { en: 'a Word, Excel or PowerPoint document', zh: 'Word、Excel 或 PowerPoint 文档' },
  'open-document': { en: 'an OpenDocument file', zh: 'OpenDocument 文档' },
  'old-office': { en: 'a document of an older office program', zh: '旧版办公软件的文档' },
  rtf: { en: 'an RTF document', zh: 'RTF 文档' },
  zip: { en: 'a ZIP archive', zh: 'ZIP 压缩包' },
  archive: { en: 'an archive', zh: '压缩包' },
  database: { en: 'a database', zh: '数据库文件' },
  film: { en: 'a film', zh: '视频' },
  sound: { en: 'a sound recording', zh: '录音' },
  track: { en: 'a record of places (GPX, KML)', zh: '位置记录（GPX、KML）' },
  contact: { en: 'a contact or calendar entry', zh: '联系人或日历条目' },
  'mac-notes': { en: 'notes that a Mac keeps about another file', zh: 'Mac 为别的文件留下的附注' },
  text: { en: 'text', zh: '文本' },
  unknown: { en: 'a file of a kind that is not known here', zh: '无法识别的文件' },
};

const starts = (...signs: readonly string[]) => (head: string): boolean => signs.some((each) => head.startsWith(each));
const brand = (pattern: RegExp) => (head: string): boolean => head.slice(4, 8) === 'ftyp' && pattern.test(head.slice(8, 64));

/** By the first signs of a file, read as Latin-1; the first that fits wins. */
const signs: readonly (readonly [FileKind, (head: string) => boolean])[] = [
  ['jpg', starts('\xff\xd8\xff')],
  ['png', starts('\x89PNG\r\n\x1a\n')],
  ['webp', (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP'],
  ['gif', starts('GIF87a', 'GIF89a')],
  ['avif', brand(/avi[fs]/)],
  ['heic', brand(/hei[cxms]|hev[cxms]|mif1|msf1/)],
  ['film', (head) => head.slice(4, 8) === 'ftyp' || head.startsWith('\x1aE\xdf\xa3') || (head.startsWith('RIFF') && head.slice(8, 12) === 'AVI ')],
  ['tiff', starts('II*\0', 'MM\0*', 'II+\0', 'MM\0+', 'IIRO', 'IIU\0', 'FUJIFILM')],
  ['bmp', (head) => head.startsWith('BM') && /[^\x09-\x7f]/.test(head.slice(2, 30))],
  ['ico', starts('\0\0\x01\0', '\0\0\x02\0')],
  ['old-office', starts('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['archive', starts('\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd')],
  ['database', starts('SQLite format 3\0')],
  ['sound', starts('ID3', 'OggS', 'fLaC', '#!AMR', '\xff\xfb', '\xff\xf3')],
  ['sound', (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WAVE'],
  ['mac-notes', starts('\0\x05\x16\x07', '\0\x05\x16\0')],
  ['rtf', starts('{\\rtf')],
];

/** What a file is by its bytes. A ZIP is asked for what it packs: documents of office programs are ZIPs. */
export function kindOf(bytes: Buffer): FileKind {
  const head = bytes.toString('latin1', 0, 1100);
  // A reader of PDF takes a kilobyte of anything before it.
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return kindOfZip(bytes);
  return signs.find(([, fits]) => fits(head))?.[0] ?? kindOfText(bytes);
}

function kindOfZip(bytes: Buffer): FileKind {
  if (/mimetypeapplication\/vnd\.oasis\.opendocument/.test(bytes.toString('latin1', 0, 300))) return 'open-document';
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    // Told as an archive, which may lie nowhere either.
  }
  return names.includes('[Content_Types].xml') ? 'office' : 'zip';
}

function kindOfText(bytes: Buffer): FileKind {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'unknown';
  }
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return 'unknown';
  const head = text.trimStart();
  const root = /^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>|\s+)*<(?:\w+:)?(\w+)/i.exec(head)?.[1]?.toLowerCase();
  if (root === 'svg') return 'svg';
  if (root === 'gpx' || root === 'kml' || root === 'tcx') return 'track';
  return /^BEGIN:V(?:CARD|CALENDAR)/.test(head) ? 'contact' : 'text';
}
