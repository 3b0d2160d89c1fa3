import { chineseCounts, chineseMeasures } from './chinese-counts.ts';
import { englishCounted, englishCounts } from './english-counts.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** “In May 2024 the volunteers met” is a date; “2024 volunteers” and “2024 of the volunteers” count. */
const counted = `(?!\\s+(?:the|these|those|its|their|our|all)\\b)${englishCounted}`;

/** What may follow a year, for it to be one: neither more digits nor anything that it would count. */
const notACount = `(?![\\d,.，．]\\d|\\d|\\s*(?:${chineseMeasures}|[%％‰])|${counted}|\\s+of (?:them|the|these|those)\\b)`;

/** Dates may be typed: 2018, 12 May 2024, August 2018, 2024年5月12日, 5月, 2020–2024. */
const dates = [
  new RegExp(`\\b\\d{1,2} (?:${months})\\b`, 'g'),
  /(?:19|20)\d{2}年(?:底|末|初)?(?:\d{1,2}月(?:\d{1,2}日|底|末|初)?)?/g,
  /\d{1,2}月(?:\d{1,2}日|底|末|初)?/g,
  new RegExp(`(?<![\\d,.，．])(?:19|20)\\d{2}${notACount}`, 'gi'),
];

/** Digits of any script and fractions in one sign (½). */
const digits = /[\p{Nd}\u00bc-\u00be\u2150-\u215f][\p{Nd}.,，．]*/u;

/**
 * The first count or share typed into words of either language, in digits or spelled out; nothing when there is none.
 * Dates may be typed, and so may ages and durations in words. `index` counts UTF-16 units from 0.
 */
export function findTypedNumber(text: string): { index: number; found: string } | undefined {
  const undated = blankDates(text);
  const matches = [digits, ...englishCounts, ...chineseCounts].flatMap((pattern) => {
    const match = pattern.exec(undated);
    return match ? [{ index: match.index, found: match[0] }] : [];
  });
  return matches.sort((a, b) => a.index - b.index)[0];
}

/** The text with its dates blanked and nothing moved, so that an index stays true. */
export const blankDates = (text: string): string => dates.reduce(blank, text);

const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
