// Refusals of signing in, of passwords and of second factors. None of them tells a stranger whether an
// account exists: wrong name, wrong password and an account that may not enter from outside read alike.

export const signInProblems = {
  'sign-in-refused': {
    status: 401,
    title: { zh: '登录未成功', en: 'Sign-in refused' },
    detail: { zh: '账号或密码不正确。', en: 'The user name or the password is wrong.' },
    remedy: {
      zh: '请核对后重试；连续失败 {failures} 次将锁定 {minutes} 分钟。',
      en: 'Check both and try again; {failures} failures in a row lock the name for {minutes} minutes.',
    },
  },
  'sign-in-locked': {
    status: 401,
    title: { zh: '登录已锁定', en: 'Sign-in locked' },
    detail: {
      zh: '该账号连续登录失败次数过多，约 {minutes} 分钟后解除锁定。',
      en: 'Too many failures in a row for this name; it opens again in about {minutes} minutes.',
    },
    remedy: {
      zh: '请稍后再试；确有急需，请联系安全管理员解锁。',
      en: 'Try again later; if it is urgent, the security administrator can unlock it.',
    },
  },
  'sign-in-throttled': {
    status: 429,
    title: { zh: '登录尝试过多', en: 'Too many sign-in attempts' },
    detail: {
      zh: '来自该网络地址的失败登录过多，约 {minutes} 分钟后可再试。',
      en: 'Too many failed sign-ins from this address; it opens again in about {minutes} minutes.',
    },
    remedy: { zh: '请稍后再试，或换用其他网络。', en: 'Wait, or use another network.' },
  },
  'account-disabled': {
    status: 403,
    title: { zh: '账号已停用', en: 'Account disabled' },
    detail: { zh: '该账号已被停用。', en: 'This account has been disabled.' },
    remedy: { zh: '如需恢复，请联系系统管理员。', en: 'Ask the system administrator to enable it.' },
  },
  'sample-account-refused': {
    status: 403,
    title: { zh: '示例账号不可用', en: 'Sample account refused' },
    detail: {
      zh: '正式运行模式下不接受示例账号。',
      en: 'Sample accounts are refused in production mode.',
    },
    remedy: {
      zh: '请用“fumao admin create”建立正式管理员账号。',
      en: 'Create a real administrator with "fumao admin create".',
    },
  },
  'address-not-allowed': {
    status: 403,
    title: { zh: '网络地址不在许可范围', en: 'Address not allowed' },
    detail: {
      zh: '管理员账号只能从指定网络登录。',
      en: 'Administrators may only sign in from the configured networks.',
    },
    remedy: { zh: '请在管理终端上登录。', en: 'Sign in from an administration terminal.' },
  },
  'session-ended': {
    status: 401,
    title: { zh: '登录已失效', en: 'Session ended' },
    detail: {
      zh: '登录已过期，或因密码、角色变动而失效。',
      en: 'The session has expired, or ended because the password or the roles changed.',
    },
    remedy: { zh: '请重新登录，已填写的内容会保留。', en: 'Sign in again; what you typed is kept.' },
  },
  'token-refused': {
    status: 401,
    title: { zh: '令牌无效', en: 'Token refused' },
    detail: { zh: '令牌不存在、已过期或已撤销。', en: 'The token is unknown, expired or revoked.' },
    remedy: { zh: '请在账号页面新建令牌。', en: 'Create a new token on the account page.' },
  },
  'session-needed': {
    status: 403,
    title: { zh: '须在页面上办理', en: 'Needs a session' },
    detail: {
      zh: '此操作须由本人登录后在页面上办理，令牌不能代办。',
      en: 'This must be done by a signed-in person; a token cannot.',
    },
    remedy: { zh: '请登录后办理。', en: 'Sign in and do it there.' },
  },
  'second-factor-required': {
    status: 403,
    title: { zh: '需要动态码', en: 'Second factor required' },
    detail: {
      zh: '密码已通过，还须输入动态码。',
      en: 'The password is right; the one-time code is missing.',
    },
    remedy: {
      zh: '请输入身份验证器上的六位数字，或一个恢复码。',
      en: 'Enter the six digits of the authenticator, or a recovery code.',
    },
  },
  'second-factor-enrolment-required': {
    status: 403,
    title: { zh: '须先绑定动态码', en: 'Second factor must be set up' },
    detail: {
      zh: '该账号的角色须使用双因子登录，尚未绑定身份验证器。',
      en: 'The roles of this account need a second factor, and none is set up.',
    },
    remedy: { zh: '请先绑定身份验证器。', en: 'Set up an authenticator first.' },
  },
  'second-factor-refused': {
    status: 401,
    title: { zh: '动态码不正确', en: 'One-time code refused' },
    detail: {
      zh: '动态码不正确、已过期或已使用过。',
      en: 'The one-time code is wrong, too old, or was used before.',
    },
    remedy: {
      zh: '请等待下一个动态码后重试，并核对手机时间。',
      en: 'Wait for the next code and check the clock of the telephone.',
    },
  },
  'second-factor-not-open': {
    status: 409,
    title: { zh: '没有待办的动态码步骤', en: 'No second-factor step is open' },
    detail: {
      zh: '当前没有待确认的绑定，或该账号未绑定动态码。',
      en: 'No enrolment is waiting, or this account has no second factor.',
    },
    remedy: { zh: '请重新开始绑定。', en: 'Start the enrolment again.' },
  },
  'second-factor-compulsory': {
    status: 409,
    title: { zh: '动态码不可取消', en: 'Second factor is compulsory' },
    detail: {
      zh: '该账号的角色须使用双因子登录，不能取消绑定。',
      en: 'The roles of this account need a second factor; it cannot be removed.',
    },
    remedy: { zh: '如需更换手机，请重新绑定。', en: 'To change the telephone, enrol again.' },
  },
  'password-change-required': {
    status: 403,
    title: { zh: '须先修改密码', en: 'Password must be changed' },
    detail: {
      zh: '当前密码为一次性密码或已到期。',
      en: 'The present password is a one-time password or has expired.',
    },
    remedy: { zh: '请先设置新密码。', en: 'Set a new password first.' },
  },
  'password-wrong': {
    status: 403,
    title: { zh: '当前密码不正确', en: 'Present password wrong' },
    detail: { zh: '输入的当前密码不正确。', en: 'The present password as typed is wrong.' },
    remedy: { zh: '请重新输入当前密码。', en: 'Type the present password again.' },
  },
  'password-too-short': {
    status: 422,
    title: { zh: '密码过短', en: 'Password too short' },
    detail: { zh: '密码至少 {length} 个字符。', en: 'A password has at least {length} characters.' },
    remedy: {
      zh: '请加长密码，例如几个不相关的词。',
      en: 'Make it longer, for example several unrelated words.',
    },
  },
  'password-too-plain': {
    status: 422,
    title: { zh: '密码字符种类不足', en: 'Password too plain' },
    detail: {
      zh: '密码须含大写字母、小写字母、数字、其他字符中的三种。',
      en: 'A password mixes three of: capitals, small letters, digits, other characters.',
    },
    remedy: { zh: '请增加另一种字符。', en: 'Add another kind of character.' },
  },
  'password-has-name': {
    status: 422,
    title: { zh: '密码含账号名', en: 'Password contains the user name' },
    detail: { zh: '密码不能包含账号名。', en: 'A password must not contain the user name.' },
    remedy: { zh: '请换一个密码。', en: 'Choose another one.' },
  },
  'password-too-common': {
    status: 422,
    title: { zh: '密码过于常见', en: 'Password too common' },
    detail: {
      zh: '该密码由常见词语或键盘顺序组成，容易被猜中。',
      en: 'The password is made of common words or keyboard runs and is easily guessed.',
    },
    remedy: { zh: '请换用几个不相关的词。', en: 'Use several unrelated words.' },
  },
  'password-used-before': {
    status: 422,
    title: { zh: '密码曾经用过', en: 'Password used before' },
    detail: {
      zh: '不能与最近 {remembered} 次使用的密码相同。',
      en: 'It must differ from the last {remembered} passwords.',
    },
    remedy: { zh: '请换一个新密码。', en: 'Choose a new one.' },
  },
  'sso-not-configured': {
    status: 404,
    title: { zh: '未启用统一身份认证', en: 'Single sign-on not configured' },
    detail: { zh: '本系统未配置统一身份认证。', en: 'This installation has no single sign-on.' },
    remedy: { zh: '请用账号和密码登录。', en: 'Sign in with user name and password.' },
  },
  'sso-refused': {
    status: 401,
    title: { zh: '统一身份认证未通过', en: 'Single sign-on refused' },
    detail: {
      zh: '统一身份认证未完成、已过期或验证未通过。',
      en: 'The single sign-on was not finished, is too old, or did not verify.',
    },
    remedy: { zh: '请重新登录。', en: 'Start the sign-in again.' },
  },
  'sso-unreachable': {
    status: 503,
    title: { zh: '统一身份认证暂不可用', en: 'Single sign-on unreachable' },
    detail: { zh: '无法连接统一身份认证服务。', en: 'The single sign-on service cannot be reached.' },
    remedy: {
      zh: '请稍后再试，或用账号和密码登录。',
      en: 'Try later, or sign in with user name and password.',
    },
  },
  'sso-not-linked': {
    status: 403,
    title: { zh: '尚未关联账号', en: 'No linked account' },
    detail: {
      zh: '统一身份认证已通过，但没有与之关联的本系统账号。',
      en: 'The single sign-on verified you, but no account here is linked to it.',
    },
    remedy: { zh: '请联系系统管理员关联账号。', en: 'Ask the system administrator to link an account.' },
  },
} as const
