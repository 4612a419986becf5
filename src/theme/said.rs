//! What templates say in the language of the page.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::escape::escaped;
use crate::register::Register;
use crate::words::Words;

/// The forms of the plural in all languages (CLDR), but for the one that every language has.
const FORMS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// Stand for square brackets in names, which mark no words (private use in Unicode).
const BRACKETS: [(char, char); 2] = [('[', '\u{e000}'), (']', '\u{e001}')];

/// Registers what says the words of the interface. All take the name of a message as `id`, and as
/// further arguments what stands in it.
///
/// - `say(id="skip")`, `say(id="seats", count=3)`: a message.
/// - `say_link(id="licence", to=…, rel=…)`: a message in which the words in square brackets are a
///   link to `to`, with `rel` where it is given, or a `download`; `to` is a list where the message
///   has several links.
/// - `say_marked(id="known", tag="time", datetime=…)`: a message in which the words in square
///   brackets are in an element.
/// - `saying(id="found", gaps=["count"])`: a message for a script, which fills the gaps.
/// - the filter `choice`: one of the words among which publishers choose.
pub(super) fn register(tera: &mut Tera, words: &Arc<Words>) {
    let own = Arc::clone(words);
    tera.register_function("say", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let id = kwargs.must_get::<&str>("id")?;
        Ok(own.say(id, &arguments(&kwargs, argument)))
    });
    let own = Arc::clone(words);
    tera.register_function("say_link", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let to = kwargs.must_get::<&Value>("to")?;
        let links = to.as_array().unwrap_or(std::slice::from_ref(to));
        let rel = kwargs.get::<&str>("rel")?;
        let download = kwargs.get::<bool>("download")?.unwrap_or_default();
        let open = |to: &Value| opening_link(&to.to_string(), rel, download);
        marked(&own, &kwargs, "a", &links.iter().map(open).collect::<Vec<_>>())
    });
    let own = Arc::clone(words);
    tera.register_function("say_marked", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let tag = kwargs.must_get::<&str>("tag")?;
        let time = kwargs.get::<&str>("datetime")?;
        let time = time.map_or(String::new(), |day| format!(" datetime=\"{}\"", escaped(day)));
        marked(&own, &kwargs, tag, &[format!("<{tag}{time}>")])
    });
    let own = Arc::clone(words);
    tera.register_function("saying", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let id = kwargs.must_get::<&str>("id")?;
        let gaps = kwargs.get::<Vec<&str>>("gaps")?.unwrap_or_default();
        Ok(Value::safe_string(&saying(&own, id, &gaps)))
    });
    let own = Arc::clone(words);
    tera.register_filter("choice", move |word: &str, _: Kwargs, _: &State| -> String {
        own.choice(word)
    });
}

/// Registers `lang_of(text=…)`: the attribute `lang` for a text of the content that is not there in
/// the language of the page, and nothing for any other.
pub(super) fn register_lang(tera: &mut Tera, register: &Register) {
    let foreign = register.translation().texts.clone();
    let main = register.site.languages().first().map(ToString::to_string).unwrap_or_default();
    let attribute = format!(" lang=\"{main}\"");
    tera.register_function("lang_of", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let text = kwargs.get::<&str>("text")?.unwrap_or_default();
        let is_foreign = !foreign.is_empty() && foreign.contains(text.trim());
        Ok(Value::safe_string(if is_foreign { &attribute } else { "" }))
    });
}

fn arguments(kwargs: &Kwargs, argument: fn(&Value) -> FluentValue<'static>) -> FluentArgs<'static> {
    let own = kwargs.iter().filter(|(name, _)| name.as_str() != Some("id"));
    own.map(|(name, value)| (name.to_string(), argument(value))).collect()
}

fn argument(value: &Value) -> FluentValue<'static> {
    match value.as_i64() {
        Some(number) => FluentValue::from(number),
        None => FluentValue::from(value.to_string()),
    }
}

/// An argument whose own brackets do not count.
fn without_brackets(value: &Value) -> FluentValue<'static> {
    match argument(value) {
        FluentValue::String(text) => {
            let put_by = |text: String, (sign, other)| text.replace(sign, &String::from(other));
            FluentValue::from(BRACKETS.into_iter().fold(text.into_owned(), put_by))
        }
        number => number,
    }
}

/// The message with the words in square brackets in elements. The last way to open one serves for
/// all further ones.
fn marked(words: &Words, kwargs: &Kwargs, tag: &str, opening: &[String]) -> TeraResult<Value> {
    let said = words.say(kwargs.must_get("id")?, &arguments(kwargs, without_brackets));
    let close = format!("</{tag}>");
    let mut opening = opening.iter();
    let mut open = opening.next();
    let mut html = String::new();
    for sign in escaped(&said).chars() {
        match sign {
            '[' => html.push_str(open.map_or("", String::as_str)),
            ']' => {
                html.push_str(&close);
                open = opening.next().or(open);
            }
            sign => html.push(original(sign)),
        }
    }
    Ok(Value::safe_string(&html))
}

/// The bracket for which the sign stands, or the sign.
fn original(sign: char) -> char {
    BRACKETS.iter().find(|(_, other)| *other == sign).map_or(sign, |(bracket, _)| *bracket)
}

fn opening_link(to: &str, rel: Option<&str>, download: bool) -> String {
    let rel = rel.map_or(String::new(), |rel| format!(" rel=\"{}\"", escaped(rel)));
    let download = if download { " download" } else { "" };
    format!("<a{rel} href=\"{}\"{download}>", escaped(to))
}

/// The message for a script, once for each form of the plural in which it differs: a script knows
/// the number only later. What stands in it is left as gaps: `{count}`.
fn saying(words: &Words, id: &str, gaps: &[&str]) -> String {
    let in_form = |form: &str| {
        let gaps = gaps.iter().map(|gap| (*gap, FluentValue::from(format!("{{{gap}}}"))));
        let form = ("form", FluentValue::from(form.to_owned()));
        escaped(&words.say(id, &gaps.chain([form]).collect()))
    };
    let other = in_form("other");
    let forms = FORMS.iter().map(|form| (form, in_form(form))).filter(|(_, said)| *said != other);
    let special = forms
        .map(|(form, said)| format!("<p data-name=\"{id}\" data-form=\"{form}\">{said}</p>\n"));
    format!("{}<p data-name=\"{id}\">{other}</p>", special.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(template: &str) -> String {
        let mut tera = Tera::new();
        register(&mut tera, &Arc::new(Words::english()));
        tera.add_raw_template("page.html", template).expect("a template");
        tera.render("page.html", &tera::Context::new()).expect("a page")
    }

    #[test]
    fn words_in_brackets_are_links_and_those_of_names_are_not() {
        assert_eq!(
            said(r#"{{ say_link(id="payments-organisation", to="a?b&c", name="A [B] & <C>") }}"#),
            "More about <a href=\"a?b&amp;c\">A [B] &amp; &lt;C&gt;</a>: where it sits and what \
             it shares."
        );
        assert_eq!(
            said(r#"{{ say_link(id="report-by-either", to=["m", "g"]) }}"#),
            "Something wrong on this page? <a href=\"m\">Report a mistake by email</a> or \
             <a href=\"g\">report it on GitHub</a>, where everybody can read it."
        );
    }

    #[test]
    fn a_script_gets_each_form_that_differs() {
        assert_eq!(
            said(r#"{{ saying(id="explore-found", gaps=["count", "total"]) }}"#),
            "<p data-name=\"explore-found\" data-form=\"one\">1 payment, {total}</p>\n\
             <p data-name=\"explore-found\">{count} payments, {total} in all</p>"
        );
    }
}
