// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "618b164e3501aee8" as const
