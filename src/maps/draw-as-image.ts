/**
 * A drawing as an image, with its lettering over it. Links have no place inside an image, which is one thing to whoever
 * hears it: so the lettering lies beside it and is not heard; the table beneath has the same links.
 * `labelledBy` and `describedBy` are the ids of the words that name the image and tell what is drawn.
 */
export const drawAsImage = (drawing: string, labels: string, { labelledBy, describedBy }: { labelledBy: string; describedBy: string }): string =>
  `<g role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">${drawing}</g><g aria-hidden="true">${labels}</g>`;
