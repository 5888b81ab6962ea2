/** How long the name may be under which somebody is known on the path. */
export const LONGEST_DISPLAY_NAME = 80;
