import type { CodeBook } from '../../../src/records/code-book.ts';
import type { Grid } from '../grid.ts';
import { findHeader } from './find-header.ts';
import { kindOfHeading } from './heading-words.ts';
import { findMeasure } from './known-measures.ts';
import type { KnownPlace } from './known-places.ts';
import { refusePersons } from './person-refusals.ts';
import { dense, plain } from './plain-text.ts';
import { readCount } from './read-count.ts';

/** Only a list of persons has these. */
const surely = /姓名|身份证|公民身份|证件号|电话|手机|联系方式|微信|qq号|生日|出生(?:日期|年月|时间)|住址|家庭地址|门牌|银行卡|卡号/;
/** A list of persons has these; so has a table that counts them. */
const perhaps = /出生(?!率|缺陷|人口)|年龄(?!段|组|结构)|性别|监护人|家长|学籍|户口|就读|学校|校名|班级|妈妈名|(?<![农乡山城])村(?![级民干])/;
const countsThem = /(?:数|数量|率|比|比例)(?:\(.*\))?$|^(?:number|count|share|total)s? of|\b(?:count|number|total|people|persons|children|pupils|women|volunteers|mothers|schools|villages|guardians)$/;

const surelyEnglish = /\b(?:tele)?phones?\b|\bmobile(?: (?:no|number|phone))?$|\bwechat\b|\be ?mail|\b(?:identity|id) (?:card|number|no)\b|\bpassport\b|\bbirth ?(?:day|date)\b|\bdate of birth\b|\bborn\b|\b(?:home|house|postal|street) address\b|^address$/;
const perhapsEnglish = /\bnames?\b|\bbirth\b|\bages?$|\bguardians?\b|\bschool\b(?! age)|\bvillage\b/;
const nameOfOther = /\b(?:place|area|region|county|district|prefecture|city|province|measure|indicator|file|sheet|unit|office|english|chinese|full|short|source) names?\b|\bnames? of (?:the )?(?:place|area|region|county|district|prefecture|city|province|measure|indicator|unit|office)/;

/** Refuses a table in whose heading a word stands that belongs to a list of persons, among whatever others: 孩子姓名及年龄. */
export function refusePersonHeadings(grids: readonly Grid[], { book, known, file }: { book: CodeBook; known: readonly KnownPlace[]; file: string }): void {
  for (const grid of grids) {
    for (const row of headingRows(grid, book, known)) {
      (grid.rows[row] ?? []).forEach(({ written }, column) => void (isPersonal(written, book) && refusePersons(file, grid.at(row, column))));
    }
  }
}

/** The rows of the heading; where there is none, the first rows of several words and no number. */
function headingRows(grid: Grid, book: CodeBook, known: readonly KnownPlace[]): readonly number[] {
  const header = findHeader(grid, book, known);
  if (header) return Array.from({ length: header.row - header.first + 1 }, (_, at) => header.first + at);
  const several = grid.rows.flatMap((row, at) => {
    const own = row.filter(({ written, spread }) => written !== '' && !spread);
    return own.length > 1 && own.every((cell) => 'fault' in Object(readCount(cell))) ? [at] : [];
  });
  return several.slice(0, 2);
}

function isPersonal(written: string | number, book: CodeBook): boolean {
  if (typeof written === 'number' || written === '' || findMeasure(written, book) || kindOfHeading(written)) return false;
  const text = dense(written);
  const english = plain(plain(written).replace(/(?<=[a-z])(?=[A-Z])|[_.-]/g, ' ')).toLowerCase().replace(nameOfOther, '');
  if (surely.test(text) || surelyEnglish.test(english)) return true;
  return (perhaps.test(text) || perhapsEnglish.test(english)) && !countsThem.test(text) && !countsThem.test(english);
}
