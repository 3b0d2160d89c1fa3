import { strFromU8, unzipSync } from 'fflate';
import { complain, type Refusal } from '../complain.ts';

/** More than any table of a province, unpacked, could need. */
const mostBytes = 60_000_000;

/** The XML parts of a workbook by their path. Refuses a file that is locked, damaged or would unpack without end. */
export function unpack(bytes: Uint8Array, file: string): ReadonlyMap<string, string> {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        total += originalSize;
        return total <= mostBytes;
      },
    });
    if (total <= mostBytes) return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
  } catch {
    // What a packer says of broken bytes helps nobody here.
    complain(file, undefined, damaged);
  }
  complain(file, undefined, {
    found: { en: 'a workbook that is very large once it is unpacked', zh: '解开后非常大的工作簿' },
    expected: { en: 'a table of counts by place', zh: '按地区列出人数的一张表' },
    todo: { en: 'copy the table alone into a new workbook', zh: '只把这张表复制到新的工作簿里' },
  });
}

export const damaged: Refusal = {
  found: { en: 'a workbook that cannot be opened: it is damaged or only half copied', zh: '打不开的工作簿：文件已损坏，或没有复制完整' },
  expected: { en: 'an XLSX file that Excel or WPS opens', zh: '能用 Excel 或 WPS 打开的 XLSX 文件' },
  todo: { en: 'open it there, save it again as .xlsx, and copy it anew', zh: '在 Excel 或 WPS 里打开，另存为 .xlsx，再重新复制' },
};
