/** The module `authentication`: who the agent is. */

import { command } from "./command.js";
import { AGENT, CREDENTIALS, TENANTS } from "./directory.js";
import { NOT_FOUND, sdkError } from "./sdk-error.js";
import { ACKNOWLEDGED } from "./session.js";
import { boolean, number, optional, required, string, uuid } from "./validation.js";

const LOGIN = "authentication/login-response";

const BY_TOKEN = { token: required(string) };
const BY_PASSWORD = {
  username: required(string),
  password: required(string),
  ttl: optional(number),
  noStateReset: optional(boolean),
};

/**
 * The commands of `authentication`.
 * @param {import("./command.js").Publish} publish
 * @param {import("./platform.js").Platform} platform
 * @param {import("./session.js").Session} session
 * @returns {import("./command.js").Module}
 */
export function authenticationModule(publish, platform, session) {
  const refuse = () => {
    const apiResponse = {
      failure: "error",
      statusText: "Unauthorized",
      response: { error: "unauthorized" },
    };
    platform.next(() => publish(LOGIN, null, sdkError(3000, { apiResponse })));
  };

  const logIn = (/** @type {"username" | "token"} */ auth) => {
    platform.next(
      () => publish("session/tenant-list", TENANTS),
      () => {
        session.loggedIn = true;
        publish(LOGIN, identity(auth));
      },
    );
  };

  const byToken = command(publish, LOGIN, BY_TOKEN, ({ token }) => {
    if (token === CREDENTIALS.token) logIn("token");
    else refuse();
  });

  const byPassword = command(publish, LOGIN, BY_PASSWORD, (fields) => {
    const known =
      fields.username === CREDENTIALS.username && fields.password === CREDENTIALS.password;
    if (fields.noStateReset === true) {
      const grant = { token: CREDENTIALS.token, ttl: fields.ttl ?? 86_400 };
      if (known) platform.next(() => publish("sessions/get-new-token-response", grant));
      else refuse();
      return;
    }
    session.reset();
    if (!known) {
      refuse();
      return;
    }
    logIn("username");
    // Skylight's own screen moves on after a login with credentials only.
    session.tellTenants();
  });

  return {
    login: (data) => {
      const hasToken = typeof data === "object" && data !== null && "token" in data;
      (hasToken ? byToken : byPassword)(data);
    },
    logout: command(publish, ACKNOWLEDGED, {}, () => session.logout()),
    updateDefaultTenant: command(
      publish,
      "authentication/update-default-tenant-response",
      { tenantId: required(uuid) },
      ({ tenantId }) => {
        const topic = "authentication/update-default-tenant-response";
        const known = TENANTS.some((tenant) => tenant.tenantId === tenantId);
        platform.next(() =>
          known
            ? publish(topic, { tenantId })
            : publish(topic, null, sdkError(3006, { apiResponse: NOT_FOUND })),
        );
      },
    ),
  };
}

/** @param {"username" | "token"} auth */
function identity(auth) {
  return {
    ...AGENT,
    username: CREDENTIALS.username,
    tenants: TENANTS,
    platformPermissions: [],
    platformRoleName: "Platform User",
    defaultTenant: null,
    auth,
  };
}
