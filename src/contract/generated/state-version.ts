// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "fa841524110c9a0f" as const
