// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "a03a86bb49d46528" as const
