import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { complain, type Refusal } from '../complain.ts';
import type { Sheet } from '../xlsx/read-workbook.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readJsonTable } from './read-json.ts';

/** A table of every county and measure stays far below it; a list of persons does not. */
const mostBytes = 10_000_000;
const asXlsx: Refusal['todo'] = { en: 'open it in Excel or WPS, choose “Save as” and the type “Excel workbook (.xlsx)”', zh: '用 Excel 或 WPS 打开，选“另存为”，类型选“Excel 工作簿（.xlsx）”' };
const kinds: Refusal['expected'] = { en: 'a .xlsx, .csv or .json file', zh: '.xlsx、.csv 或 .json 文件' };

/** Opens a private table by what it is, not only by what it is called. Gives its sheets; a CSV or JSON file is one sheet. */
export function openPrivateFile(path: string): readonly Sheet[] {
  const file = basename(path);
  const bytes = readBytes(path);
  const extension = extname(file).toLowerCase();
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) complain(file, undefined, isLocked(bytes) ? locked : oldFormat);
  const zipped = startsWith(bytes, [0x50, 0x4b]);
  if (extension === '.xlsx' || extension === '.xlsm') return zipped ? readWorkbook(bytes, file) : complain(file, undefined, misnamed(extension));
  if (extension === '.xls' || extension === '.et') complain(file, undefined, oldFormat);
  if (!['.csv', '.tsv', '.txt', '.json'].includes(extension)) complain(file, undefined, otherKind);
  if (zipped) complain(file, undefined, misnamed(extension));
  const text = decodeText(bytes, file);
  if (text.trim() === '') complain(file, undefined, empty);
  return [{ grid: extension === '.json' ? readJsonTable(text, file) : readCsv(text, file), hidden: false }];
}

function readBytes(path: string): Uint8Array {
  const file = basename(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) complain(path, undefined, { found: { en: 'no such file', zh: '没有这个文件' }, expected: kinds, todo: { en: 'check the path; put it in quotes where it has spaces', zh: '检查路径；路径里有空格就用引号括起来' } });
  if (!stat.isFile()) complain(path, undefined, { found: { en: 'a folder, or something else that is no file', zh: '文件夹，或不是普通文件' }, expected: kinds, todo: { en: 'give the path of the file itself', zh: '写出文件本身的路径' } });
  if (stat.size === 0) complain(file, undefined, empty);
  if (stat.size > mostBytes) complain(file, undefined, tooLarge);
  try {
    return readFileSync(path);
  } catch {
    complain(path, undefined, { found: { en: 'a file that may not be read', zh: '没有读取权限的文件' }, expected: kinds, todo: { en: 'close it in other programs, and check who may read it', zh: '先在其他程序里关闭它，再检查读取权限' } });
  }
}

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean => sign.every((byte, at) => bytes[at] === byte);

/** An XLSX file with a password is wrapped in the old container, in a stream of this name (MS-OFFCRYPTO). */
const isLocked = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const empty: Refusal = { found: { en: 'an empty file', zh: '空文件' }, expected: { en: 'a table with a heading row and counts by place', zh: '有表头、按地区列出人数的表' }, todo: { en: 'check that it was saved and copied whole', zh: '检查文件是否已保存、是否复制完整' } };
const tooLarge: Refusal = { found: { en: 'a file of more than 10 MB', zh: '文件超过 10 MB' }, expected: { en: 'a table of counts by place, which is small', zh: '按地区列出人数的表，通常很小' }, todo: { en: 'copy the table alone into a new workbook; a list of persons must stay in the office', zh: '只把这张表复制到新的工作簿里；个人名单必须留在单位' } };
const locked: Refusal = { found: { en: 'a workbook with a password', zh: '加了密码的工作簿' }, expected: { en: 'a workbook that opens without one', zh: '不需要密码就能打开的工作簿' }, todo: { en: 'open it, take the password out (File, Info, Protect workbook), save it, and delete the copy when the release is made', zh: '打开后取消密码（文件—信息—保护工作簿），保存；发布做好后删去这个副本' } };
const oldFormat: Refusal = { found: { en: 'a workbook in an old format (.xls or .et)', zh: '旧格式的工作簿（.xls 或 .et）' }, expected: kinds, todo: asXlsx };
const otherKind: Refusal = { found: { en: 'a file of another kind', zh: '其他类型的文件' }, expected: kinds, todo: asXlsx };
const misnamed = (extension: string): Refusal => ({ found: { en: `a file that is called ${extension} and is something else`, zh: `扩展名是 ${extension}，内容却不是` }, expected: kinds, todo: asXlsx });
