// Words that people put into passwords and that guessing programs try first: keyboard runs, greetings, the
// names of this product and this place. A password is refused when nothing but such words is left of it
// after the usual disguises (P@ssw0rd!2026) are taken off.

const words = [
  'aaaaaa',
  'abc',
  'abcabc',
  'abcd',
  'abcdef',
  'abcdefg',
  'admin',
  'administrator',
  'asdf',
  'asdfgh',
  'asdfghjkl',
  'asdfjkl',
  'baseball',
  'beijing',
  'changeme',
  'china',
  'default',
  'dragon',
  'football',
  'fumao',
  'guest',
  'hanjiang',
  'hello',
  'huanying',
  'hubei',
  'iloveyou',
  'letmein',
  'login',
  'master',
  'mima',
  'monkey',
  'nihao',
  'office',
  'pass',
  'passwd',
  'password',
  'princess',
  'qazwsx',
  'qazwsxedc',
  'qwaszx',
  'qwer',
  'qwerasdf',
  'qwerasdfzxcv',
  'qwert',
  'qwerty',
  'qwertyui',
  'qwertyuiop',
  'root',
  'secret',
  'server',
  'shangwu',
  'shangwuju',
  'summer',
  'sunshine',
  'superman',
  'sysadmin',
  'system',
  'temp',
  'test',
  'tongji',
  'user',
  'welcome',
  'winter',
  'woaini',
  'wuhan',
  'xiaoming',
  'zaq',
  'zhongguo',
  'zxcv',
  'zxcvbn',
  'zxcvbnm',
]

const common = new Set(words)
const disguises: Readonly<Record<string, string>> = {
  '@': 'a',
  '0': 'o',
  '1': 'l',
  '3': 'e',
  $: 's',
  '5': 's',
}

/**
 * Whether a password is a common word, or one common word after another, behind digits and signs.
 *
 * @example isCommonPassword('P@ssw0rd!2026') // true
 */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase()
  const bare = lettersOf(plain)
  const undisguised = lettersOf(trimmed(plain).replace(/[@013$5]/g, (sign) => disguises[sign] ?? sign))
  return [bare, undisguised].some((left) => left === '' || isMadeOfCommonWords(left))
}

// Digits and signs at both ends are decoration; inside they may stand for letters.
function trimmed(text: string): string {
  return text.replace(/^[^a-z@$]+|[^a-z@$]+$/g, '')
}

function lettersOf(text: string): string {
  return text.replace(/[\p{N}\p{P}\p{S}\p{Z}]/gu, '')
}

function isMadeOfCommonWords(text: string): boolean {
  if (/^(.)\1*$/u.test(text)) return true
  const reachable = new Set([0])
  for (let at = 0; at < text.length; at += 1) {
    if (!reachable.has(at)) continue
    for (let end = at + 3; end <= text.length; end += 1) {
      if (common.has(text.slice(at, end))) reachable.add(end)
    }
  }
  return reachable.has(text.length)
}
