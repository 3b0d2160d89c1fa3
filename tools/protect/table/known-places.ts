import type { CodeBook } from '../../../src/records/code-book.ts';
import type { Place } from '../../../src/records/place-schema.ts';
import { dense } from './plain-text.ts';

/** A county as outlines know it; `nameEn` where they have it. */
export type County = { readonly code: string; readonly parent: string; readonly name: string; readonly nameEn?: string | undefined };

/** A place that a table may speak of, by all its names. `booked` is false for a county that stands only in the outlines. */
export type KnownPlace = {
  readonly code: string;
  readonly level: Place['level'];
  readonly parent: string | null;
  readonly name: string;
  readonly booked: boolean;
  /** Its names as people write them, for “did you mean”. */
  readonly written: readonly string[];
  /** Names as they are kept, made dense. */
  readonly names: readonly string[];
  /** The same without 市, 州, 县, 区 and the like. */
  readonly stems: readonly string[];
};

/** All places of the code book, and the counties that only the outlines know. */
export function listPlaces(book: CodeBook, counties: readonly County[]): readonly KnownPlace[] {
  const booked = [...book.places.values()].map(({ code, level, parent, name, full_name }) => known({ code, level, parent, name: name.zh, booked: true }, [name.zh, name.en, full_name.zh, full_name.en]));
  const others = counties.filter(({ code }) => !book.places.has(code));
  return [...booked, ...others.map(({ code, parent, name, nameEn }) => known({ code, level: 'county', parent, name, booked: false }, nameEn ? [name, nameEn] : [name]))];
}

function known(place: Omit<KnownPlace, 'written' | 'names' | 'stems'>, written: readonly string[]): KnownPlace {
  const names = [...new Set(written.map(dense))];
  return { ...place, written: [...new Set(written)], names, stems: [...new Set(names.map(stemOf))] };
}

const peoples =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
const autonomous = new RegExp(`^(.+?)(?:(?:(?:${peoples})族)+|族)?自治[州县旗]$`);
const kinds = /(?:地区|[省市州县区盟旗])$|(?:(?:hui|tibetan)?autonomous)?(?:province|prefecture|county|district|city)$/;

/** A name without its kind: 张家川回族自治县 and 张家川县 are 张家川, “Zhang County” is zhang. */
export function stemOf(name: string): string {
  const [, core] = autonomous.exec(name) ?? [];
  const stem = core ?? name.replace(kinds, '');
  return stem === '' ? name : stem;
}
