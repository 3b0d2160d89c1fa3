import type { Place } from '../../src/records/place-schema.ts';
import type { Channel } from '../../src/stories/consent-shape.ts';
import { stepsOver } from '../ask/step.ts';

/** Everything that may be asked, by name. */
export type Answers = {
  slug: string;
  kind: 'volunteer' | 'explainer';
  volunteerZh: string;
  volunteerEn: string;
  titleZh: string;
  titleEn: string;
  dekZh: string;
  dekEn: string;
  basis: 'published-report' | 'consent';
  sources: readonly string[];
  scope: readonly Channel[];
  given: string;
  expires: string;
  age: 'adult' | 'minor';
  guardianAgreed: string;
  reference: string;
  place: Place | 'none';
  publishedBy: string;
  themes: readonly string[];
  order: number;
  written: string;
  reviewedBy: readonly string[];
};

/** What was answered so far. */
export type Draft = Partial<Answers>;

/** One question of a story. */
export const step = stepsOver<Answers>();
