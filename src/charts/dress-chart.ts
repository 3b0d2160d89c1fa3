import { escapeText } from '../locale/escape-text.ts';
import { breakLines } from '../locale/break-lines.ts';
import { languageTag, type Locale } from '../locale/locales.ts';
import { frame } from './chart-frame.ts';
import { round } from './hatch-box.ts';

/** What stands around a chart that leaves the site. */
export type ChartDress = {
  title: string;
  /** What it shows, in sentences. */
  finding: string;
  /** How to read it; sources; release; licence: a paragraph each, below the chart. */
  foot: readonly string[];
  locale: Locale;
};

/** The light scheme’s colours as they are: no style sheet of ours reaches a file elsewhere, and few drawing programs know custom properties. */
const pigments = { paper: '#fbf6ec', ink: '#241f1a', muted: '#6b6156', rule: '#ddd0b8', line: '#8a7c68' } as const;
const ofRole = { '': pigments.muted, '.of-volunteers': '#a8331f', '.of-children': '#1f5280', '.of-population': '#2c6b57' } as const;

/** The rules of `src/styles/chart.css` that a file needs. */
const style = [
  `text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;fill:${pigments.ink}}`,
  ...Object.entries(ofRole).map(
    ([role, colour]) =>
      `.chart-bar${role}{fill:${colour}}.chart-later${role},.chart-estimate${role},.chart-none${role}{fill:${pigments.paper};stroke:${colour};stroke-width:2}.chart-course${role},.chart-ring${role}{fill:none;stroke:${colour};stroke-width:2}.chart-hatched${role},.chart-hatch${role} path{stroke:${colour};stroke-width:2}`,
  ),
  `.chart{font-size:16px}.chart-none{stroke-dasharray:4 3}.chart-hatched{stroke-width:1.5}.chart-grid,.chart-base,.chart-span,.chart-break{fill:none;stroke:${pigments.rule}}`,
  `.chart-base{stroke:${pigments.line}}.chart-span,.chart-break{stroke:${pigments.ink}}.chart-span{stroke-width:3}.chart-break{stroke-dasharray:5 4}`,
  `.chart-ticks text,.chart-date{fill:${pigments.muted}}.chart-labels{text-anchor:middle}`,
  `.chart-labels text{paint-order:stroke;stroke:${pigments.paper};stroke-width:4px;stroke-linejoin:round}`,
  '.chart-ranked text,.chart-strip>.chart-name{dominant-baseline:central}.chart-name{text-anchor:end}',
].join('');

const [margin, wide] = [28, frame.width] as const;

/**
 * A chart as a file that stands by itself: title, finding, the drawing, and below it how to read it, sources, release
 * and licence. The same chart always makes the same file.
 *
 * @param svg as `drawRanked`, `drawCourses` or `drawSeries` made it
 */
export function dressChart(svg: string, { title, finding, foot, locale }: ChartDress): string {
  let y = margin;
  const paragraph = (text: string, size: number, colour?: string): string => {
    const lines = breakLines(text, wide / size / 1.04).map((line) => `<text x="${margin}" y="${round((y += size * 1.4))}"${colour ? ` fill="${colour}"` : ''}>${escapeText(line)}</text>`);
    y += size * 0.4;
    return `<g font-size="${size}">${lines.join('')}</g>`;
  };
  const head = paragraph(title, 24) + paragraph(finding, 15);
  const [, width = String(wide), height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const top = round((y += 10));
  const chart = svg.replace(/^<svg class="([^"]*)"[^>]*>/, `<svg class="$1" x="${margin}" y="${top}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="visible">`);
  y += Number(height) + 8;
  const below = foot.filter(Boolean).map((text) => paragraph(text, 12.5)).join('');
  const whole = { width: wide + 2 * margin, height: Math.ceil(y + margin) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" role="img" aria-labelledby="t d" xml:lang="${languageTag[locale]}">`,
    `<title id="t">${escapeText(title)}</title><desc id="d">${escapeText(finding)}</desc><style>${style}</style>`,
    `<rect width="100%" height="100%" fill="${pigments.paper}"/>${head}${chart}${below}</svg>\n`,
  ].join('\n');
}
