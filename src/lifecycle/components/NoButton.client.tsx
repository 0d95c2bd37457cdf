'use client'

/** In the place of a button of Payload's that would do by itself what the life cycle does in its own words. */
export const NoButton = () => null
