/** Ids that tags of one name carry in the body of a text, in order: `idsInBody(body, 'Figure')`. */
export const idsInBody = (body: string, tag: 'Figure' | 'SourceLink'): readonly string[] =>
  [...body.matchAll(new RegExp(`<${tag}\\b[^>]*\\bid="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
