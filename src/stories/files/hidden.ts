import type { InBoth } from '../../locale/locales.ts';

/** Something in a file that nobody sees who looks at it: what it is, and where; never what it says. */
export type Hidden = { at: string; what: InBoth };

/** `byte 20`, counted from 0, as programs that show bytes count. */
export const byteAt = (offset: number): string => `byte ${offset}`;

/** Bytes behind the end of a picture: another picture, an archive, anything. */
export const behindTheEnd = (offset: number, count: number): Hidden => ({
  at: byteAt(offset),
  what: { en: `${count} bytes behind the end of the picture`, zh: `图片结束之后还有 ${count} 个字节` },
});

export const colourProfile: InBoth = { en: 'a colour profile, which may name a camera or a screen', zh: '颜色配置文件（可能写有相机或显示器）' };
export const xmp: InBoth = { en: 'XMP (names, places, times, earlier versions)', zh: 'XMP（姓名、地点、时间、修改记录）' };
export const iptc: InBoth = { en: 'IPTC or Photoshop data (names, places, captions)', zh: 'IPTC 或 Photoshop 信息（姓名、地点、说明）' };
export const comment: InBoth = { en: 'a comment', zh: '注释' };
