// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "ee2f2c3d40369826" as const
