const more = 'more than|over|at least|upwards of|exceed(?:s|ed|ing)?|above|no (?:fewer|less) than|超过|多于|不少于|不低于|至少|突破|[逾超]';
const less = 'fewer than|less than|under|below|up to|at most|(?:no|not) more than|不到|不足|不满|未满|少于|低于|最多|至多|不超过';
const nearly = 'not quite|just under|nearly|almost|close to|将近|接近|(?<![最附])近';

const before = new RegExp(`(?<![a-z])(?:(?<more>${more})|(?<less>${less})|(?<nearly>${nearly})|about|around|some|roughly|approximately|大约|约) ?$`);
const after = /^(?:(?<more> ?\+|[余多]| or more\b|[余多]?[名人个位支]?以上)|(?<less> or (?:fewer|less)\b| at (?:the )?most\b|[名人个位支]?(?:以内|以下|之内))|左右)?[余多]?/;

/** What qualifies a number, and where it and its number stand together. */
export type Qualifier = {
  from: number;
  to: number;
  /** “more than”, 逾, 余, +. */
  atLeast: boolean;
  /** “fewer than”, 不到, 以内 put the number above the truth; “nearly”, 近 put it a little above. */
  below?: 'less' | 'nearly';
};

/** What qualifies the number at a place of a text in plain signs. */
export function readQualifier(text: string, from: number, to: number): Qualifier {
  const lead = before.exec(text.slice(Math.max(0, from - 16), from));
  const trail = after.exec(text.slice(to));
  const below = lead?.groups?.less || trail?.groups?.less ? 'less' : lead?.groups?.nearly ? 'nearly' : undefined;
  return {
    from: from - (lead?.[0].length ?? 0),
    to: to + (trail?.[0].length ?? 0),
    atLeast: Boolean(lead?.groups?.more) || /[+余多]|以上|more/.test(trail?.[0] ?? ''),
    ...(below ? { below } : {}),
  };
}
