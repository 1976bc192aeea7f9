// Refusals of managing accounts: duties that must stay apart, administrators that must remain, tokens.

export const accountProblems = {
  'account-name-taken': {
    status: 409,
    title: { zh: '账号名已存在', en: 'User name taken' },
    detail: { zh: '账号名“{name}”已被使用。', en: 'The user name "{name}" is in use.' },
    remedy: { zh: '请换一个账号名。', en: 'Choose another name.' },
  },
  'own-account': {
    status: 403,
    title: { zh: '不能办理本人账号', en: 'Not on your own account' },
    detail: {
      zh: '角色、停用、解锁和重置须由他人办理。',
      en: 'Roles, disabling, unlocking and resets are for somebody else to do.',
    },
    remedy: { zh: '请联系另一位管理员。', en: 'Ask another administrator.' },
  },
  'duties-conflict': {
    status: 422,
    title: { zh: '职责不能兼任', en: 'Duties must stay apart' },
    detail: {
      zh: '“{first}”与“{second}”不能由同一账号担任：三员分设，且不兼任业务角色。',
      en: '"{first}" and "{second}" cannot be held by one account: the three administrators are separate and hold no business role.',
    },
    remedy: { zh: '请为其中一项职责另设账号。', en: 'Give one of the duties to another account.' },
  },
  'last-administrator': {
    status: 409,
    title: { zh: '须保留管理员', en: 'Last administrator' },
    detail: {
      zh: '这是最后一个可用的“{role}”账号。',
      en: 'This is the last active account with the role "{role}".',
    },
    remedy: { zh: '请先设立另一个同类管理员。', en: 'Appoint another one first.' },
  },
  'sso-link-taken': {
    status: 409,
    title: { zh: '身份已被关联', en: 'Identity already linked' },
    detail: {
      zh: '该统一身份已关联到其他账号。',
      en: 'This identity is already linked to an account.',
    },
    remedy: { zh: '请先解除原有关联。', en: 'Remove that link first.' },
  },
  'token-permission-refused': {
    status: 422,
    title: { zh: '令牌权限超出范围', en: 'Token permission refused' },
    detail: {
      zh: '令牌不能带有“{permission}”权限：本人没有该权限，或它只能由本人登录行使。',
      en: 'A token cannot carry "{permission}": you lack it, or it needs a signed-in person.',
    },
    remedy: { zh: '请去掉该权限。', en: 'Leave it out.' },
  },
  'token-too-long': {
    status: 422,
    title: { zh: '令牌期限过长', en: 'Token lives too long' },
    detail: {
      zh: '令牌的有效期应在今后 {days} 天之内。',
      en: 'A token must end within the next {days} days.',
    },
    remedy: { zh: '请选择更早的截止日期。', en: 'Choose an earlier end.' },
  },
} as const
