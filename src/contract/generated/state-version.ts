// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "29bbacf3bb12813a" as const
