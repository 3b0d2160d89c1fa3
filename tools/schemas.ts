// npm run schemas: writes data/schemas/*.schema.json, by which an editor completes and checks the files in data/.
import { writeFileSync } from 'node:fs';
import { jsonSchemas } from './schemas/json-schemas.ts';

for (const [name, text] of jsonSchemas()) {
  writeFileSync(`data/schemas/${name}.schema.json`, text);
  console.log(`data/schemas/${name}.schema.json`);
}
