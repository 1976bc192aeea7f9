// After an upgrade the screens of the loaded console are gone from the server. The page is then loaded anew,
// once: if a screen still cannot be had, its error is shown.

const mark = 'fumao.reloaded'

/** Loads the page anew where a screen's file is no longer there. */
export function reloadAfterUpgrade(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (sessionStorage.getItem(mark) === location.pathname) return
    event.preventDefault()
    sessionStorage.setItem(mark, location.pathname)
    location.reload()
  })
  window.addEventListener('load', () => setTimeout(() => sessionStorage.removeItem(mark), 10_000))
}
