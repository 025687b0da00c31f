/**
 * Where menus and tooltips are laid: in the main landmark of the page, so that a reader of the screen is never outside
 * it; without one, in the node that DesignProvider keeps at the end of the window.
 */
export const floatingTarget = 'main, [data-floating]'
