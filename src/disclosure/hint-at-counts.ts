/**
 * Words that tell how few a hidden count is, though they are no number of persons: bounds, lone numerals, reasons. They are
 * looked for only where something is hidden, since elsewhere they are ordinary words.
 */
const hints: readonly RegExp[] = [
  // 不到十个、个位数、寥寥
  /不到|不足|不满|未满|少于|低于|不超过|至多|最多|[个一两]位数|十来|[几数][个名位人户]|寥寥|[极很太过较偏]少|唯一的|[只仅][有剩][一二两三四五六七八九十几数]/,
  /\b(?:fewer|less|no more|not more) than\b|\bat most\b|\bbelow\b|\bsingle[- ]digits?\b|\bhandful\b|\bdozens?\b|\b(?:a|very|so|too) few\b|\btoo (?:small|little)\b|\bsmall (?:numbers?|counts?)\b|\bunder (?:ten|twenty|a hundred)\b/i,
  // 金昌有八；捌名；③；Ⅷ
  /[有为共是达剩余计][零〇一二两三四五六七八九十]{1,3}(?=[\s，。；、！？）,.;]|$)|[壹贰叁肆伍陆柒捌玖拾俩仨]/,
  /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2150-\u218b\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]/,
  // “eight in Cedar”; not “all four prefectures”
  /(?<!\b(?:all|the|both|these|those|our|its)\s)\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?=\s*(?:(?:in|at|from|there|remain|left|are|were|is|was|hidden|withheld)\b|[.,;:!?)]|$))/i,
  /\b(?:II|III|IV|VI{1,3}|IX|XI{1,2})\b/,
  // 因人数过少不公开
  /因.{0,8}(?:少|小|保护|隐私|安全)|\bbecause\b|\bto protect\b|\bprivacy\b/i,
];

/** Whether a text in either language hints at how many there are, in words that no check of numbers takes for one. */
export const hintsAtCount = (text: string): boolean => hints.some((pattern) => pattern.test(text));

/** Whether a text names a place, by its whole name or without the 市, 州, 县 or 区 at its end. */
export function namesPlace(text: string, { en, zh }: { en: string; zh: string }): boolean {
  const short = zh.length > 2 ? zh.replace(/(?:自治)?[市州县区]$/, '') : zh;
  return text.includes(short) || new RegExp(`\\b${en.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'i').test(text);
}
