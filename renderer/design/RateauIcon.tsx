/** A rake: what fails. Always with its word in headings and legends. */
export function RateauIcon({ size = 22 }: { readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      style={{ width: `${size / 18}rem`, height: `${size / 18}rem`, overflow: 'visible' }}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M22.8 1.3 10.8 13.3M1.2 14.2 5.9 9.5 15.3 19 10.8 23.4M4.6 17.5 8 14.1M7.7 20.6 11.1 17.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
