/** Tells the page that shows this one in a frame how high it is, whenever that changes, and nothing else. */
if (parent !== window) {
  const root = document.documentElement;
  const tell = () => parent.postMessage({ type: 'embedded-map', height: Math.ceil(root.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(root);
}
