import { instantOf } from '../feed.ts';
import { escapeXml } from './escape-xml.ts';
import type { Spreadsheet } from './sheet.ts';

/** What a file says of itself: title, language, whose it is, of what day. It names no program. */
export function writeProperties({ title, subject, creator, keywords, language, day }: Spreadsheet): string {
  const at = `<dcterms:created xsi:type="dcterms:W3CDTF">${instantOf(day)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${instantOf(day)}</dcterms:modified>`;
  return [
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<cp:keywords>${escapeXml(keywords)}</cp:keywords>${at}<dc:language>${escapeXml(language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
