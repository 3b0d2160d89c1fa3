import { complain } from '../complain.ts';
import type { Grid, GridCell } from '../grid.ts';
import { dense } from './plain-text.ts';

const personHeadings =
  /^(?:(?:儿童|孩子|学生|留守儿童|困境儿童|爱心妈妈|志愿者|监护人|家长|父亲|母亲|联系人|负责人)?(?:姓名|名字)|联系人|监护人|身份证号?码?|公民身份号码|证件号码?|学籍号|(?:联系)?电话(?:号码)?|联系方式|手机号?码?|出生日期|出生年月日?|生日|年龄|性别|民族|(?:家庭|现|详细|居)?住址|家庭地址|就读学校|学校|班级|所在村|村名|names?|fullname|firstname|lastname|surname|childname|child'?sname|guardian|idnumber|idcard|idno\.?|passport|phone|phonenumber|telephone|mobile|dateofbirth|dob|birthday|birthdate|age|sex|gender|homeaddress|address|school|village)$/;

/**
 * Refuses a list of persons as a whole, before anything else is read of it, and repeats none of it: headings that only such a
 * list has, identity numbers whose check digit is right, mobile numbers, or dates of birth. The place of the first sign is told.
 */
export function refusePersonRecords(grids: readonly Grid[], file: string): void {
  for (const { rows, at } of grids) {
    rows.forEach((row, number) => row.forEach((cell, column) => void (tellsPerson(cell) && refuse(file, at(number, column)))));
    const born = birthColumn(rows);
    if (born !== undefined) refuse(file, at(0, born));
  }
}

/** Refuses a sheet in which places come again and again, as they do where each row is a person. */
export function refusePersonRows(placeOfRows: readonly { place: string; at: string }[], file: string): void {
  const times = new Map<string, number>();
  for (const { place, at } of placeOfRows) {
    times.set(place, (times.get(place) ?? 0) + 1);
    if ((times.get(place) ?? 0) >= 4 && placeOfRows.length >= 2 * new Set(placeOfRows.map((row) => row.place)).size) refuse(file, at);
  }
}

function refuse(file: string, at: string): never {
  complain(file, at, {
    found: { en: 'signs of a list of persons, one row each; nothing of it is repeated here, and nothing was kept', zh: '像是个人名单，一行一个人；此处不重复任何内容，也没有保存任何内容' },
    expected: { en: 'counts only: one row a place, without names, numbers of persons, birthdays or ages', zh: '只有人数：每个地区一行，没有姓名、证件号、电话、生日和年龄' },
    todo: { en: 'count in the office, bring only the counts by place, and delete this file here', zh: '请在单位内部汇总好，只带出各地区的人数；这台电脑上的这份名单请删去' },
  });
}

function tellsPerson({ written }: GridCell): boolean {
  const text = dense(written);
  return personHeadings.test(text.replace(/[(（].*[)）]$/, '').replace(/[:：]$/, '')) || /^(?:\+?86-?)?1[3-9]\d{9}$/.test(text) || hasIdentityNumber(text);
}

/** An identity number of 18 signs with the right check digit (GB 11643-1999), wherever it stands in a text. */
export function hasIdentityNumber(text: string): boolean {
  return [...text.matchAll(/(?<!\d)\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?!\d)/gi)].some(([number]) => {
    const sum = Array.from(number.slice(0, 17)).reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
    return '10x98765432'[sum % 11] === number.at(-1)?.toLowerCase();
  });
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
