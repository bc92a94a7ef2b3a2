// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "1b3db599c1a32b4f" as const
