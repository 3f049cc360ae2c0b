// A page that only opens a connection: what the runtime weighs without any module.
import { Skylight } from "skylight-sdk";

await Skylight.open({});
