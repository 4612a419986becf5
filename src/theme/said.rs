//! What templates say in the language of the page.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::embed::escaped;
use crate::page::Content;
use crate::register::Register;
use crate::words::Words;

/// Registers what says the words of the interface. All take the name of a message as `id`, and as
/// further arguments what stands in it.
///
/// - `say(id="skip")`, `say(id="seats", count=3)`: a message.
/// - `say_link(id="licence", to=…, rel=…)`: a message in which the words in square brackets are a
///   link to `to`, with `rel` where it is given.
/// - `lang_of(text=…)`: the attribute `lang` for a text of the content that is not there in the
///   language of the page, and nothing for any other.
/// - the filter `choice`: one of the words among which publishers choose.
pub(super) fn register(tera: &mut Tera, content: Content<'_>) {
    let words = content.words;
    register_lang(tera, content.register);
    let own = Arc::clone(words);
    tera.register_function("say", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        message(&own, &kwargs)
    });
    let own = Arc::clone(words);
    tera.register_function("say_link", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let to = kwargs.must_get::<&str>("to")?;
        let rel = kwargs.get::<&str>("rel")?;
        Ok(Value::safe_string(&linked(&message(&own, &kwargs)?, to, rel)))
    });
    let own = Arc::clone(words);
    tera.register_filter("choice", move |word: &str, _: Kwargs, _: &State| -> String {
        own.choice(word)
    });
}

fn register_lang(tera: &mut Tera, register: &Register) {
    let foreign = register.translation().texts.clone();
    let main = register.site.languages().first().map(ToString::to_string).unwrap_or_default();
    let attribute = format!(" lang=\"{main}\"");
    tera.register_function("lang_of", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let text = kwargs.get::<&str>("text")?.unwrap_or_default();
        let is_foreign = !foreign.is_empty() && foreign.contains(text.trim());
        Ok(Value::safe_string(if is_foreign { &attribute } else { "" }))
    });
}

fn message(words: &Words, kwargs: &Kwargs) -> TeraResult<String> {
    let id = kwargs.must_get::<&str>("id")?;
    let mut arguments = FluentArgs::new();
    for (name, value) in kwargs.iter().filter(|(name, _)| name.as_str() != Some("id")) {
        arguments.set(name.to_string(), argument(value));
    }
    Ok(words.say(id, &arguments))
}

fn argument(value: &Value) -> FluentValue<'static> {
    match value.as_i64() {
        Some(number) => FluentValue::from(number),
        None => FluentValue::from(value.to_string()),
    }
}

/// The words with those in square brackets as a link.
fn linked(words: &str, to: &str, rel: Option<&str>) -> String {
    let (before, rest) = words.split_once('[').unwrap_or((words, ""));
    let (inside, after) = rest.split_once(']').unwrap_or((rest, ""));
    let rel = rel.map_or(String::new(), |rel| format!(" rel=\"{}\"", escaped(rel)));
    format!(
        "{}<a{rel} href=\"{}\">{}</a>{}",
        escaped(before),
        escaped(to),
        escaped(inside),
        escaped(after)
    )
}
