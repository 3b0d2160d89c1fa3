import { pinnedFile } from './pinned-file.ts';

/** The prefectures. */
export const prefectureSource = pinnedFile('chn-level-2.json', 'f22a0c64f9db010b82ef22f1301bee20f0bfb7501acb13e05038d21b882e6f34');

/** Zones with codes of their own would show as holes: the ranch lies in Zhangye, the two reserves in Linxia. */
export const mergedInto: Record<string, string> = { '629700': '620700', '629800': '622900', '629900': '622900' };
