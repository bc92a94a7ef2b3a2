// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "57911a8ffb2783de" as const
