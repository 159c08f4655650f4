/** Dresses one of our own pages, whose body carries the class `theme`, as the system is, and follows it. */
export function followSystemTheme(): void {
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    document.body.dataset.theme = darkness.matches ? 'dark' : 'light';
  };
  darkness.addEventListener('change', follow);
  follow();
}
