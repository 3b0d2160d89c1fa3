import { pigments } from './pigments.ts';

/** How much of a pigment is mixed with paper in each of five steps, the lightest first; as on the map page. */
const shares = [0.12, 0.3, 0.48, 0.7, 0.95];

/** Fills for so many classes, lowest first: few are spread over the whole ramp, a single one stands in its middle. */
export const pressRamp = (pigment: `#${string}`, classes: number): `#${string}`[] =>
  Array.from({ length: classes }, (_, at) => mix(pigment, shares[classes < 2 ? 2 : Math.round((at * (shares.length - 1)) / (classes - 1))]!));

function mix(pigment: string, share: number): `#${string}` {
  const parts = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const [own, paper] = [parts(pigment), parts(pigments.paper)];
  return `#${own.map((part, at) => Math.round(part * share + paper[at]! * (1 - share)).toString(16).padStart(2, '0')).join('')}`;
}
