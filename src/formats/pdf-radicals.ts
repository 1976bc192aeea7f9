// Many fonts draw 人 and the radical ⼈ with one glyph, and PDF writers (Chromium's among them) then name the
// radical: what comes out looks right and matches nothing. Radicals are given back as the characters they
// are: Kangxi radicals by Unicode's own compatibility mapping, the CJK Radicals Supplement by Unicode's
// EquivalentUnifiedIdeograph.txt, as far as it names whole characters. One Kangxi radical is an exception:
// Unicode maps ⼾ to 戶, the fonts of the mainland draw it as 户 (seen in the character maps of Noto CJK SC).

const SUPPLEMENT: Readonly<Record<string, string>> = pairs(
  '⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺮竹⺯糸⺵网⺶羊⺷羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻏邑' +
    '⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟⼾户',
)

function pairs(text: string): Record<string, string> {
  const characters = [...text]
  return Object.fromEntries(
    characters.flatMap((radical, at) => (at % 2 === 0 ? [[radical, characters[at + 1] ?? radical]] : [])),
  )
}

/**
 * Text with radicals replaced by the characters they stand for.
 *
 * @example unifyRadicals('⼈⺠政府各部⻔') // '人民政府各部门'
 */
export function unifyRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (radical) => SUPPLEMENT[radical] ?? radical.normalize('NFKC'))
}
