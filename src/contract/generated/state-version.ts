// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "6ec3bac81f96460f" as const
