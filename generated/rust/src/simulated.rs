//! The popup as the simulator knows it: the catalog as data.

use crate::protocol::{COMMANDS, PROTOCOL};
use crate::simulator::{KnownError, SimulatedCatalog, Simulation, World};
use crate::type_table::TYPE_TABLE;

/// What a simulated popup obeys, of the modules whose features are on.
pub static CATALOG: SimulatedCatalog = SimulatedCatalog {
    types: &TYPE_TABLE,
    commands: COMMANDS,
    starts: &[
        ("interactions.email", "configuration cxengage/session/config-details"),
        (
            "interactions.messaging",
            "messaging cxengage/interactions/messaging/mqtt-session-connected",
        ),
        ("interactions.smoochMessaging", "configuration cxengage/session/config-details"),
        ("interactions.voice", "configuration cxengage/session/config-details"),
        ("salesforceClassic", "salesforce-classic cxengage/salesforce-classic/initialize-complete"),
        (
            "salesforceLightning",
            "salesforce-lightning cxengage/salesforce-lightning/initialize-complete",
        ),
        ("twilio", "twilio cxengage/twilio/twilio-initialization"),
        ("zendesk", "zendesk cxengage/zendesk/zendesk-initialization"),
    ],
    errors: &[
        (11098, KnownError { context: "api", level: "error", message: "Nothing could be made." }),
        (11099, KnownError { context: "api", level: "error", message: "Nothing could be read." }),
        (
            11100,
            KnownError { context: "api", level: "error", message: "Nothing could be changed." },
        ),
        (
            11101,
            KnownError { context: "api", level: "error", message: "Nothing could be deleted." },
        ),
        (
            11144,
            KnownError {
                context: "api",
                level: "error",
                message: "The file could not be uploaded.",
            },
        ),
        (
            3000,
            KnownError {
                context: "authentication",
                level: "error",
                message: "No token was given, most often because name or password are wrong.",
            },
        ),
        (
            3001,
            KnownError {
                context: "authentication",
                level: "error",
                message: "The session could not be ended.",
            },
        ),
        (
            3002,
            KnownError {
                context: "authentication",
                level: "error",
                message: "There is a token, but the person's identity could not be read.",
            },
        ),
        (
            3003,
            KnownError {
                context: "authentication",
                level: "error",
                message: "The library for signing in with Cognito could not be set up.",
            },
        ),
        (
            3004,
            KnownError {
                context: "authentication",
                level: "error",
                message: "The single sign-on failed.",
            },
        ),
        (
            3005,
            KnownError {
                context: "authentication",
                level: "error",
                message: "It could not be found out where to sign in.",
            },
        ),
        (
            3006,
            KnownError {
                context: "authentication",
                level: "error",
                message: "The default tenant could not be changed.",
            },
        ),
        (
            13000,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The layouts could not be read.",
            },
        ),
        (
            13001,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The layout could not be read.",
            },
        ),
        (
            13002,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The attributes could not be read.",
            },
        ),
        (
            13003,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contacts could not be joined.",
            },
        ),
        (
            13004,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contact could not be deleted.",
            },
        ),
        (
            13005,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contact could not be changed.",
            },
        ),
        (
            13006,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contact could not be made.",
            },
        ),
        (13007, KnownError { context: "contacts", level: "error", message: "The search failed." }),
        (
            13008,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contacts could not be read.",
            },
        ),
        (
            13009,
            KnownError {
                context: "contacts",
                level: "error",
                message: "The contact could not be read.",
            },
        ),
        (
            11069,
            KnownError {
                context: "entities",
                level: "error",
                message: "The entity could not be read.",
            },
        ),
        (
            11027,
            KnownError {
                context: "entities",
                level: "error",
                message: "The list of what is left of the interaction could not be read.",
            },
        ),
        (
            11028,
            KnownError {
                context: "entities",
                level: "error",
                message: "The artifact could not be read.",
            },
        ),
        (
            11137,
            KnownError {
                context: "entities",
                level: "error",
                message: "One of the recordings of the interaction could not be read.",
            },
        ),
        (
            11126,
            KnownError {
                context: "entities",
                level: "error",
                message: "The business hours of the tenant could not be read.",
            },
        ),
        (
            11127,
            KnownError {
                context: "entities",
                level: "error",
                message: "The business hours could not be read.",
            },
        ),
        (
            11128,
            KnownError {
                context: "entities",
                level: "error",
                message: "The time zones could not be read.",
            },
        ),
        (
            11129,
            KnownError {
                context: "entities",
                level: "error",
                message: "The business hours could not be created.",
            },
        ),
        (
            11130,
            KnownError {
                context: "entities",
                level: "error",
                message: "The business hours could not be changed.",
            },
        ),
        (
            11131,
            KnownError {
                context: "entities",
                level: "error",
                message: "The exception to the business hours could not be created.",
            },
        ),
        (
            11132,
            KnownError {
                context: "entities",
                level: "error",
                message: "The exception to the business hours could not be deleted.",
            },
        ),
        (
            11043,
            KnownError {
                context: "entities",
                level: "error",
                message: "The flows could not be read.",
            },
        ),
        (
            11084,
            KnownError {
                context: "entities",
                level: "error",
                message: "The flow, or its versions or drafts, could not be read.",
            },
        ),
        (
            11085,
            KnownError {
                context: "entities",
                level: "error",
                message: "The flow, or its first draft, could not be created.",
            },
        ),
        (
            11086,
            KnownError {
                context: "entities",
                level: "error",
                message: "The draft of the flow could not be created.",
            },
        ),
        (
            11087,
            KnownError {
                context: "entities",
                level: "error",
                message: "The flow could not be changed.",
            },
        ),
        (
            11088,
            KnownError {
                context: "entities",
                level: "error",
                message: "The draft of the flow could not be removed.",
            },
        ),
        (
            11093,
            KnownError {
                context: "entities",
                level: "error",
                message: "The dispatch mappings, or the one asked for, could not be read.",
            },
        ),
        (
            11094,
            KnownError {
                context: "entities",
                level: "error",
                message: "Meant to tell that the dispatch mapping could not be read.",
            },
        ),
        (
            11095,
            KnownError {
                context: "entities",
                level: "error",
                message: "The dispatch mapping could not be created.",
            },
        ),
        (
            11096,
            KnownError {
                context: "entities",
                level: "error",
                message: "The dispatch mapping could not be changed.",
            },
        ),
        (
            11025,
            KnownError {
                context: "entities",
                level: "error",
                message: "The groups could not be read.",
            },
        ),
        (
            11026,
            KnownError {
                context: "entities",
                level: "error",
                message: "The skills could not be read.",
            },
        ),
        (
            11046,
            KnownError {
                context: "entities",
                level: "error",
                message: "The capacity rules could not be read.",
            },
        ),
        (
            11057,
            KnownError {
                context: "entities",
                level: "error",
                message: "The skill, or the list of users who have it, could not be read.",
            },
        ),
        (
            11058,
            KnownError {
                context: "entities",
                level: "error",
                message: "The skill could not be created.",
            },
        ),
        (
            11059,
            KnownError {
                context: "entities",
                level: "error",
                message: "The skill could not be changed.",
            },
        ),
        (
            11060,
            KnownError {
                context: "entities",
                level: "error",
                message: "The group, or the list of its members, could not be read.",
            },
        ),
        (
            11061,
            KnownError {
                context: "entities",
                level: "error",
                message: "The group could not be created.",
            },
        ),
        (
            11062,
            KnownError {
                context: "entities",
                level: "error",
                message: "The group could not be changed.",
            },
        ),
        (
            11064,
            KnownError {
                context: "entities",
                level: "error",
                message: "The two entities could not be disconnected.",
            },
        ),
        (
            11066,
            KnownError {
                context: "entities",
                level: "error",
                message: "The two entities could not be connected.",
            },
        ),
        (
            11045,
            KnownError {
                context: "entities",
                level: "error",
                message: "The integrations could not be read.",
            },
        ),
        (
            11109,
            KnownError {
                context: "entities",
                level: "error",
                message: "The integration could not be read.",
            },
        ),
        (
            11110,
            KnownError {
                context: "entities",
                level: "error",
                message: "The integration could not be created.",
            },
        ),
        (
            11111,
            KnownError {
                context: "entities",
                level: "error",
                message: "The integration could not be changed.",
            },
        ),
        (
            11112,
            KnownError {
                context: "entities",
                level: "error",
                message: "The listeners of the integration could not be read.",
            },
        ),
        (
            11113,
            KnownError {
                context: "entities",
                level: "error",
                message: "The listener of the integration could not be read.",
            },
        ),
        (
            11114,
            KnownError {
                context: "entities",
                level: "error",
                message: "The listener of the integration could not be created.",
            },
        ),
        (
            11115,
            KnownError {
                context: "entities",
                level: "error",
                message: "The listener of the integration could not be changed.",
            },
        ),
        (
            11009,
            KnownError {
                context: "entities",
                level: "error",
                message: "The list could not be read.",
            },
        ),
        (
            11010,
            KnownError {
                context: "entities",
                level: "error",
                message: "The row of the list could not be read.",
            },
        ),
        (
            11011,
            KnownError {
                context: "entities",
                level: "error",
                message: "The lists could not be read.",
            },
        ),
        (
            11012,
            KnownError {
                context: "entities",
                level: "error",
                message: "The list could not be created.",
            },
        ),
        (
            11013,
            KnownError {
                context: "entities",
                level: "error",
                message: "The row could not be added to the list.",
            },
        ),
        (
            11014,
            KnownError {
                context: "entities",
                level: "error",
                message: "The list could not be changed.",
            },
        ),
        (
            11015,
            KnownError {
                context: "entities",
                level: "error",
                message: "The row of the list could not be changed.",
            },
        ),
        (
            11016,
            KnownError {
                context: "entities",
                level: "error",
                message: "The row of the list could not be deleted.",
            },
        ),
        (
            11017,
            KnownError {
                context: "entities",
                level: "error",
                message: "The list types could not be read.",
            },
        ),
        (
            11018,
            KnownError {
                context: "entities",
                level: "error",
                message: "The rows of the list could not be downloaded.",
            },
        ),
        (
            11019,
            KnownError {
                context: "entities",
                level: "error",
                message: "The file with the rows of a list could not be uploaded.",
            },
        ),
        (
            11030,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier could not be created.",
            },
        ),
        (
            11031,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifiers could not be read.",
            },
        ),
        (
            11032,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier could not be changed.",
            },
        ),
        (
            11033,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier lists could not be read.",
            },
        ),
        (
            11034,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier list could not be created.",
            },
        ),
        (
            11035,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier list could not be changed.",
            },
        ),
        (
            11036,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier list could not be read.",
            },
        ),
        (
            11037,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier could not be deleted.",
            },
        ),
        (
            11038,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier could not be put on the list.",
            },
        ),
        (
            11039,
            KnownError {
                context: "entities",
                level: "error",
                message: "The outbound identifier could not be taken off the list.",
            },
        ),
        (
            11002,
            KnownError {
                context: "entities",
                level: "error",
                message: "The queue, or its versions, could not be read.",
            },
        ),
        (
            11003,
            KnownError {
                context: "entities",
                level: "error",
                message: "The queues could not be read.",
            },
        ),
        (
            11097,
            KnownError {
                context: "entities",
                level: "error",
                message: "The service level agreement could not be created.",
            },
        ),
        (
            11102,
            KnownError {
                context: "entities",
                level: "error",
                message: "The version of the service level agreement could not be created.",
            },
        ),
        (
            11103,
            KnownError {
                context: "entities",
                level: "error",
                message: "The service level agreements could not be read.",
            },
        ),
        (
            11104,
            KnownError {
                context: "entities",
                level: "error",
                message: "The service level agreement, or its versions, could not be read.",
            },
        ),
        (
            11105,
            KnownError {
                context: "entities",
                level: "error",
                message: "The service level agreement could not be changed, or a new version not made the active one.",
            },
        ),
        (
            11047,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reasons for being not ready could not be read.",
            },
        ),
        (
            11048,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason lists could not be read.",
            },
        ),
        (
            11077,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason for being not ready could not be changed.",
            },
        ),
        (
            11078,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason for being not ready could not be created.",
            },
        ),
        (
            11080,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason list could not be created.",
            },
        ),
        (
            11081,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason list could not be changed.",
            },
        ),
        (
            11082,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason for being not ready could not be read.",
            },
        ),
        (
            11083,
            KnownError {
                context: "entities",
                level: "error",
                message: "The reason list could not be read.",
            },
        ),
        (
            11089,
            KnownError {
                context: "entities",
                level: "error",
                message: "The dispositions could not be read.",
            },
        ),
        (
            11090,
            KnownError {
                context: "entities",
                level: "error",
                message: "The disposition could not be read.",
            },
        ),
        (
            11091,
            KnownError {
                context: "entities",
                level: "error",
                message: "The disposition could not be created or changed.",
            },
        ),
        (
            11092,
            KnownError {
                context: "entities",
                level: "error",
                message: "Meant to tell that the disposition could not be changed.",
            },
        ),
        (
            11138,
            KnownError {
                context: "entities",
                level: "error",
                message: "The disposition list could not be created.",
            },
        ),
        (
            11139,
            KnownError {
                context: "entities",
                level: "error",
                message: "The disposition list could not be changed.",
            },
        ),
        (
            11008,
            KnownError {
                context: "entities",
                level: "error",
                message: "The dashboards could not be read.",
            },
        ),
        (
            11052,
            KnownError {
                context: "entities",
                level: "error",
                message: "The folders of historical reports could not be read.",
            },
        ),
        (
            11053,
            KnownError {
                context: "entities",
                level: "error",
                message: "The access controlled reports could not be read.",
            },
        ),
        (
            11054,
            KnownError {
                context: "entities",
                level: "error",
                message: "The access controlled report could not be read.",
            },
        ),
        (
            11055,
            KnownError {
                context: "entities",
                level: "error",
                message: "The access controlled report could not be created.",
            },
        ),
        (
            11056,
            KnownError {
                context: "entities",
                level: "error",
                message: "The access controlled report could not be changed.",
            },
        ),
        (
            11067,
            KnownError {
                context: "entities",
                level: "error",
                message: "The member of access controlled reports could not be read.",
            },
        ),
        (
            11044,
            KnownError {
                context: "entities",
                level: "error",
                message: "The roles of the tenant could not be read.",
            },
        ),
        (
            11049,
            KnownError {
                context: "entities",
                level: "error",
                message: "The permissions that roles can include could not be read.",
            },
        ),
        (
            11050,
            KnownError {
                context: "entities",
                level: "error",
                message: "The role could not be created.",
            },
        ),
        (
            11051,
            KnownError {
                context: "entities",
                level: "error",
                message: "The role could not be changed.",
            },
        ),
        (
            11063,
            KnownError {
                context: "entities",
                level: "error",
                message: "The roles of the platform could not be read.",
            },
        ),
        (
            11073,
            KnownError {
                context: "entities",
                level: "error",
                message: "The identity providers could not be read.",
            },
        ),
        (
            11079,
            KnownError {
                context: "entities",
                level: "error",
                message: "The role could not be read.",
            },
        ),
        (
            11133,
            KnownError {
                context: "entities",
                level: "error",
                message: "The API keys could not be read.",
            },
        ),
        (
            11134,
            KnownError {
                context: "entities",
                level: "error",
                message: "The API key could not be created.",
            },
        ),
        (
            11135,
            KnownError {
                context: "entities",
                level: "error",
                message: "The API key could not be changed.",
            },
        ),
        (
            11136,
            KnownError {
                context: "entities",
                level: "error",
                message: "The API key could not be deleted.",
            },
        ),
        (
            11020,
            KnownError {
                context: "entities",
                level: "error",
                message: "The kinds of email that the platform sends to users could not be read.",
            },
        ),
        (
            11021,
            KnownError {
                context: "entities",
                level: "error",
                message: "The wording of emails to users could not be read.",
            },
        ),
        (
            11022,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenant's own wording of an email could not be created.",
            },
        ),
        (
            11023,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenant's own wording of an email could not be changed.",
            },
        ),
        (
            11024,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenant's own wording of an email could not be deleted.",
            },
        ),
        (
            11070,
            KnownError {
                context: "entities",
                level: "error",
                message: "The message templates could not be read.",
            },
        ),
        (
            11123,
            KnownError {
                context: "entities",
                level: "error",
                message: "The message template could not be read.",
            },
        ),
        (
            11124,
            KnownError {
                context: "entities",
                level: "error",
                message: "The message template could not be created.",
            },
        ),
        (
            11125,
            KnownError {
                context: "entities",
                level: "error",
                message: "The message template could not be changed.",
            },
        ),
        (
            11006,
            KnownError {
                context: "entities",
                level: "error",
                message: "The branding of the tenant could not be read.",
            },
        ),
        (
            11029,
            KnownError {
                context: "entities",
                level: "error",
                message: "The protected settings of the branding could not be read.",
            },
        ),
        (
            11106,
            KnownError {
                context: "entities",
                level: "error",
                message: "Meant to tell that the tenant could not be read.",
            },
        ),
        (
            11116,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenant could not be changed.",
            },
        ),
        (
            11117,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenant could not be created.",
            },
        ),
        (
            11118,
            KnownError {
                context: "entities",
                level: "error",
                message: "The tenants of the region could not be read.",
            },
        ),
        (
            11140,
            KnownError {
                context: "entities",
                level: "error",
                message: "The picture for the branding could not be uploaded.",
            },
        ),
        (
            11141,
            KnownError {
                context: "entities",
                level: "error",
                message: "The branding of the tenant could not be changed.",
            },
        ),
        (
            11142,
            KnownError {
                context: "entities",
                level: "error",
                message: "The regions could not be read.",
            },
        ),
        (
            11004,
            KnownError {
                context: "entities",
                level: "error",
                message: "The transfer list could not be read.",
            },
        ),
        (
            11005,
            KnownError {
                context: "entities",
                level: "error",
                message: "The transfer lists could not be read.",
            },
        ),
        (
            11107,
            KnownError {
                context: "entities",
                level: "error",
                message: "The transfer list could not be created.",
            },
        ),
        (
            11108,
            KnownError {
                context: "entities",
                level: "error",
                message: "The transfer list could not be changed.",
            },
        ),
        (
            11000,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user could not be read.",
            },
        ),
        (
            11001,
            KnownError {
                context: "entities",
                level: "error",
                message: "The users of the tenant could not be read.",
            },
        ),
        (
            11007,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user could not be changed.",
            },
        ),
        (
            11065,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user could not be created.",
            },
        ),
        (
            11068,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user's outbound identifier lists could not be read.",
            },
        ),
        (
            11071,
            KnownError {
                context: "entities",
                level: "error",
                message: "The account of the user could not be changed.",
            },
        ),
        (
            11072,
            KnownError {
                context: "entities",
                level: "error",
                message: "The account of the user could not be read.",
            },
        ),
        (
            11074,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user's capacity rule could not be set.",
            },
        ),
        (
            11075,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user's proficiency in a skill could not be changed.",
            },
        ),
        (
            11076,
            KnownError {
                context: "entities",
                level: "error",
                message: "The search for an account by email address failed.",
            },
        ),
        (
            11143,
            KnownError {
                context: "entities",
                level: "error",
                message: "The user could not be invited.",
            },
        ),
        (
            4000,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The agent cannot log out while interactions are active.",
            },
        ),
        (
            4001,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The offer had expired when it was accepted.",
            },
        ),
        (
            4002,
            KnownError {
                context: "interaction",
                level: "warn",
                message: "The SDK could not confirm a notification to the platform.",
            },
        ),
        (
            4003,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The interaction could not be ended or rejected.",
            },
        ),
        (
            4004,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The offer could not be accepted.",
            },
        ),
        (
            4005,
            KnownError {
                context: "interaction",
                level: "error",
                message: "Reporting could not be told that the agent turned to an interaction.",
            },
        ),
        (
            4006,
            KnownError {
                context: "interaction",
                level: "error",
                message: "Reporting could not be told that the agent turned away from an interaction.",
            },
        ),
        (
            4007,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The contact could not be assigned.",
            },
        ),
        (
            4008,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The contact could not be taken away.",
            },
        ),
        (
            4009,
            KnownError {
                context: "interaction",
                level: "error",
                message: "After-work could not be turned on.",
            },
        ),
        (
            4010,
            KnownError {
                context: "interaction",
                level: "error",
                message: "After-work could not be turned off.",
            },
        ),
        (
            4011,
            KnownError {
                context: "interaction",
                level: "error",
                message: "After-work could not be ended.",
            },
        ),
        (
            4012,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The disposition could not be taken back.",
            },
        ),
        (
            4013,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The disposition could not be set.",
            },
        ),
        (
            4014,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The note could not be read.",
            },
        ),
        (
            4015,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The notes could not be read.",
            },
        ),
        (
            4016,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The note could not be changed.",
            },
        ),
        (
            4017,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The note could not be written.",
            },
        ),
        (
            4018,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The questionnaire could not be sent.",
            },
        ),
        (
            4019,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The interrupt could not be sent.",
            },
        ),
        (
            4020,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The disposition is none of those that the interaction can be given.",
            },
        ),
        (
            4021,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The questionnaire is not known in this session.",
            },
        ),
        (
            4022,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The interaction could not be handed over to the agent.",
            },
        ),
        (
            4023,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The transfer to an agent could not be called off.",
            },
        ),
        (
            4024,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The interaction could not be handed over to the queue.",
            },
        ),
        (
            4025,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The transfer to a queue could not be called off.",
            },
        ),
        (
            4026,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The interaction could not be handed over to the telephone or address.",
            },
        ),
        (
            4027,
            KnownError {
                context: "interaction",
                level: "error",
                message: "The transfer to a telephone or address could not be called off.",
            },
        ),
        (
            10000,
            KnownError {
                context: "email",
                level: "interaction-fatal",
                message: "The draft of a reply to an email could not be made.",
            },
        ),
        (
            10001,
            KnownError {
                context: "email",
                level: "interaction-fatal",
                message: "The files of an offered email could not be read.",
            },
        ),
        (
            10002,
            KnownError {
                context: "email",
                level: "interaction-fatal",
                message: "An outbound email could not be started.",
            },
        ),
        (
            10003,
            KnownError {
                context: "email",
                level: "warn",
                message: "Reporting could not be told that the agent writes a reply.",
            },
        ),
        (
            10004,
            KnownError {
                context: "email",
                level: "warn",
                message: "Reporting could not be told that the agent will not reply.",
            },
        ),
        (
            10005,
            KnownError {
                context: "email",
                level: "interaction-fatal",
                message: "The email could not be handed to the flow.",
            },
        ),
        (
            10006,
            KnownError {
                context: "email",
                level: "error",
                message: "The address of an attachment could not be read.",
            },
        ),
        (
            10007,
            KnownError {
                context: "email",
                level: "warn",
                message: "Reporting could not be told that the agent gave up a reply.",
            },
        ),
        (
            10008,
            KnownError {
                context: "email",
                level: "error",
                message: "There is no draft of a reply for this interaction.",
            },
        ),
        (
            10009,
            KnownError {
                context: "email",
                level: "error",
                message: "The emails of an interaction could not be read.",
            },
        ),
        (
            6000,
            KnownError {
                context: "messaging",
                level: "error",
                message: "The messages so far could not be read.",
            },
        ),
        (
            6001,
            KnownError {
                context: "messaging",
                level: "error",
                message: "The description of a messaging interaction could not be read.",
            },
        ),
        (
            6002,
            KnownError {
                context: "messaging",
                level: "error",
                message: "The list of transcripts could not be read.",
            },
        ),
        (
            6003,
            KnownError {
                context: "messaging",
                level: "error",
                message: "The exchange of text messages could not be begun.",
            },
        ),
        (
            6004,
            KnownError {
                context: "messaging",
                level: "error",
                message: "The text message could not be sent.",
            },
        ),
        (
            6005,
            KnownError {
                context: "messaging",
                level: "error",
                message: "One of the transcripts could not be read.",
            },
        ),
        (
            9000,
            KnownError {
                context: "mqtt",
                level: "session-fatal",
                message: "The message broker could not be reached.",
            },
        ),
        (
            9001,
            KnownError {
                context: "mqtt",
                level: "warn",
                message: "The connection to the message broker was lost.",
            },
        ),
        (
            6006,
            KnownError {
                context: "smooch-messaging",
                level: "error",
                message: "The messages so far of a Smooch interaction could not be read.",
            },
        ),
        (
            6007,
            KnownError {
                context: "smooch-messaging",
                level: "error",
                message: "The message could not be sent.",
            },
        ),
        (
            6008,
            KnownError {
                context: "smooch-messaging",
                level: "error",
                message: "The others could not be told that the agent has read their messages.",
            },
        ),
        (
            6009,
            KnownError {
                context: "smooch-messaging",
                level: "error",
                message: "The others could not be told whether the agent is typing.",
            },
        ),
        (
            6010,
            KnownError {
                context: "smooch-messaging",
                level: "error",
                message: "The file could not be sent.",
            },
        ),
        (
            7001,
            KnownError {
                context: "voice",
                level: "error",
                message: "Digits were sent to an interaction that is not a live call.",
            },
        ),
        (
            7002,
            KnownError {
                context: "voice",
                level: "error",
                message: "The tenant has no Twilio softphone.",
            },
        ),
        (
            7003,
            KnownError {
                context: "voice",
                level: "error",
                message: "Somebody on the call could not be put on hold.",
            },
        ),
        (
            7004,
            KnownError {
                context: "voice",
                level: "error",
                message: "Somebody on the call could not be taken off hold.",
            },
        ),
        (
            7005,
            KnownError {
                context: "voice",
                level: "error",
                message: "Somebody on the call could not be muted.",
            },
        ),
        (
            7006,
            KnownError {
                context: "voice",
                level: "error",
                message: "Somebody on the call could not be unmuted.",
            },
        ),
        (
            7007,
            KnownError {
                context: "voice",
                level: "error",
                message: "The people on the call could not be taken off hold.",
            },
        ),
        (
            7008,
            KnownError {
                context: "voice",
                level: "error",
                message: "The recording could not be started.",
            },
        ),
        (
            7011,
            KnownError {
                context: "voice",
                level: "interaction-error",
                message: "The customer could not be put on hold.",
            },
        ),
        (
            7012,
            KnownError {
                context: "voice",
                level: "error",
                message: "The recording could not be stopped.",
            },
        ),
        (
            7013,
            KnownError {
                context: "voice",
                level: "interaction-error",
                message: "The customer could not be taken off hold.",
            },
        ),
        (
            7014,
            KnownError {
                context: "voice",
                level: "error",
                message: "Somebody could not be taken off the call.",
            },
        ),
        (
            7019,
            KnownError {
                context: "voice",
                level: "error",
                message: "The outbound call could not be placed.",
            },
        ),
        (
            7020,
            KnownError {
                context: "voice",
                level: "error",
                message: "The outbound call could not be given up.",
            },
        ),
        (
            7022,
            KnownError {
                context: "voice",
                level: "error",
                message: "Listening in could not be started.",
            },
        ),
        (
            7025,
            KnownError {
                context: "voice",
                level: "error",
                message: "There is no phone to listen in on: none was given and the agent has none.",
            },
        ),
        (
            14000,
            KnownError {
                context: "logging",
                level: "error",
                message: "A log could not be uploaded.",
            },
        ),
        (
            12000,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The results of the subscribed statistics could not be read.",
            },
        ),
        (
            12001,
            KnownError {
                context: "reporting",
                level: "error",
                message: "What reporting knows about the interaction could not be read.",
            },
        ),
        (
            12002,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The history of the contact could not be read.",
            },
        ),
        (
            12003,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The list of statistics could not be read.",
            },
        ),
        (
            12004,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The statistic could not be read.",
            },
        ),
        (
            12005,
            KnownError {
                context: "reporting",
                level: "error",
                message: "It could not be read how busy agents are.",
            },
        ),
        (
            12006,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The history of the CRM record could not be read.",
            },
        ),
        (
            12007,
            KnownError {
                context: "reporting",
                level: "error",
                message: "The statistics could not be read.",
            },
        ),
        (
            15000,
            KnownError {
                context: "salesforce-classic",
                level: "error",
                message: "The platform did not take the assignment of a record.",
            },
        ),
        (
            15001,
            KnownError {
                context: "salesforce-classic",
                level: "error",
                message: "The tab of an interaction could not be noted.",
            },
        ),
        (
            15002,
            KnownError {
                context: "salesforce-classic",
                level: "error",
                message: "The platform did not take it that a record was taken away.",
            },
        ),
        (
            15003,
            KnownError {
                context: "salesforce-classic",
                level: "warn",
                message: "The record's tab could not be opened.",
            },
        ),
        (
            15004,
            KnownError {
                context: "salesforce-classic",
                level: "warn",
                message: "The interaction has a record already.",
            },
        ),
        (
            15005,
            KnownError {
                context: "salesforce-classic",
                level: "warn",
                message: "The interaction has no record that could be taken away.",
            },
        ),
        (
            15006,
            KnownError {
                context: "salesforce-classic",
                level: "warn",
                message: "Skylight has no active interaction with this id.",
            },
        ),
        (
            15007,
            KnownError {
                context: "salesforce-classic",
                level: "warn",
                message: "The open tab shows no record.",
            },
        ),
        (
            15008,
            KnownError {
                context: "salesforce-classic",
                level: "error",
                message: "The agent's id in Salesforce could not be found out.",
            },
        ),
        (
            15009,
            KnownError {
                context: "salesforce-classic",
                level: "error",
                message: "The organisation in Salesforce could not be found out.",
            },
        ),
        (
            16000,
            KnownError {
                context: "salesforce-lightning",
                level: "error",
                message: "The platform did not take the assignment of a record.",
            },
        ),
        (
            16001,
            KnownError {
                context: "salesforce-lightning",
                level: "error",
                message: "The tab of an interaction could not be noted.",
            },
        ),
        (
            16002,
            KnownError {
                context: "salesforce-lightning",
                level: "error",
                message: "The platform did not take it that a record was taken away.",
            },
        ),
        (
            16003,
            KnownError {
                context: "salesforce-lightning",
                level: "warn",
                message: "The record of an interaction could not be opened.",
            },
        ),
        (
            16004,
            KnownError {
                context: "salesforce-lightning",
                level: "warn",
                message: "The interaction has a record already.",
            },
        ),
        (
            16005,
            KnownError {
                context: "salesforce-lightning",
                level: "warn",
                message: "The interaction has no record that could be taken away.",
            },
        ),
        (
            16006,
            KnownError {
                context: "salesforce-lightning",
                level: "warn",
                message: "Skylight has no active interaction with this id.",
            },
        ),
        (
            16007,
            KnownError {
                context: "salesforce-lightning",
                level: "warn",
                message: "The open tab shows no record.",
            },
        ),
        (
            16008,
            KnownError {
                context: "salesforce-lightning",
                level: "error",
                message: "The agent's id in Salesforce could not be found out.",
            },
        ),
        (
            16009,
            KnownError {
                context: "salesforce-lightning",
                level: "error",
                message: "The organisation in Salesforce could not be found out.",
            },
        ),
        (
            2000,
            KnownError {
                context: "session",
                level: "error",
                message: "The agent lacks the permissions for what was asked.",
            },
        ),
        (
            2001,
            KnownError {
                context: "session",
                level: "error",
                message: "The user config could not be read.",
            },
        ),
        (
            2002,
            KnownError {
                context: "session",
                level: "error",
                message: "No session could be started.",
            },
        ),
        (
            2003,
            KnownError {
                context: "session",
                level: "session-fatal",
                message: "Signs of life are no longer answered and the session is lost.",
            },
        ),
        (
            2004,
            KnownError {
                context: "session",
                level: "error",
                message: "The platform did not change the presence.",
            },
        ),
        (
            2005,
            KnownError {
                context: "session",
                level: "error",
                message: "The extension is none of the agent's.",
            },
        ),
        (
            2006,
            KnownError {
                context: "session",
                level: "error",
                message: "The extension could not be made the active one.",
            },
        ),
        (
            2007,
            KnownError {
                context: "session",
                level: "error",
                message: "The reason is not one of the user config.",
            },
        ),
        (
            2008,
            KnownError {
                context: "session",
                level: "error",
                message: "The direction could not be set.",
            },
        ),
        (
            2009,
            KnownError {
                context: "session",
                level: "error",
                message: "The agent's extensions could not be read, so the agent was not made ready.",
            },
        ),
        (
            2010,
            KnownError {
                context: "session",
                level: "error",
                message: "The tenant could not be read.",
            },
        ),
        (
            2011,
            KnownError {
                context: "session",
                level: "error",
                message: "The tenant's region could not be read.",
            },
        ),
        (
            2012,
            KnownError {
                context: "session",
                level: "error",
                message: "The details of the agent's tenants could not be read.",
            },
        ),
        (
            2013,
            KnownError {
                context: "session",
                level: "error",
                message: "The presence of the agent could not be set.",
            },
        ),
        (
            2014,
            KnownError {
                context: "session",
                level: "error",
                message: "The state of the running session could not be read.",
            },
        ),
        (
            2015,
            KnownError {
                context: "session",
                level: "error",
                message: "The user config could not be read.",
            },
        ),
        (
            7000,
            KnownError {
                context: "voice",
                level: "session-fatal",
                message: "The credentials of the softphone could not be renewed.",
            },
        ),
        (
            7023,
            KnownError {
                context: "voice",
                level: "interaction-fatal",
                message: "The softphone failed.",
            },
        ),
        (
            8000,
            KnownError {
                context: "twilio",
                level: "error",
                message: "There is no microphone for the softphone.",
            },
        ),
        (
            8001,
            KnownError {
                context: "twilio",
                level: "error",
                message: "The softphone could not play the tone.",
            },
        ),
        (
            8002,
            KnownError {
                context: "twilio",
                level: "interaction-fatal",
                message: "The call that was accepted never reached the softphone.",
            },
        ),
        (
            8003,
            KnownError {
                context: "twilio",
                level: "interaction-fatal",
                message: "The softphone hung up a call that the platform did not know any more.",
            },
        ),
        (
            8004,
            KnownError {
                context: "twilio",
                level: "error",
                message: "The loudspeakers for ringing were not changed, or were changed but could not be told.",
            },
        ),
        (
            8005,
            KnownError {
                context: "twilio",
                level: "error",
                message: "The loudspeakers for calls were not changed, or were changed but could not be told.",
            },
        ),
        (
            17000,
            KnownError {
                context: "zendesk",
                level: "error",
                message: "Skylight could not connect to Zendesk.",
            },
        ),
        (
            17001,
            KnownError {
                context: "zendesk",
                level: "error",
                message: "What is assigned to an interaction could not be opened in Zendesk.",
            },
        ),
        (
            17002,
            KnownError {
                context: "zendesk",
                level: "error",
                message: "Skylight's panel could not be opened or closed.",
            },
        ),
        (
            17003,
            KnownError {
                context: "zendesk",
                level: "error",
                message: "The size of Skylight's panel could not be set.",
            },
        ),
        (
            17004,
            KnownError {
                context: "zendesk",
                level: "error",
                message: "A user or ticket could not be assigned or taken away.",
            },
        ),
        (
            1000,
            KnownError {
                context: "general",
                level: "error",
                message: "The SDK was started with options that it does not accept.",
            },
        ),
        (
            1001,
            KnownError {
                context: "general",
                level: "error",
                message: "The SDK was started with the wrong number of options.",
            },
        ),
        (
            1002,
            KnownError {
                context: "general",
                level: "session-fatal",
                message: "A module that the session needs did not start.",
            },
        ),
        (
            1003,
            KnownError {
                context: "general",
                level: "error",
                message: "The params are not what the command takes.",
            },
        ),
        (
            1004,
            KnownError {
                context: "general",
                level: "error",
                message: "The command was called with the wrong number of arguments.",
            },
        ),
        (
            1005,
            KnownError {
                context: "general",
                level: "error",
                message: "The platform sent a notification that the SDK does not know.",
            },
        ),
        (
            5000,
            KnownError {
                context: "sqs",
                level: "session-fatal",
                message: "The access to the queue of notifications could not be renewed.",
            },
        ),
        (
            5001,
            KnownError {
                context: "sqs",
                level: "warn",
                message: "A notification could not be taken off the queue.",
            },
        ),
        (
            5002,
            KnownError {
                context: "sqs",
                level: "warn",
                message: "Notifications could not be read this time.",
            },
        ),
        (
            5003,
            KnownError {
                context: "sqs",
                level: "error",
                message: "Something unforeseen happened while notifications were read.",
            },
        ),
        (
            5004,
            KnownError {
                context: "sqs",
                level: "warn",
                message: "Skylight stopped reading notifications.",
            },
        ),
        (
            5005,
            KnownError {
                context: "sqs",
                level: "error",
                message: "A notification belongs to another session of the same agent.",
            },
        ),
    ],
    refusal: 1003,
};

impl Simulation {
    /// A page that opened the popup, connected to it.
    #[must_use]
    pub fn new() -> Self {
        Self::within(World::default())
    }

    /// A page that opened the popup under other circumstances, at the moment that it did.
    #[must_use]
    pub fn within(world: World) -> Self {
        Self::of_protocol(&PROTOCOL, &CATALOG, world)
    }
}

impl Default for Simulation {
    fn default() -> Self {
        Self::new()
    }
}
