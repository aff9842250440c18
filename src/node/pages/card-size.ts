/** Pixels; what Open Graph and Twitter show without cropping. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
