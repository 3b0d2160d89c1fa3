import type { InBoth } from '../../../src/locale/locales.ts';
import { complain } from '../complain.ts';
import { codeIn, findPlaces } from './find-places.ts';
import type { KnownPlace } from './known-places.ts';
import { linesToAdd } from './lines-to-add.ts';
import { nearest } from './nearest.ts';
import { dense, plain, repeatable } from './plain-text.ts';

const expected: InBoth = { en: 'a place of data/places.json or of the county outlines, by code or name', zh: 'data/places.json 或县级边界文件中的地区，写代码或名称' };

/** Refuses a name that nobody knows, with the nearest ones; where there are none, with the lines that would make it known. */
export function refuseUnknown(file: string, { written, at }: { written: string | number; at: string }, places: readonly KnownPlace[], within?: string): never {
  const text = dense(written);
  if (/^\d(?:\.\d+)?e\+?0?5$/.test(text)) complain(file, at, scientificCode);
  const code = codeIn(text);
  if (code) refuseCode(file, at, code, places);
  const [elsewhere] = within === undefined ? [] : findPlaces(written, places);
  if (elsewhere) refuseElsewhere(file, at, elsewhere, places);
  const near = nearest(plain(written), places.filter(({ parent }) => within === undefined || parent === within).flatMap((place) => place.written));
  const shown = near.length > 0 || /[省市州县区旗盟]$|(?:county|district|city|prefecture|town)$/.test(text) ? repeatable(written) : undefined;
  complain(file, at, {
    found: shown === undefined ? { en: 'a name that is no place of the code book (not repeated here)', zh: '地区表里没有的地名（此处不重复）' } : { en: `the unknown place “${shown}”`, zh: `未知地区“${shown}”` },
    expected,
    todo:
      near.length > 0
        ? { en: `did you mean ${near.join(', ')}?`, zh: `是否想写 ${near.join('、')}？` }
        : shown === undefined
          ? { en: 'correct the name, or give the code; a remark belongs in a column 备注', zh: '更正地名，或写代码；说明写到“备注”一列' }
          : { en: `correct the name, or add these lines to data/places.json, completed:\n${linesToAdd([{ name: shown, parent: within }])}`, zh: `更正地名，或把下面几行补全后加入 data/places.json：\n${linesToAdd([{ name: shown, parent: within }])}` },
  });
}

function refuseCode(file: string, at: string, code: string, places: readonly KnownPlace[]): never {
  const near = nearest(code, places.map((place) => place.code)).filter((each) => each.slice(0, 4) === code.slice(0, 4) || !places.some((place) => place.code === `${code.slice(0, 4)}00`));
  const parent = places.find((place) => place.code === `${code.slice(0, 4)}00` && place.code !== code);
  complain(file, at, {
    found: { en: `the code ${code}, which is in no code book here`, zh: `地区表里没有的代码 ${code}` },
    expected,
    todo: parent
      ? { en: `correct the code${near.length > 0 ? ` (near it: ${near.join(', ')})` : ''}, or add these lines to data/places.json, completed:\n${linesToAdd([{ code, parent: parent.code }])}`, zh: `更正代码${near.length > 0 ? `（相近的有 ${near.join('、')}）` : ''}，或把下面几行补全后加入 data/places.json：\n${linesToAdd([{ code, parent: parent.code }])}` }
      : { en: `correct the code${near.length > 0 ? ` (near it: ${near.join(', ')})` : ''}`, zh: `更正代码${near.length > 0 ? `（相近的有 ${near.join('、')}）` : ''}` },
  });
}

function refuseElsewhere(file: string, at: string, { code, name, parent }: KnownPlace, places: readonly KnownPlace[]): never {
  const above = places.find((place) => place.code === parent)?.name ?? '';
  complain(file, at, {
    found: { en: `${code} ${name} beside another prefecture than its own`, zh: `${code} ${name} 写在了别的市州之下` },
    expected: { en: `its own prefecture, ${parent} ${above}`, zh: `它所属的市州：${parent} ${above}` },
    todo: { en: 'correct the prefecture or the county', zh: '更正市州或县区' },
  });
}

/** Refuses a name that several places bear, with what would tell them apart. */
export function refuseAmbiguous(file: string, at: string, found: readonly KnownPlace[], places: readonly KnownPlace[]): never {
  const said = found.map(({ code, name, parent }) => `${code} ${[places.find((place) => place.code === parent)?.name, name].filter(Boolean).join(' ')}`);
  complain(file, at, {
    found: { en: `a name of ${found.length} places`, zh: `${found.length} 个地区同名` },
    expected: { en: `one of these: ${said.join('; ')}`, zh: `其中一个：${said.join('；')}` },
    todo: { en: 'add a column with the code, or with the prefecture', zh: '加一列代码，或加一列市州' },
  });
}

const scientificCode = {
  found: { en: 'a code that a spreadsheet has turned into scientific notation', zh: '代码被表格软件变成了科学计数法' },
  expected: { en: 'six digits', zh: '六位数字' },
  todo: { en: 'set the column to “Text” and type the codes again: the last digits are lost', zh: '把这一列的格式改成“文本”，重新输入代码：后几位已经丢失' },
};
