/** In a comparison of versions, for what no form shows: the system keeps it for itself. */
export const Nothing = () => null
