// The rail on a phone.

import { SearchOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Drawer } from 'antd'
import { useTexts } from '../words/text.ts'
import { Rail } from './rail.tsx'
import { shellWords } from './shell.words.ts'

/** The rail in a drawer from the left. */
export function PhoneMenu({ onClose }: { onClose: () => void }) {
  const t = useTexts(shellWords)
  return (
    <Drawer open placement="left" size={260} title={t('product')} onClose={onClose}>
      <Link to="/search" className="rail-link" onClick={onClose}>
        <SearchOutlined aria-hidden />
        {t('searchShort')}
      </Link>
      <Rail onChosen={onClose} />
    </Drawer>
  )
}
