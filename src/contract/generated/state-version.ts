// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "825036c0b633ce38" as const
