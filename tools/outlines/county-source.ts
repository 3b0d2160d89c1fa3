import { pinnedFile } from './pinned-file.ts';

/** The counties. Their borders have the very points of the prefectures' file. */
export const countySource = pinnedFile('chn-level-3.json', 'cb48c4a1676bdf486f0dd2b2166a1b2a0703592a9c8e2f8701edd5f5f9655a91');

/**
 * Zones that lie in one county. The ranch shares its longest border with Shandan, and only with it has Shandan its published area;
 * the smaller reserve touches Kangle alone among the counties of its prefecture.
 */
export const mergedInto: Record<string, string> = { '629700': '620725', '629800': '622922' };

/**
 * Land that belongs to a prefecture and to no one county, with its prefecture: Jiayuguan has no counties; the reserve 629900 lies
 * in three of them, and the source does not say which part in which. No border is invented for it.
 */
export const undividedIn: Record<string, string> = { '620200': '620200', '629900': '622900' };

/** Autonomous counties by the short names that are in common use, since the full ones do not fit on a map. */
export const shortNames: Record<string, string> = {
  '620525': '张家川县',
  '620623': '天祝县',
  '620721': '肃南县',
  '620923': '肃北县',
  '620924': '阿克塞县',
  '622926': '东乡县',
  '622927': '积石山县',
};
