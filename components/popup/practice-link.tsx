/** The way to the practice, in a tab of its own. */
export function PracticeLink({ words }: { readonly words: string }) {
  return (
    <p class="practise">
      <a href="/tour.html" target="_blank" rel="noreferrer">
        {words}
      </a>
    </p>
  );
}
