/** Paths of the mouth, from very bad to very good. */
const MOUTHS = ['M10 24 Q16 14 22 24', 'M10 23 Q16 18 22 23', 'M10 22 L22 22', 'M10 20 Q16 26 22 20', 'M9 19 Q16 30 23 19'] as const;

/** A face that repeats the label next to it. */
export function Face({ mood }: { readonly mood: number }) {
  return (
    <svg class="face" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="11" cy="13" r="1.8" fill="currentColor" />
      <circle cx="21" cy="13" r="1.8" fill="currentColor" />
      <path d={MOUTHS[mood - 1] ?? MOUTHS[2]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
