// Site, output and safety; nothing clever. What differs between builds comes from the environment:
// SITE_ADDRESS (https://… or empty), SITE_BASE ('/' or '/sub/path/'), SITE_OUT, SITE_CACHE.
// Pages read SITE_DATA and SITE_CONTENT themselves.
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';

const { SITE_ADDRESS, SITE_BASE, SITE_OUT, SITE_CACHE, SITE_CONTENT } = process.env;

export default defineConfig({
  output: 'static',
  ...(SITE_ADDRESS ? { site: SITE_ADDRESS } : {}),
  base: SITE_BASE || '/',
  outDir: resolve(SITE_OUT || 'dist'),
  // A build of another folder must not meet this one's cache.
  cacheDir: resolve(SITE_CACHE || 'node_modules/.astro'),
  trailingSlash: 'always',
  // The default, 'jsx', joins inline elements that stand on separate lines.
  compressHTML: true,
  // One round trip: the page brings its styles along.
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    build: {
      // A small script travels in the page, so a chosen scheme is there before the page is seen; a larger one, such as
      // the search, is a file of its own. A font turned into a data: address would be refused by the policy above.
      assetsInlineLimit: (file, content) => file.endsWith('.js') && content.length <= 1000,
      // Each MDX file prints a warning about its directive; it means nothing to us.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // Content may lie outside this folder; its imports are still ours.
    resolve: { dedupe: ['astro', '@astrojs/mdx'] },
    server: { fs: { allow: ['.', SITE_CONTENT || 'content'] } },
  },
});
