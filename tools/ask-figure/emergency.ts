import type { InBoth } from '../../src/locale/locales.ts';

/** What to do where a published number endangers somebody; data/README.md says the same. */
export const emergency: InBoth = {
  en: 'what is published cannot be withheld by a later release, since the earlier files stay. Where a published number endangers somebody, act at once, and speak of it to nobody but those who run the site: it is withheld in the release that brought it, data/published.json is deleted, and npm run publish-release writes it anew (data/README.md, “What is frozen”)',
  zh: '已经公布的，后来的发布无法收回，因为旧文件还在。如果公布的数字会危及某个人，请马上处理，除了管理网站的人，不要对别人说起：在当初公布它的那次发布里改为不公开，删去 data/published.json，再用 npm run publish-release 重新登记（见 data/README.md 的 “What is frozen”）',
};
