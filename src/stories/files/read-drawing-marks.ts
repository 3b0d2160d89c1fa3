import type { InBoth } from '../../locale/locales.ts';
import { findHidden } from './find-hidden.ts';
import type { Hidden } from './hidden.ts';
import { kindOf } from './file-kinds.ts';
import { lineAndColumn } from '../place-in-head.ts';

/** What may stand in an SVG and be seen by nobody, or run. */
const marks: readonly (readonly [RegExp, InBoth])[] = [
  [/<!ENTITY|<!DOCTYPE[^>]*\[/i, { en: 'an entity of its own', zh: '自定义实体' }],
  [/<(?:\w+:)?script\b|\son[a-z]+\s*=|javascript:/i, { en: 'a script', zh: '脚本' }],
  [/<(?:\w+:)?foreignObject\b/i, { en: 'a page inside the drawing', zh: '图形里嵌入的网页' }],
  [/<(?:\w+:)?metadata\b|<rdf:RDF\b|<x:xmpmeta\b|<\?xpacket\b/i, { en: 'metadata (names, programs, times)', zh: '元数据（姓名、软件、时间）' }],
  [/\b(?:sodipodi|inkscape|sketch|serif|i|x|graph|figma|bx|vectornator|corel|v|krita):[\w-]+\s*=|<(?:sodipodi|inkscape|i|sketch|serif|corel|krita):\w/, { en: 'data of a drawing program (file names, folders, hidden layers)', zh: '绘图软件的数据（文件名、文件夹、隐藏图层）' }],
  [/file:\/\/|[A-Za-z]:\\|\/(?:Users|home)\//, { en: 'a folder of somebody’s computer', zh: '某人电脑里的文件夹' }],
  [/<!--/, { en: 'a comment', zh: '注释' }],
];

const embedded = /data:(?:image|application)\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)/g;

/** What an SVG carries beside its drawing: programs’ notes, scripts, comments, and what hides in pictures inside it. */
export function readDrawingMarks(bytes: Buffer): readonly Hidden[] {
  const text = bytes.toString('utf8');
  const place = (index: number): string => lineAndColumn(text, index, 1);
  const found = marks.flatMap(([pattern, what]): Hidden[] => {
    const match = pattern.exec(text);
    return match ? [{ at: place(match.index), what }] : [];
  });
  const inside = [...text.matchAll(embedded)].flatMap((match) => {
    const picture = Buffer.from(match[1] ?? '', 'base64');
    return findHidden(picture, kindOf(picture)).map(({ at, what }) => ({ at: `${place(match.index)}, picture inside, ${at}`, what }));
  });
  return [...found, ...inside];
}
