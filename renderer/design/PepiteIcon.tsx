/** A faceted nugget: what works. Always with its word in headings and legends. */
export function PepiteIcon({ size = 22 }: { readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      style={{ width: `${size / 18}rem`, height: `${size / 18}rem`, overflow: 'visible' }}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M5.2 4.1 12.9 1.3 20.9 5.3 23 13.2 17.7 21.2 9.2 22.7 1.9 17.2 1.2 10Z"
        fill="var(--or)"
        stroke="var(--encre)"
        strokeWidth="1.9"
        strokeLinejoin="round"
      />
      <path
        d="M5.2 4.1 9.4 10.9 20.9 5.3M23 13.2 9.4 10.9 17.7 21.2M1.9 17.2 9.4 10.9 1.2 10"
        fill="none"
        stroke="var(--encre)"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
