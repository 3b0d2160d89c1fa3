import { complain } from '../complain.ts';

/**
 * The text of a file in whichever encoding offices here save: UTF-8 or UTF-16, with or without a byte order mark, else
 * GB18030, which holds GBK and GB2312 and is what Excel in China writes as CSV. Refuses bytes that are none of these.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  for (const encoding of likelyEncodings(bytes)) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined && !/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text)) return text;
  }
  complain(file, undefined, {
    found: { en: 'a file that is neither text nor a spreadsheet', zh: '既不是文本，也不是电子表格' },
    expected: { en: 'CSV or JSON in UTF-8, UTF-16 or GB18030, or an XLSX file', zh: 'UTF-8、UTF-16 或 GB18030 编码的 CSV、JSON，或 XLSX 文件' },
    todo: { en: 'open it in the program that made it and save it as .xlsx', zh: '用原来的程序打开，另存为 .xlsx' },
  });
}

function likelyEncodings(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  // Commas, digits and line ends have a zero byte in UTF-16: after it in one order, before it in the other.
  const start = bytes.subarray(0, 4000);
  const zeros = [0, 1].map((side) => start.filter((byte, at) => byte === 0 && at % 2 === side).length);
  if (zeros[0] || zeros[1]) return (zeros[0] ?? 0) > (zeros[1] ?? 0) ? ['utf-16be'] : ['utf-16le'];
  return ['utf-8', 'gb18030'];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
