import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the plainest Astro site that shows the same stories: Astro, MDX and a heading, nothing of ours. It lies below
 * node_modules, where its imports are found.
 */
export function writeBareSite(folder: string, content: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages/[lang]'), { recursive: true });
  cpSync(join(content, 'stories'), join(folder, 'stories'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}

const files = {
  'build.mjs': `import { build } from 'astro';\nawait build({ root: process.argv[2], logLevel: 'silent', vite: { logLevel: 'silent' } });\n`,
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
export default defineConfig({ output: 'static', outDir: './dist', cacheDir: './cache', compressHTML: true, integrations: [mdx()], markdown: { syntaxHighlight: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { stories: defineCollection({ loader: glob({ base: './stories', pattern: '*/{en,zh}.mdx' }) }) };
`,
  'src/Figure.astro': '<data>100</data>\n',
  'src/pages/[lang]/[slug].astro': `---
import { getCollection, render } from 'astro:content';
import Figure from '../../Figure.astro';
export const getStaticPaths = async () =>
  (await getCollection('stories')).map((entry) => {
    const [slug, lang] = entry.id.split('/');
    return { params: { slug, lang }, props: { entry } };
  });
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang={Astro.params.lang}><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><h1>{entry.data.title}</h1><p>{entry.data.dek}</p><Content components={{ Figure }} /></body></html>
`,
};
