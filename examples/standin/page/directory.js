/** The agent, the tenants and the configuration that this platform knows. */

/** The agent's credentials. */
export const CREDENTIALS = Object.freeze({
  username: "ada@example.com",
  password: "skylight",
  token: "standin-token",
});

/** The tenants that the agent may work for. */
export const TENANTS = Object.freeze([
  tenant("3f2a7c10-5d3e-4b8a-9c61-0f6d1f0a1b01", "Northwind Support"),
  tenant("3f2a7c10-5d3e-4b8a-9c61-0f6d1f0a1b02", "Northwind Sales"),
]);

/** The agent. */
export const AGENT = Object.freeze({
  userId: "7d9e1f5a-1c2b-4e3d-8f4a-5b6c7d8e9f00",
  firstName: "Ada",
  lastName: "Moreau",
});

/** Why an agent is not ready; the first is what the platform sets after a login. */
export const REASON_LISTS = Object.freeze([
  {
    id: "5a8b0d3c-2f1e-4d6c-9b7a-1e2d3c4b5a01",
    name: "System Presence Reasons",
    active: true,
    isDefault: false,
    reasons: [
      {
        reasonId: "5a8b0d3c-2f1e-4d6c-9b7a-1e2d3c4b5a11",
        name: "Logged in",
        active: true,
        sortOrder: 0,
      },
    ],
  },
  {
    id: "5a8b0d3c-2f1e-4d6c-9b7a-1e2d3c4b5a02",
    name: "Away",
    active: true,
    isDefault: true,
    reasons: [
      {
        reasonId: "5a8b0d3c-2f1e-4d6c-9b7a-1e2d3c4b5a21",
        name: "Lunch",
        active: true,
        sortOrder: 0,
      },
      {
        reasonId: "5a8b0d3c-2f1e-4d6c-9b7a-1e2d3c4b5a22",
        name: "Training",
        active: true,
        sortOrder: 1,
      },
    ],
  },
]);

/** The agent's telephones. */
export const EXTENSIONS = Object.freeze([
  {
    type: "pstn",
    value: "+15065550100",
    description: "Desk",
    provider: null,
    region: null,
    sdkVersion: null,
  },
  {
    type: "sip",
    value: "sip:ada@example.com",
    description: "Softphone",
    provider: null,
    region: null,
    sdkVersion: null,
  },
]);

/** How an interaction can be disposed of. */
export const DISPOSITIONS = Object.freeze([
  {
    dispositionId: "9c4d2e1f-6a5b-4c3d-8e7f-0a1b2c3d4e01",
    name: "Solved",
    sortOrder: 0,
    hierarchy: [],
    active: true,
  },
  {
    dispositionId: "9c4d2e1f-6a5b-4c3d-8e7f-0a1b2c3d4e02",
    name: "Call back",
    sortOrder: 1,
    hierarchy: [],
    active: true,
  },
]);

/** The flow that outbound calls run through. */
export const OUTBOUND_FLOW = Object.freeze({
  flowId: "1b7e4a92-8c3d-4f5e-a6b7-2c3d4e5f6a01",
  flowVersion: "1b7e4a92-8c3d-4f5e-a6b7-2c3d4e5f6a02",
});

/**
 * @param {string} tenantId
 * @param {string} tenantName
 */
function tenant(tenantId, tenantName) {
  return {
    tenantId,
    tenantName,
    tenantPermissions: ["ARTIFACTS_CREATE_ALL", "WORKSTATION"],
    tenantActive: true,
  };
}
