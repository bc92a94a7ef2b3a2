// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "21643eaac8b8173c" as const
