import { writeFileSync } from 'node:fs';
import { inContent } from '../../src/records/folders.ts';
import { inStepFile, type Confirmed } from '../../src/stories/in-step.ts';

/** Writes content/in-step.json: by name, one text a line, so that two people’s confirmations seldom meet on one. */
export function writeConfirmed(texts: Confirmed): void {
  const sorted = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([name, { en, zh }]) => `    ${JSON.stringify(name)}: { "en": "${en}", "zh": "${zh}" }`);
  writeFileSync(inContent(inStepFile), `{\n  "$schema": "../data/schemas/in-step.schema.json",\n  "texts": {\n${lines.join(',\n')}\n  }\n}\n`);
}
