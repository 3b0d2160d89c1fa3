import type { Place } from '../../src/records/place-schema.ts';
import { Unfit } from '../ask/ask.ts';
import { plainly } from '../ask/read-answer.ts';
import { emergency } from '../ask-figure/emergency.ts';
import { findPlace } from '../ask-figure/find-place.ts';
import { readCount } from '../ask-figure/read-count.ts';
import type { ReleaseDesk } from './desk-of-release.ts';
import { bookWith } from './figure-steps.ts';
import type { FigureDraft } from './figure.ts';

/** A row that could not be taken, counted from 1, and why. No number of it is said. */
export type OddRow = { row: number; en: string; zh: string };

const gaps: Readonly<Record<string, FigureDraft['status']>> = { withheld: 'withheld', 不公开: 'withheld', 隐去: 'withheld', 'not-published': 'not-published', 未公布: 'not-published', 'not-applicable': 'not-applicable', 不适用: 'not-applicable' };

/**
 * Figures from pasted rows of a place and its number, as a spreadsheet, a table of a page or a list of words has them.
 * `alike` is what all of them have in common. A number may be one of the words for a gap.
 */
export function readRows(lines: readonly string[], alike: FigureDraft, at: ReleaseDesk): { figures: FigureDraft[]; odd: OddRow[] } {
  const figures: FigureDraft[] = [];
  const odd: OddRow[] = [];
  lines.forEach((line, index) => {
    const complain = (en: string, zh: string) => void odd.push({ row: index + 1, en, zh });
    const parted = partRow(line);
    if (!parted) return complain('a place and one number, parted by a tab', '应为地区和一个数字，用制表符隔开');
    const place = placeOf(parted.place, at);
    if (!('code' in place)) return complain(`an unknown place${place.like ? `; did you mean ${place.like.name.en}?` : ''}`, `没有这个地区${place.like ? `；是否想写 ${place.like.name.zh}？` : ''}`);
    if (figures.some((figure) => figure.place?.code === place.code)) return complain(`${place.name.en} twice`, `${place.name.zh}出现了两次`);
    const status = gaps[plainly(parted.value).toLowerCase()];
    const again = at.published({ place: place.code, measure: alike.measure?.id ?? '', period: alike.period ?? '' });
    if (again?.status === 'withheld') return complain(`${place.name.en}: withheld before, and stays so`, `${place.name.zh}：早先不公开，以后也不公开`);
    if (again && status) return complain(`${place.name.en}: ${emergency.en}`, `${place.name.zh}：${emergency.zh}`);
    if (status) return void figures.push({ ...alike, place, status, noteZh: '' });
    try {
      const count = readCount({ place: place.code, measure: alike.measure!, book: bookWith(at) })(parted.value);
      // What nobody answers for a row is taken from the number itself; a zero is asked about.
      figures.push({ ...alike, place, status: 'reported', count, qualifier: count.said ?? 'exact', noteZh: '' });
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      const { expected, found } = error;
      complain(`${place.name.en}: ${found ? `${found.en}. Expected: ` : ''}${expected.en}`, `${place.name.zh}：${found ? `${found.zh}。应为：` : ''}${expected.zh}`);
    }
  });
  return { figures, odd };
}

/** A row in two: at a tab, a bar or a semicolon, at two spaces, at a comma that parts no thousands, or else before its last word. */
function partRow(line: string): { place: string; value: string } | undefined {
  for (const sign of [/\t+/, /\s*[|｜]\s*/, /\s*[;；]\s*/, /\s{2,}|\u3000+/, /\s*[、:：]\s*|(?<!\d)\s*[,，]\s*|\s*[,，]\s*(?!\d{3}(?!\d))/]) {
    const parts = line.trim().replace(/^[|｜]|[|｜]$/g, '').split(sign).map((part) => part.trim().replace(/^["“”]|["“”]$/g, ''));
    const [place = '', value = ''] = parts;
    if (parts.length === 2 && place && value) return { place, value };
    if (parts.length > 2) return undefined;
  }
  const [, place, value] = /^(.*\S)\s+(\S+)$/.exec(line.trim()) ?? [];
  return place && value ? { place, value } : undefined;
}

function placeOf(written: string, at: ReleaseDesk): Place | { like: Place | undefined } {
  const found = findPlace(written, at.places(), at.outlined);
  if ('place' in found) return found.place;
  return { like: 'like' in found && found.like && 'level' in found.like ? found.like : undefined };
}
