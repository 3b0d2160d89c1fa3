import type { Grid, GridCell } from '../grid.ts';
import { isOfficeLine } from './office-lines.ts';
import { refuseContact, refusePersons } from './person-refusals.ts';
import { dense } from './plain-text.ts';
import { tellingOf, type TellingCell } from './telling-cells.ts';

const personHeadings =
  /^(?:(?:儿童|孩子|学生|留守儿童|困境儿童|爱心妈妈|志愿者|监护人|家长|父亲|母亲|联系人|负责人)?(?:姓名|名字)|联系人|监护人|身份证号?码?|公民身份号码|证件号码?|学籍号|(?:联系)?电话(?:号码)?|联系方式|手机号?码?|出生日期|出生年月日?|生日|年龄|性别|民族|(?:家庭|现|详细|居)?住址|家庭地址|就读学校|学校|班级|所在村|村名|names?|fullname|firstname|lastname|surname|childname|child'?sname|guardian|idnumber|idcard|idno\.?|passport|phone|phonenumber|telephone|mobile|dateofbirth|dob|birthday|birthdate|age|sex|gender|homeaddress|address|school|village)$/;

/** More lines with a telephone number than a sheet has that says who filled it in. */
const mostContacts = 2;

/**
 * Refuses a list of persons as a whole, before anything else is read of it, and repeats none of it: headings that only such a
 * list has, identity numbers, mobile numbers, names with an age, or dates of birth. The place of the first sign is told. One or
 * two lines that say who filled in the table, or the telephone of an office, are to be deleted; the rest of the file may stay.
 */
export function refusePersonRecords(grids: readonly Grid[], file: string): void {
  const contacts: string[] = [];
  for (const { rows, at } of grids) {
    const own: string[] = [];
    rows.forEach((row, number) => {
      const signs = row.map(signOf);
      const column = signs.findIndex((sign) => sign !== undefined);
      if (column < 0) return;
      const isContact = signs.every((sign) => sign === undefined || sign === 'office' || (sign !== 'person' && isOfficeLine(row)));
      if (isContact) own.push(at(number, column));
      if (!isContact || own.length > mostContacts) refusePersons(file, isContact ? (own[0] ?? '') : at(number, signs.findIndex((sign) => sign !== undefined && sign !== 'office')));
    });
    contacts.push(...own);
    const born = birthColumn(rows);
    if (born !== undefined) refusePersons(file, at(0, born));
  }
  if (contacts[0] !== undefined) refuseContact(file, contacts[0]);
}

/** Refuses a sheet in which places come again and again, as they do where each row is a person. */
export function refusePersonRows(placeOfRows: readonly { place: string; at: string }[], file: string): void {
  const times = new Map<string, number>();
  for (const { place, at } of placeOfRows) {
    times.set(place, (times.get(place) ?? 0) + 1);
    if ((times.get(place) ?? 0) >= 4 && placeOfRows.length >= 2 * new Set(placeOfRows.map((row) => row.place)).size) refusePersons(file, at);
  }
}

/** What a cell tells: a heading of such a list, or what stands below it. */
function signOf({ written }: GridCell): TellingCell | 'heading' | undefined {
  const text = dense(written);
  return personHeadings.test(text.replace(/[(（].*[)）]$/, '').replace(/[:：]$/, '')) ? 'heading' : tellingOf(written);
}

/** A column in which full dates of many different days stand below each other: dates of birth. A period is the same in most rows. */
function birthColumn(rows: Grid['rows']): number | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    const days = rows.flatMap((row) => /^(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?$/.exec(dense(row[column]?.written ?? ''))?.[0] ?? []);
    if (days.length >= 5 && new Set(days).size > days.length * 0.7) return column;
  }
  return undefined;
}
