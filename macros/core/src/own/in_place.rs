//! `catalog!`: the Rust API of a catalog, in the module where the macro stands.
//!
//! It is the package that the generator makes of the catalog, without the runtime, which is that of
//! the crate `skylight-sdk`: commands and topics of the catalog go over the same connection.

use std::collections::BTreeMap;
use std::path::Path as FilePath;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use skylight_codegen::emit::rust::is_runtime;
use syn::parse::{Parse, ParseStream};
use syn::{Item, ItemMod, LitStr, Path, Token};

use super::extend::{EXTENDING, extended, traits};
use super::load::load;
use super::relative::{Relative, shown_only};
use crate::client::Client;
use crate::mistakes::{Mistake, Mistakes};

/// Expands `catalog!`. Paths are relative to `folder`, that of the client's manifest.
#[must_use]
pub fn catalog(input: TokenStream, folder: &FilePath) -> TokenStream {
    let mut mistakes = Mistakes::default();
    let arguments = mistakes.take(syn::parse2::<Arguments>(input));
    let code = arguments.and_then(|arguments| expand(&arguments, folder, &mut mistakes));
    let mistakes = mistakes.into_tokens();
    quote!(#code #mistakes)
}

/// `"path"`, and where the runtime is.
struct Arguments {
    path: LitStr,
    sdk: Option<Path>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let path = input.parse()?;
        let mut sdk = None;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        if !input.is_empty() {
            input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            sdk = Some(input.call(Path::parse_mod_style)?);
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(Self { path, sdk })
    }
}

fn expand(
    arguments: &Arguments,
    folder: &FilePath,
    mistakes: &mut Mistakes,
) -> Option<TokenStream> {
    let path = arguments.path.value();
    let own = match load(&folder.join(&path), &path) {
        Ok(own) => own,
        Err(found) => {
            for mistake in found {
                mistakes.at(&arguments.path, mistake);
            }
            return None;
        }
    };
    // The runtime is Skylight's, whatever the catalog.
    let runtime = Client::skylight();
    let sdk = match arguments.sdk.as_ref().map_or_else(|| runtime.root(), Ok) {
        Ok(sdk) => sdk,
        Err(mistake) => {
            mistakes.at(&arguments.path, mistake);
            return None;
        }
    };
    let package = Package { files: &own.package, sdk };
    match package.root() {
        Ok(api) => {
            let watched = own.watched();
            Some(quote!(#api #watched))
        }
        Err(error) => {
            let message = format!("the generated code of this catalog cannot be put here: {error}");
            mistakes.at(&arguments.path, Mistake::new(message));
            None
        }
    }
}

/// The files of a package that is to be put into a module.
struct Package<'a> {
    files: &'a BTreeMap<String, String>,
    sdk: &'a Path,
}

/// Modules of the root that are there only with the client.
const BROWSER: [&str; 5] = ["client", "sensitive", "sequence", "sequences", "web"];

/// Modules of the root that simulate the popup or check at run time, which `skylight-sdk` does for
/// Skylight alone.
const SKYLIGHT_ONLY: [&str; 4] = ["simulated", "simulator", "type_table", "validation"];

/// Functions that make a connection.
const CONNECTING: [&str; 2] = ["open", "attach"];

impl Package<'_> {
    /// The items of the crate's root.
    fn root(&self) -> syn::Result<TokenStream> {
        let file = self.file("lib", 0)?;
        let sdk = self.sdk;
        let mut code = TokenStream::new();
        let mut web = TokenStream::new();
        // What the crate's root says of features was dropped; what needs a browser is known by name.
        for item in file.items {
            match item {
                Item::Mod(module) => {
                    let ident = &module.ident;
                    let name = ident.to_string();
                    if SKYLIGHT_ONLY.contains(&name.as_str()) {
                        continue;
                    }
                    let target =
                        if BROWSER.contains(&name.as_str()) { &mut web } else { &mut code };
                    if name == "unknown" {
                        target.extend(unknown(sdk));
                    } else if is_runtime_module(&name) {
                        target.extend(quote!(#[allow(unused_imports)] pub use #sdk::#ident;));
                    } else {
                        target.extend(self.module(&module, &name, 1)?);
                    }
                }
                Item::Use(import) => {
                    let text = import.tree.to_token_stream().to_string();
                    let target = if text.starts_with("web ") { &mut web } else { &mut code };
                    target.extend(quote!(#[allow(unused_imports)] #import));
                }
                // The README's example is the package's.
                Item::Struct(readme) if readme.ident == "Readme" => {}
                other => code.extend(quote!(#other)),
            }
        }
        code.extend(self.extensions("error_code")?);
        web.extend(self.extensions("client")?);
        Ok(quote! {
            #code
            #sdk::with_web! { #web }
        })
    }

    /// The traits of a module, as names of the root.
    fn extensions(&self, name: &str) -> syn::Result<TokenStream> {
        let ident = format_ident!("{name}");
        let file = self.file(name, 1)?;
        let traits = traits(file.items.iter());
        let ways_in = CONNECTING.iter().filter(|name| {
            let has = |item: &Item| matches!(item, Item::Impl(block) if has_function(block, name));
            file.items.iter().any(has)
        });
        let ways_in = ways_in.map(|name| format_ident!("{name}"));
        Ok(quote! {
            #(#[allow(unused_imports)] pub use #ident::#traits;)*
            #(#[allow(unused_imports)] pub use #ident::#ways_in;)*
        })
    }

    /// A module with the contents of its file.
    fn module(&self, module: &ItemMod, path: &str, depth: usize) -> syn::Result<TokenStream> {
        let file = self.file(path, depth)?;
        let (ident, visibility, attributes) = (&module.ident, &module.vis, outer(&file.attrs));
        let mut items = TokenStream::new();
        let extends = depth == 1 && EXTENDING.contains(&path);
        for item in file.items {
            match item {
                Item::Mod(inner) if inner.content.is_none() => {
                    let path = format!("{path}/{}", inner.ident);
                    items.extend(self.module(&inner, &path, depth + 1)?);
                }
                other if extends => items.extend(extended(other)),
                other => other.to_tokens(&mut items),
            }
        }
        // An API is there to be chosen from.
        let chosen = (depth == 1).then(|| quote!(#[allow(dead_code, unreachable_pub)]));
        Ok(quote!(#attributes #chosen #visibility mod #ident { #items }))
    }

    /// A file as code that stands in a module `depth` below the root's.
    fn file(&self, path: &str, depth: usize) -> syn::Result<syn::File> {
        let missing = || syn::Error::new(Span::call_site(), format!("`{path}.rs` is missing"));
        let text = self.files.get(&format!("rust/src/{path}.rs")).ok_or_else(missing)?;
        let code: TokenStream = shown_only(text).parse()?;
        syn::parse2(Relative { sdk: self.sdk, depth }.rewrite(code))
    }
}

fn is_runtime_module(name: &str) -> bool {
    let paths = [format!("rust/src/{name}.rs"), format!("rust/src/{name}/mod.rs")];
    paths.iter().any(|path| is_runtime(path))
}

/// Whether a block of a type of the runtime has a function without `self`.
fn has_function(block: &syn::ItemImpl, name: &str) -> bool {
    block.trait_.is_none()
        && block.items.iter().any(|item| {
            matches!(item, syn::ImplItem::Fn(method)
                if method.sig.ident == name && method.sig.receiver().is_none())
        })
}

/// Attributes of a file as those of a module.
fn outer(attributes: &[syn::Attribute]) -> TokenStream {
    let each = attributes.iter().map(|attribute| {
        let meta = &attribute.meta;
        quote!(#[#meta])
    });
    each.collect()
}

/// What arrives and is not in the catalog. Nobody outside of the API can make these two, so that a
/// value which becomes known later changes the meaning of no program.
fn unknown(sdk: &Path) -> TokenStream {
    let shown = |name: &str, inner: TokenStream, derives: TokenStream, docs: &str| {
        let name = Ident::new(name, Span::call_site());
        quote! {
            #[doc = #docs]
            #[derive(Clone, #derives PartialEq, Eq, Hash)]
            pub struct #name(pub(super) #inner);
            impl ::core::fmt::Debug for #name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::Debug::fmt(&self.0, f)
                }
            }
        }
    };
    let value = shown(
        "UnknownValue",
        quote!(::std::boxed::Box<str>),
        quote!(),
        " The text of an enum value that this version of the catalog does not know.",
    );
    let code = shown(
        "UnknownCode",
        quote!(u32),
        quote!(Copy,),
        " The number of an error that this version of the catalog does not know.",
    );
    quote! {
        #[doc = " What arrives and is not in the catalog."]
        #[allow(dead_code, unreachable_pub)]
        pub mod unknown {
            #[allow(unused_imports)]
            pub use #sdk::unknown::UnknownFields;
            #value
            #code
        }
    }
}
