/** The stand-in for Skylight: bridge, SDK, platform and screen put together. */

import { authenticationModule } from "./authentication.js";
import { Bridge } from "./bridge.js";
import { Delivery } from "./delivery.js";
import { interactionsModule, voiceModule } from "./interaction-commands.js";
import { Interactions } from "./interactions.js";
import { Platform } from "./platform.js";
import { Screen } from "./screen.js";
import { Session } from "./session.js";
import { dumpedState } from "./state.js";

const query = new URLSearchParams(location.search);
const platform = new Platform(Number(query.get("latency") ?? 0));
const delivery = new Delivery(query);

/** @type {import("./command.js").Publish} */
const publish = (topic, response, error = null) => {
  bridge.forward(topic === undefined ? undefined : `cxengage/${topic}`, response, error);
  screen.show();
};

const session = new Session(publish, platform);
const interactions = new Interactions(publish, platform, session);
const screen = new Screen(document, session, interactions);
const commands = { publish, platform, session, interactions };

/** The modules that have started. @type {Record<string, any>} */
const cxEngage = {
  authentication: authenticationModule(publish, platform, session),
  session: session.module(),
  interactions: interactionsModule(commands),
};

session.onConfiguration = () => {
  cxEngage.interactions.voice = voiceModule(commands);
};
session.onReset = () => {
  delete cxEngage.interactions.voice;
  interactions.clear();
};
session.activeInteractions = () =>
  interactions
    .all()
    .filter(({ stage }) => stage !== "past")
    .map(({ interactionId }) => interactionId);

const bridge = new Bridge(
  window,
  {
    // What has no such command, or has not started, throws here: nothing answers, as in Skylight.
    run: (module, subModule, command, data) => {
      const owner = subModule === undefined ? cxEngage[module] : cxEngage[module][subModule];
      owner[command](data);
    },
    state: () => dumpedState(session, interactions),
  },
  delivery.deliver,
);

bridge.start(window);
screen.show();

/** What a test may reach for. */
Object.assign(globalThis, { standin: { delivery, session, interactions } });
