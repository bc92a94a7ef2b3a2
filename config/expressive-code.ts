import type { StarlightExpressiveCodeOptions } from '@astrojs/starlight/expressive-code'

/** How code looks: two themes that follow the page, on the site's own surfaces. */
export const expressiveCode: StarlightExpressiveCodeOptions = {
  themes: ['github-dark', 'github-light'],
  useStarlightDarkModeSwitch: true,
  useStarlightUiThemeColors: true,
  minSyntaxHighlightingColorContrast: 5.5,
  // Phones are narrow, and a box that scrolls sideways needs a name and a key of its own.
  defaultProps: { wrap: true },
  styleOverrides: {
    borderRadius: '8px',
    borderColor: 'var(--line)',
    borderWidth: '1px',
    codeFontFamily: 'var(--__sl-font-mono)',
    codeFontSize: '0.875rem',
    codeLineHeight: '1.6',
    codeBackground: 'var(--raised)',
    frames: {
      shadowColor: 'transparent',
      editorBackground: 'var(--raised)',
      terminalBackground: 'var(--raised)',
      editorTabBarBackground: 'var(--sunken)',
      terminalTitlebarBackground: 'var(--sunken)',
      editorActiveTabBackground: 'var(--raised)',
      editorActiveTabIndicatorTopColor: 'transparent',
      editorActiveTabIndicatorBottomColor: 'var(--accent)',
    },
  },
}
