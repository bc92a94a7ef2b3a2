// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "2e06ff4cdf9919e4" as const
