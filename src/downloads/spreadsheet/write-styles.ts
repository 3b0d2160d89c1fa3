/** How cells look, by the number that a cell gives: the order of `cellXfs` below. */
export const look = { plain: 0, title: 1, heading: 2, column: 3, wrapped: 4, whole: 5, broken: 6, link: 7, wrappedLink: 8 } as const;

const font = (size: number, extra = '', colour = 'FF1A1A1A') => `<font>${extra}<sz val="${size}"/><color rgb="${colour}"/><name val="Arial"/><family val="2"/></font>`;
const align = (more = '') => `<alignment vertical="top"${more}/>`;
const cell = (fontId: number, alignment: string, { format = 0, fill = 0, style = 0 } = {}) =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="0" xfId="${style}" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;

/**
 * Twelve points or more, dark on white; column headings are bold and shaded, so that nothing hangs on colour alone.
 * Number format 3 is that of whole numbers with separators.
 */
export const writeStyles = (): string =>
  [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="5">${[font(12), font(18, '<b/>'), font(14, '<b/>'), font(12, '<b/>'), font(12, '<u/>', 'FF0B4F8A')].join('')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEBE6"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    `<cellStyleXfs count="2">${['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>', '<xf numFmtId="0" fontId="1" fillId="0" borderId="0"/>'].join('')}</cellStyleXfs>`,
    '<cellXfs count="9">',
    cell(0, align()),
    cell(1, align(), { style: 1 }),
    cell(2, align()),
    cell(3, align(' wrapText="1"'), { fill: 2 }),
    cell(0, align(' wrapText="1"')),
    cell(0, align(' horizontal="right" indent="1"'), { format: 3 }),
    cell(0, align(' horizontal="right" indent="1"')),
    cell(4, align()),
    cell(4, align(' wrapText="1"')),
    '</cellXfs>',
    '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Title" xfId="1" builtinId="15"/></cellStyles>',
    '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleLight1"/>',
    '</styleSheet>',
  ].join('');
