import { expect, test } from 'vitest';
import { linkChart } from '../../../src/components/chart/link-chart.ts';

const svg = '<svg class="chart" role="img" aria-label="x"><g data-figure="a-b"><text>A</text></g><g data-number><text>B</text></g><text x="1" data-figure="c-d" y="2">C</text></svg>';

test('Each figure drawn leads to its own page, in the page’s language, and keeps its name', () => {
  expect(linkChart(svg, 'zh')).toBe(
    '<svg class="chart" role="group" aria-label="x"><a href="/zh/figures/a-b/" tabindex="-1" data-figure="a-b"><text>A</text></a><g data-number><text>B</text></g><a href="/zh/figures/c-d/" tabindex="-1" data-figure="c-d"><text x="1" y="2">C</text></a></svg>',
  );
});
