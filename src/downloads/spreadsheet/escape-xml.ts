import { escapeText } from '../../locale/escape-text.ts';

/** Signs that XML cannot hold, not even escaped; and halves of letters that were torn apart. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** What spreadsheets read as an escaped letter, such as `_x000D_`, where it stands in the text itself. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text for an element or attribute of a spreadsheet’s parts. */
export const escapeXml = (text: string): string => escapeText(text.replace(forbidden, '').replace(looksEscaped, '_x005F_'));
