/** How a day is written in a field. */
export const dayInputWords = { format: { zh: 'YYYY年M月D日', en: 'D MMM YYYY' } } as const
