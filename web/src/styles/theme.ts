// The palette of tokens.css for antd's widgets: one accent, hairlines, small corners, no shadows but on what
// floats. The large-print mode scales the same tokens by 125 %.

import type { ThemeConfig } from 'antd'

const sans =
  '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",system-ui,sans-serif'

/** antd's theme at a scale: 1, or 1.25 in the large-print mode. */
export function themeAt(scale: number): ThemeConfig {
  const size = (pixels: number) => Math.round(pixels * scale)
  return {
    token: {
      colorPrimary: '#1b5faa',
      colorPrimaryHover: '#174f8e', // darker, not lighter: white words on it keep their contrast
      colorInfo: '#1b5faa',
      colorSuccess: '#2e8b57',
      colorWarning: '#c98a00',
      colorError: '#c8372d',
      colorLink: '#1b5faa',
      colorText: '#1d2129',
      colorTextSecondary: '#4b5462',
      colorTextTertiary: '#5b6470',
      colorTextDescription: '#5b6470',
      colorTextPlaceholder: '#6b7480',
      colorBorder: '#c6ccd4',
      colorBorderSecondary: '#e3e6eb',
      colorBgLayout: '#f6f7f9',
      fontFamily: sans,
      fontSize: size(14),
      controlHeight: size(32),
      sizeUnit: size(4),
      sizeStep: size(4),
      borderRadius: 3,
      boxShadow: 'none',
      boxShadowTertiary: 'none',
      motionUnit: 0.06,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Table: {
        headerBg: '#f6f7f9',
        headerSplitColor: 'transparent',
        rowHoverBg: '#f6f9fc',
        cellPaddingBlockSM: size(6),
      },
      Form: { itemMarginBottom: size(14), verticalLabelPadding: '0 0 2px' },
    },
  }
}
