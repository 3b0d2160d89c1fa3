/** Patterns of counts and shares in English words. Ages and durations (“twenty-nine”, “more than ten years”) are none. */

const small = 'two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?';
const twoOrMore = `(?:${tens}|${teens}|${small})`;
const any = `(?:${tens}|${teens}|${small}|one)`;
const scale = '(?:hundred|thousand|million|billion)';
const vague = `(?:(?:a few|a|several|few|many) (?:${scale}|dozen)|half a dozen|(?:dozens|scores|${scale}s)(?: of ${scale}s)? of)`;

const adjectives =
  'of|the|all|these|those|its|their|our|other|more|or|so|such|odd|new|young|older|poor|local|rural|small|volunteer|support|paired|left-behind|left behind|disadvantaged|orphaned|school|activity';
const nouns =
  'children|kids|girls|boys|pupils|orphans|mothers|m[ou]ms|volunteers|women|people|persons|families|households|teams|stations|centres|centers|prefectures|counties|districts';

/** One more word that may describe them (“retired”), but no word that joins parts of a sentence, and no plural. */
const anyAdjective = '(?:[\\s-]+(?!(?:and|for|to|in|at|with|by|from|on|as|but|than|who|that)\\b)[a-z]+(?<!s))?';

/** What the counts of this site count, adjectives before it: “left-behind children”, “of the women”. */
export const englishCounted = `(?:[\\s-]+(?:${adjectives})(?![\\w-])){0,4}${anyAdjective}[\\s-]+(?:${nouns})\\b`;

const patterns = [
  `${any}(?:[ -]${any})? ${scale}`,
  `(?:${twoOrMore}|${vague})${englishCounted}`,
  `${any}(?:[ -](?:to|or) ${any})? (?:per ?cent|percentage points?)`,
  `(?:${teens}|${tens}) of them`,
  `${any} dozen`,
  `${any} (?:in|out of) (?:every )?(?:${twoOrMore}|a ${scale})`,
  `${any}[ -](?:thirds?|quarters?|fifths?|tenths?)(?! of an hour)`,
  `(?:half|a third|a quarter|a fifth|a tenth)(?: of them\\b|${englishCounted})`,
];

export const englishCounts: readonly RegExp[] = patterns.map((pattern) => new RegExp(`(?<![\\w-])${pattern}(?!\\w)`, 'i'));
