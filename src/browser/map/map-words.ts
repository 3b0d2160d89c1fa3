/** What the page hands to the map's program: words in its language, and what the drawing itself does not say. */
export type MapWords = {
  /** Where an arrow leads nowhere. */
  edge: string;
  /** What is said once a place fills the map, with `{place}`. */
  zoomed: string;
  whole: string;
  loading: string;
  failed: string;
  /** The link that stands where a page could not be fetched. */
  openPage: string;
  notFound: string;
  /** What is shown to somebody who turns the wheel over the map. */
  wheel: string;
  /** What the keys do, told when a place has the focus for the first time. */
  keys: string;
  /** The two things to be done from a tooltip. */
  open: string;
  zoomHere: string;
  /** Where the counties of a place lie, with `{slug}`; absent where no release has any. */
  counties?: string;
};

/** Puts a value into a sentence: `{place}` by its name. */
export const put = (sentence: string, name: string, value: string): string => sentence.replaceAll(`{${name}}`, value);
