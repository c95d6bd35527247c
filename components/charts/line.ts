/** A line of a picture that is stretched: two pixels wide, however far. */
export const LINE = 'fill-none [stroke-width:2] [vector-effect:non-scaling-stroke] [stroke-linejoin:round]';
