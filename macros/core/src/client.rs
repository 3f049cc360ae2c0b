//! The crate that the generated client is in, and the catalog that it was made of.

use std::cell::OnceCell;
use std::sync::Arc;

use proc_macro_crate::{FoundCrate, crate_name};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Path;

use crate::catalog::Catalog;
use crate::manifest::Metadata;
use crate::mistakes::{Mistake, Mistakes};

/// What a macro checks against, and where the code that it writes finds the client.
pub struct Client {
    pub(crate) catalog: Arc<Catalog>,
    /// Where the client is; looked for in the manifest when nothing says so.
    root: OnceCell<Result<Path, String>>,
    /// Items that make the crate be compiled again when a file of the catalog changes.
    pub(crate) watched: TokenStream,
}

impl Client {
    /// The client of the Skylight catalog that this crate embeds.
    #[must_use]
    pub fn skylight() -> Self {
        Self::new(Arc::new(Catalog::skylight()))
    }

    /// The client that the manifest in a folder points at: that of the Skylight catalog, unless
    /// `[package.metadata.skylight]` names a catalog of the crate's own.
    ///
    /// # Errors
    ///
    /// Code that reports every mistake of the manifest or the catalog.
    pub fn of_manifest(folder: &std::path::Path) -> Result<Self, TokenStream> {
        let report = |found: Vec<Mistake>| {
            let mut mistakes = Mistakes::default();
            for mistake in found {
                mistakes.at_span(Span::call_site(), mistake);
            }
            mistakes.into_tokens()
        };
        match Metadata::read(folder) {
            Ok(None) => Ok(Self::skylight()),
            Ok(Some(metadata)) => Self::of_metadata(metadata, folder).map_err(report),
            Err(mistake) => Err(report(vec![mistake])),
        }
    }

    #[cfg(feature = "catalog")]
    fn of_metadata(metadata: Metadata, folder: &std::path::Path) -> Result<Self, Vec<Mistake>> {
        let own = crate::own::load(&metadata.catalog, &metadata.said)?;
        let mut client = Self::new(Arc::clone(&own.compact));
        client.watched = own.watched();
        client.watched.extend(crate::own::watch([folder.join("Cargo.toml").as_path()].into_iter()));
        Ok(match metadata.root {
            Some(root) => client.at(root),
            None => client,
        })
    }

    #[cfg(not(feature = "catalog"))]
    fn of_metadata(metadata: Metadata, _folder: &std::path::Path) -> Result<Self, Vec<Mistake>> {
        let Metadata { catalog, said, root } = metadata;
        let api = root.map(|root| format!(", with its API at `{}`", quote!(#root)));
        let message = format!(
            "the manifest points the macros at the catalog `{said}`{}",
            api.unwrap_or_default()
        );
        let at = catalog.display();
        Err(vec![
            Mistake::new(message)
                .note(format!("that is {at}"))
                .help("enable the feature `catalog` of `skylight-macros`, which can read it"),
        ])
    }

    /// The client of a catalog.
    #[must_use]
    pub fn new(catalog: Arc<Catalog>) -> Self {
        Self { catalog, root: OnceCell::new(), watched: TokenStream::new() }
    }

    /// The same client, found at a path.
    #[must_use]
    pub fn at(self, root: Path) -> Self {
        Self { root: OnceCell::from(Ok(root)), ..self }
    }

    /// The path of the client.
    pub(crate) fn root(&self) -> Result<&Path, Mistake> {
        self.root.get_or_init(|| self.look_up()).as_ref().map_err(|message| {
            Mistake::new(message.clone()).help(
                "add it to the dependencies, or say where it is with `#[skylight(crate = path)]`",
            )
        })
    }

    /// Finds the crate in the manifest, by whatever name.
    fn look_up(&self) -> Result<Path, String> {
        let name = self.catalog.crate_name().unwrap_or("skylight-sdk");
        let found = crate_name(name).map_err(|_| {
            format!("this crate does not depend on `{name}`, which the macro refers to")
        })?;
        let path = match found {
            FoundCrate::Itself => quote!(crate),
            FoundCrate::Name(name) => {
                let name = syn::parse_str::<Ident>(&name)
                    .unwrap_or_else(|_| Ident::new("skylight_sdk", Span::call_site()));
                quote!(::#name)
            }
        };
        syn::parse2(path).map_err(|error| error.to_string())
    }
}

/// Paths of the client as code says them.
pub(crate) struct Root<'c>(pub(crate) &'c Path);

impl Root<'_> {
    /// An item by its path from the client's root, as people say it.
    pub(crate) fn said(&self, path: &str) -> String {
        let root = self.0.to_token_stream().to_string().replace(' ', "");
        format!("{}::{path}", root.trim_start_matches("::"))
    }

    /// An item by its path from the client's root, with the span of what it is said for.
    pub(crate) fn item(&self, path: &str, span: Span) -> TokenStream {
        let root = self.0;
        let mut tokens = root.to_token_stream();
        for segment in path.split("::") {
            // The generator made identifiers of them; anything else has no place in code.
            if let Ok(mut ident) = syn::parse_str::<Ident>(segment) {
                ident.set_span(span);
                tokens.extend(quote!(::#ident));
            }
        }
        tokens
    }
}
