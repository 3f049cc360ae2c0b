//! The derives: one file each, and what they share.

mod bounds;
mod catalog_type;
mod command;
mod distinct;
mod given;
mod matching;
mod reading;
mod topic;
mod topic_set;
mod view;
mod writing;

pub use catalog_type::catalog_type;
pub use command::command;
pub(crate) use distinct::{Claim, Receiver, clash, compared};
pub(crate) use given::{Gift, Given};
pub(crate) use topic::look_up as look_up_topic;
pub use topic::topic;
pub(crate) use topic_set::boxed_value;
pub use topic_set::topic_set;
pub(crate) use view::View;

use quote::ToTokens;
use syn::{DeriveInput, Path};

use crate::client::{Client, Root};
use crate::mistakes::Mistakes;
use proc_macro2::TokenStream;

/// Runs a derive and adds the code that reports its mistakes.
fn derive(
    input: TokenStream,
    expand: impl FnOnce(&DeriveInput, &mut Mistakes) -> Option<TokenStream>,
) -> TokenStream {
    let mut mistakes = Mistakes::default();
    let input = mistakes.take(syn::parse2::<DeriveInput>(input));
    let mut code = input.and_then(|input| expand(&input, &mut mistakes)).unwrap_or_default();
    code.extend(mistakes.into_tokens());
    code
}

/// Where the client is: where the attribute says, or where the manifest has it.
pub(crate) fn root<'a>(
    said: Option<&'a Path>,
    client: &'a Client,
    at: impl ToTokens,
    mistakes: &mut Mistakes,
) -> Option<Root<'a>> {
    match said.map_or_else(|| client.root(), Ok) {
        Ok(path) => Some(Root(path)),
        Err(mistake) => {
            mistakes.at(at, mistake);
            None
        }
    }
}
