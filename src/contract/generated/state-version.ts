// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "8ecfb062a277d7b9" as const
