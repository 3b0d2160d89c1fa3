import { escapeText } from '../../locale/escape-text.ts';

/**
 * The code others paste into a page: a frame of one size, which needs nothing of its page’s policy but the frame, or one
 * as wide as its column with a script that makes it as high as it says it is. The script is the page’s own; it heeds only
 * messages from the frame itself, of our address and of the shape `{ type: 'embedded-map', height: 612 }`.
 */
export function writeEmbedCode({ host, path, title, width, height, fits }: { host: string; path: string; title: string; width: number; height: number; fits: boolean }): string {
  const frame = `<iframe src="${host}${path}" title="${escapeText(title)}" width="${fits ? '100%' : width}" height="${height}" loading="lazy" frameborder="0"></iframe>`;
  return fits ? `${frame}\n${script(host)}` : frame;
}

const script = (host: string): string => `<script>
addEventListener("message", function (event) {
  var said = event.data;
  if (event.origin !== "${host}" || !said || said.type !== "embedded-map" || !(said.height > 0)) return;
  document.querySelectorAll("iframe").forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = said.height;
  });
});
</script>`;
