// A page that opens a connection, sends three commands and listens to three topics.
import { Skylight } from "skylight-sdk";
import { end } from "skylight-sdk/commands/interactions";
import { dial } from "skylight-sdk/commands/interactions/voice";
import { goReady } from "skylight-sdk/commands/session";

const skylight = await Skylight.open({});
skylight.on("cxengage/interactions/work-offer-received", console.log);
skylight.on("cxengage/interactions/work-accepted-received", console.log);
skylight.on("cxengage/session/state-change-response", console.log);
await skylight.call(goReady, { extensionValue: "1" });
const { interactionId } = await skylight.call(dial, { phoneNumber: "+12505550199" });
await skylight.call(end, { interactionId });
