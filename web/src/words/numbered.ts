// A heading with its number as Chinese documents punctuate it.

/**
 * Number and title together: 1. 甲, (一) 甲, 二、甲, 第三条 甲.
 *
 * @example numbered('二', '重点任务') // '二、重点任务'
 */
export function numbered(number: string, title: string): string {
  if (number === '') return title
  if (/^\d+$/.test(number)) return `${number}. ${title}`
  if (/^[一二三四五六七八九十]+$/.test(number)) return `${number}、${title}`
  return `${number} ${title}`
}
