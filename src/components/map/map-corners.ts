import { readMapSheet } from '../../records/read-outlines.ts';

/** The class of a map whose province leaves two corners empty, where switch and note then stand. */
export const mapSheetCorners = (): string => (readMapSheet().plan.corners === 'free' ? 'corners' : '');
