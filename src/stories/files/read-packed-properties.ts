import { strFromU8, unzipSync } from 'fflate';
import type { InBoth } from '../../locale/locales.ts';
import { findHidden } from './find-hidden.ts';
import { kindOf } from './file-kinds.ts';
import type { Hidden } from './hidden.ts';

/** Parts of a packed document, and what in them tells more than its pages do. */
const marks: readonly (readonly [part: RegExp, pattern: RegExp, InBoth])[] = [
  [/^docProps\/core\.xml$/, /<(?:dc:creator|cp:lastModifiedBy)>[^<]/, { en: 'who wrote it and who changed it last', zh: '作者和最后修改者' }],
  [/^docProps\/core\.xml$/, /<(?:dcterms:created|dcterms:modified|cp:revision|cp:lastPrinted|cp:keywords|cp:category|dc:subject|dc:description)\b[^>]*>[^<]/, { en: 'times, subject or remarks', zh: '时间、主题或备注' }],
  [/^docProps\/app\.xml$/, /<(?:Company|Manager|Application|Template|HyperlinkBase)>[^<]/, { en: 'the company or the program', zh: '单位或软件' }],
  [/^docProps\/custom\.xml$/, /<property\b/, { en: 'properties of its own', zh: '自定义属性' }],
  [/^meta\.xml$/, /<(?:meta:initial-creator|dc:creator|meta:user-defined|meta:generator)\b[^>]*>[^<]/, { en: 'who wrote it, and with what', zh: '作者和软件' }],
  [/comments?\d*\.xml$|threadedComments?\/|persons?\/person/i, /<(?:\w+:)?(?:comment|threadedComment|person|cm)\b/, { en: 'comments, with names', zh: '批注及批注人' }],
  [/^(?:word\/document\.xml|content\.xml)$/, /<(?:w:(?:ins|del|moveFrom)\s|text:tracked-changes\b)/, { en: 'earlier wording (tracked changes)', zh: '修订记录' }],
  [/^(?:content\.xml)$/, /<office:annotation\b/, { en: 'comments, with names', zh: '批注及批注人' }],
  [/^(?:word\/document\.xml|xl\/sharedStrings\.xml)$/, /<w:vanish\b/, { en: 'hidden text', zh: '隐藏文字' }],
  [/^xl\/workbook\.xml$/, /<sheet\b[^>]*\bstate="(?:hidden|veryHidden)"/, { en: 'hidden sheets', zh: '隐藏的工作表' }],
  [/^xl\/workbook\.xml$/, /<definedName\b[^>]*\bhidden="1"|<fileSharing\b|absPath\b/, { en: 'hidden names, or the folder of a computer', zh: '隐藏的名称或电脑里的文件夹' }],
  [/^xl\/worksheets\/.*\.xml$/, /<(?:row|col)\b[^>]*\bhidden="(?:1|true)"/, { en: 'hidden rows or columns', zh: '隐藏的行或列' }],
  [/^ppt\/slides\/.*\.xml$/, /<p:sld\b[^>]*\bshow="0"/, { en: 'hidden slides', zh: '隐藏的幻灯片' }],
  [/^ppt\/notesSlides\//, /<a:t>[^<]/, { en: 'speaker’s notes', zh: '演讲备注' }],
  [/^xl\/(?:externalLinks|pivotCache)\//, /./, { en: 'the data of another table', zh: '别的表格的数据' }],
];

/** No part is unpacked that would fill more than this. */
const mostBytes = 50_000_000;
const picture = /\.(?:jpe?g|png|webp|gif|tiff?|svg|pdf|xlsx|docx|pptx|od[tsp]|zip)$/i;

/**
 * What a packed document or archive carries beside what it shows: properties, comments, earlier wording, hidden parts;
 * and what the pictures and documents inside it carry. Parts are named by their paths only where those are the format’s own.
 */
export function readPackedProperties(bytes: Uint8Array): readonly Hidden[] {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < mostBytes });
  } catch {
    return [{ at: 'ZIP', what: { en: 'something that cannot be unpacked', zh: '无法解开的内容' } }];
  }
  return Object.entries(parts).flatMap(([name, body]): readonly Hidden[] => {
    const told = marks.filter(([part]) => part.test(name)).filter(([, pattern]) => pattern.test(strFromU8(body)));
    const own = told.map(([, , what]): Hidden => ({ at: name, what }));
    if (!picture.test(name)) return own;
    const inside = Buffer.from(body);
    return [...own, ...findHidden(inside, kindOf(inside)).map(({ at, what }) => ({ at: `${name}, ${at}`, what }))];
  });
}
