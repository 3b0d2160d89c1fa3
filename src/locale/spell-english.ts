const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = ' twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: readonly (readonly [number, string])[] = [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']];

/** A number from 0 on in British English words: 42,000 is “forty-two thousand”, 60.7 “sixty point seven”. */
export function spellEnglish(value: number): string {
  const [whole = '0', decimals] = String(value).split('.');
  return spellWhole(Number(whole)) + (decimals ? ` point ${[...decimals].map((digit) => units[Number(digit)]).join(' ')}` : '');
}

function spellWhole(value: number): string {
  for (const [size, name] of scales) {
    if (value < size) continue;
    const rest = value % size;
    return `${spellWhole(Math.floor(value / size))} ${name}${rest === 0 ? '' : rest < 100 ? ` and ${spellWhole(rest)}` : `, ${spellWhole(rest)}`}`;
  }
  if (value >= 100) return `${units[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${spellWhole(value % 100)}` : ''}`;
  if (value < 20) return units[value] ?? '';
  const ten = tens[Math.floor(value / 10) - 1] ?? '';
  return value % 10 ? `${ten}-${units[value % 10]}` : ten;
}
