// A page that opens a connection, sends three commands and listens to three topics.
import { Skylight } from "skylight-sdk";
import { interactions } from "skylight-sdk/interactions";
import { session } from "skylight-sdk/session";

const skylight = await Skylight.open({ modules: { session, interactions } });
skylight.on("cxengage/interactions/work-offer-received", console.log);
skylight.on("cxengage/interactions/work-accepted-received", console.log);
skylight.on("cxengage/session/state-change-response", console.log);
await skylight.session.goReady({ extensionValue: "1" });
const { interactionId } = await skylight.interactions.voice.dial({ phoneNumber: "+12505550199" });
await skylight.interactions.end({ interactionId });
