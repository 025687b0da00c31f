/** @jsxImportSource preact */

/** The table, its chairs, and the spare one. */
export function PhoneMark() {
  return (
    <svg viewBox="0 0 40 34" width="30" height="26" aria-hidden="true">
      <g fill="#10302A">
        <circle cx="7.8" cy="5.6" r="3.6" />
        <circle cx="19.6" cy="5.6" r="3.6" />
        <rect x="1.5" y="12" width="37" height="11.2" rx="5.6" />
        <circle cx="7.8" cy="29.6" r="3.6" />
        <circle cx="19.6" cy="29.6" r="3.6" />
        <circle cx="31.4" cy="29.6" r="3.6" />
      </g>
      <circle cx="33.6" cy="4.7" r="4.1" fill="#D2371C" />
    </svg>
  )
}
