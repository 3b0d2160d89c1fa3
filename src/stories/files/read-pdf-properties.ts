import type { InBoth } from '../../locale/locales.ts';
import { byteAt, xmp, type Hidden } from './hidden.ts';

const marks: readonly (readonly [RegExp, InBoth])[] = [
  [/\/(?:Author|Creator|Producer|Title|Subject|Keywords|CreationDate|ModDate)\s*[(<]/, { en: 'document properties (author, program, times)', zh: '文档属性（作者、软件、时间）' }],
  [/\/Type\s*\/Metadata|<\?xpacket|<x:xmpmeta/, xmp],
  [/\/EmbeddedFiles?\b|\/Filespec\b/, { en: 'attached files', zh: '附件' }],
  [/\/(?:JavaScript|JS|Launch)\b/, { en: 'a script', zh: '脚本' }],
  [/\/Subtype\s*\/(?:Text|FreeText|Popup|Highlight|Ink|Stamp)\b/, { en: 'comments', zh: '批注' }],
];

/** What a PDF can be seen to carry beside its pages. What lies in packed parts of it is not read: no PDF is let in. */
export function readPdfProperties(bytes: Buffer): readonly Hidden[] {
  const text = bytes.toString('latin1');
  return marks.flatMap(([pattern, what]): Hidden[] => {
    const match = pattern.exec(text);
    return match ? [{ at: byteAt(match.index), what }] : [];
  });
}
