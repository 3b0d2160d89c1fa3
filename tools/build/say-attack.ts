import type { AttackReport } from '../../src/disclosure/attack/attack-system.ts';

/** What the attack on what is published came to, once in each language. It says no cell, no count and no bound. */
export function sayAttack({ tried, narrowest, bounded }: AttackReport): string[] {
  const width = narrowest && narrowest.high !== null ? narrowest.high - narrowest.low : null;
  const en = width === null ? 'nothing bounds a hidden one on both sides' : `the hidden one that is known best is still open by ${width}`;
  const zh = width === null ? '隐去的数字，没有一个能同时推出上限和下限' : `其中推得范围最窄的一个，上下限仍相差 ${width}`;
  const openEn = bounded === 0 ? '' : `; for ${bounded} of them time ran out before the last proof, and the bound found by then was judged`;
  const openZh = bounded === 0 ? '' : `；有 ${bounded} 个没有算完，按当时推得的上下限判断`;
  return [
    `已照外人的办法，推算 ${tried} 格没有数字的地方：没有一格会泄露；${zh}${openZh}。`,
    `${tried} cells without a number were attacked as an outsider would: none is given away; ${en}${openEn}.`,
  ];
}
