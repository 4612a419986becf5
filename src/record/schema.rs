//! JSON Schemas (draft 07) for editors, made from the description of each kind.
//!
//! A schema says what the form of a record can be; whether records fit together is for
//! `daylight check`. Editors take `created: 2011` for a number, so the schemas allow numbers
//! wherever digits make sense.

use serde_json::{Map, Value, json};

use super::catalogue::{KindInfo, REASONS, Written};
use super::examples::example;
use super::shape::{Field, Shape, Word};
use super::tongue::{is_text, is_twin_of};

/// What every schema says about itself; a file with these words may be written anew.
pub const SCHEMA_MARK: &str = "Made by `daylight schema`. Changes to this file will be lost.";

/// The name of a record, as in [`Slug`](crate::value::Slug).
const SLUG: &str = "[a-z0-9]+(-[a-z0-9]+)*";

/// The schema of a kind as text, the same in every run.
pub fn schema(kind: &KindInfo) -> String {
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
    schema.insert("$comment".to_owned(), SCHEMA_MARK.into());
    schema.insert("title".to_owned(), title(kind).into());
    schema.insert("description".to_owned(), kind.about.into());
    schema.extend(group("", &kind.fields));
    let text = serde_json::to_string_pretty(&Value::Object(schema)).unwrap_or_default();
    text + "\n"
}

/// The name of the file that holds the schema of a kind.
pub fn schema_file(kind: &KindInfo) -> String {
    format!("{}.schema.json", kind.stem())
}

fn title(kind: &KindInfo) -> String {
    match kind.written {
        Written::Yaml => format!("A record in {}/: {}", kind.folder, kind.one),
        Written::Markdown => format!("The fields above the text in {}/: {}", kind.folder, kind.one),
        Written::Alone(file) => format!("The file {file}: {}", kind.many),
        Written::Block => "A chart in a text".to_owned(),
    }
}

/// The keywords for a group of fields; `name` is the field that holds it, empty at the top.
fn group(name: &str, fields: &[Field]) -> Map<String, Value> {
    let properties: Map<String, Value> = fields
        .iter()
        .map(|field| (field.name.to_owned(), Value::Object(property(name, field))))
        .collect();
    let required: Vec<&str> = fields.iter().filter(|f| (f.required)()).map(|f| f.name).collect();
    let mut group = Map::new();
    group.insert("type".to_owned(), "object".into());
    group.insert("properties".to_owned(), Value::Object(properties));
    // Draft 04 readers, of which some editors still have one, refuse an empty list.
    if !required.is_empty() {
        group.insert("required".to_owned(), required.into());
    }
    group.extend(twins(fields).map(|twins| ("patternProperties".to_owned(), twins)));
    group.insert("additionalProperties".to_owned(), false.into());
    group
}

/// Texts may stand beside their fields in other languages: `summary_cy`.
fn twins(fields: &[Field]) -> Option<Value> {
    let texts: Vec<&str> =
        fields.iter().filter(|field| is_text(&(field.shape)())).map(|field| field.name).collect();
    let own = |field: &&Field| fields.iter().any(|text| is_twin_of(field.name, text));
    let others: Vec<&str> = fields.iter().filter(own).map(|field| field.name).collect();
    let others =
        if others.is_empty() { String::new() } else { format!("(?!({})$)", others.join("|")) };
    let pattern = format!("^{others}({})_[a-z]{{2,3}}$", texts.join("|"));
    (!texts.is_empty()).then(|| {
        json!({pattern: {
            "description": "The text of the field in another language of the website.",
            "type": ["string", "number", "boolean", "array", "null"],
        }})
    })
}

/// The schema of one field. A field that may be left out may also have nothing behind its colon.
fn property(group: &str, field: &Field) -> Map<String, Value> {
    let shape = (field.shape)();
    let mut property = Map::new();
    property.insert("title".to_owned(), field.label().into());
    property.insert("description".to_owned(), field.sentence().into());
    property.insert("markdownDescription".to_owned(), markdown(field, &shape).into());
    let keywords = keywords(field.name, &shape);
    property.extend(if (field.required)() { keywords } else { or_nothing(keywords) });
    property.extend(examples(group, field, &shape));
    property
}

fn examples(group: &str, field: &Field, shape: &Shape) -> Option<(String, Value)> {
    let shown: Vec<String> = match shape.value() {
        Shape::Choice(_) | Shape::List(_) | Shape::Group(_) => return None,
        Shape::Date => ["2011", "2013-autumn", "2013-07", "2013-07-11", "2011/12", "2010 to 2015"]
            .map(str::to_owned)
            .to_vec(),
        Shape::Money => vec!["1250.00".to_owned(), "£1,250.00".to_owned()],
        _ => vec![example(group, field)?],
    };
    Some(("examples".to_owned(), shown.into()))
}

/// The meaning with what may be written, as editors show it beside the field.
fn markdown(field: &Field, shape: &Shape) -> String {
    let words = shape.words();
    if words.is_empty() {
        return format!("{}\n\nWrite {}.", field.sentence(), shape.in_words());
    }
    let listed: Vec<String> =
        words.iter().map(|w| format!("- `{}`: {}", w.word, w.meaning.trim())).collect();
    let listed = listed.join("\n");
    let reasons = match shape {
        Shape::OrReason(_) => {
            "\n\nOr, where that is not known: `unknown`, `unclear`, `not applicable`, `withheld`."
        }
        _ => "",
    };
    format!("{}\n\n{listed}{reasons}", field.sentence())
}

/// What JSON Schema says about values of a shape; `name` is the field in which they stand.
fn keywords(name: &str, shape: &Shape) -> Map<String, Value> {
    match shape {
        // Whatever stands in the file is read as it is written: 1042 and true are text too.
        Shape::Text | Shape::LongText => object(json!({"type": ["string", "number", "boolean"]})),
        Shape::Money => object(json!({"type": ["number", "string"], "pattern": money()})),
        Shape::Date => object(json!({
            "type": ["string", "integer"],
            "minimum": 1000,
            "maximum": 2999,
            "pattern": date(),
        })),
        Shape::Number => {
            object(json!({"type": ["integer", "string"], "minimum": 0, "pattern": "^[0-9]+$"}))
        }
        Shape::Quantity => object(json!({"type": ["number", "string"], "pattern": quantity()})),
        Shape::Truth => object(json!({"enum": [true, false, "yes", "no"]})),
        Shape::WebAddress => {
            object(json!({"type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+"}))
        }
        Shape::Choice(words) => choice(words),
        Shape::Reference(_) => object(json!({"type": "string", "pattern": format!("^{SLUG}$")})),
        Shape::Related(folders) => object(json!({
            "type": "string",
            "pattern": format!("^({})/{SLUG}$", folders.join("|")),
        })),
        Shape::List(item) => {
            let item = Value::Object(keywords(name, item));
            object(json!({"type": "array", "items": item}))
        }
        Shape::Group(fields) => group(name, fields),
        Shape::OrReason(value) => {
            let value = Value::Object(keywords(name, value));
            object(json!({"anyOf": [value, Value::Object(choice(&REASONS))]}))
        }
    }
}

fn choice(words: &[Word]) -> Map<String, Value> {
    let all: Vec<&str> = words.iter().map(|w| w.word).collect();
    let meanings: Vec<&str> = words.iter().map(|w| w.meaning.trim()).collect();
    object(json!({"enum": all, "enumDescriptions": meanings}))
}

/// The same keywords, which also let nothing pass.
fn or_nothing(mut keywords: Map<String, Value>) -> Map<String, Value> {
    if let Some(Value::Array(ways)) = keywords.get_mut("anyOf") {
        ways.push(json!({"type": "null"}));
        return keywords;
    }
    match keywords.get_mut("type") {
        Some(Value::Array(types)) => types.push("null".into()),
        Some(one) => *one = json!([one, "null"]),
        None => return object(json!({"anyOf": [keywords, {"type": "null"}]})),
    }
    keywords
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// The amounts that [`Money`](crate::value::Money) reads.
fn money() -> String {
    let digits = r"([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]{1,2}0*)?";
    format!(r"^\s*(([-−]?£?|£[-−]){digits}|\(£?{digits}\))\s*$")
}

/// The numbers that [`Quantity`](crate::value::Quantity) reads.
fn quantity() -> &'static str {
    r"^\s*[-−]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?\s*$"
}

/// The dates that [`FuzzyDate`](crate::value::FuzzyDate) reads.
fn date() -> String {
    let year = "[12][0-9]{3}";
    let word = |word: &str| {
        let (first, rest) = word.split_at(1);
        format!("[{}{first}]{rest}", first.to_uppercase())
    };
    let any = |words: &[&str]| words.iter().map(|w| word(w)).collect::<Vec<_>>().join("|");
    let months = any(&[
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]);
    let seasons = any(&["spring", "summer", "autumn", "winter"]);
    let day = "(0?[1-9]|[12][0-9]|3[01])";
    let month = format!("(0[1-9]|1[0-2]|{months})");
    let point = format!(
        "({year}(/[0-9]{{2}}|-({seasons})|-{month}(-{day})?)?|({seasons}|({day} +)?({months})) +{year})"
    );
    format!(r"^\s*({}|{point}( to {point})?)\s*$", word("ongoing"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::kinds;

    fn schemas() -> Vec<(&'static KindInfo, Value)> {
        let read = |kind: &'static KindInfo| {
            let value = serde_json::from_str(&schema(kind)).expect("JSON");
            (kind, value)
        };
        kinds().iter().map(read).collect()
    }

    #[test]
    fn every_field_is_described_and_no_other_is_allowed() {
        for (kind, schema) in schemas() {
            assert_eq!(schema["additionalProperties"], false, "{}", kind.one);
            for field in &kind.fields {
                let property = &schema["properties"][field.name];
                assert_eq!(property["description"], field.sentence(), "{}", field.name);
                let required = schema["required"].as_array();
                let required = required.is_some_and(|all| all.contains(&field.name.into()));
                assert_eq!(required, (field.required)(), "{}: {}", kind.one, field.name);
            }
        }
    }

    #[test]
    fn words_of_a_choice_have_their_meaning() {
        let all = schemas();
        let own = all.iter().find(|(kind, _)| kind.one == "partnership");
        let (_, partnership) = own.expect("partnerships");
        let form = &partnership["properties"]["form"];
        assert_eq!(form["enum"][4], "joint committee");
        assert_eq!(form["enumDescriptions"][4], "A joint committee of councils.");
        let basis = &partnership["properties"]["basis"]["anyOf"];
        assert_eq!(basis[0]["enum"][0], "statutory");
        assert_eq!(basis[1]["enum"][0], "unknown");
        assert_eq!(basis[2]["type"], "null");
    }

    #[test]
    fn the_same_schema_comes_out_every_time() {
        for kind in kinds() {
            assert_eq!(schema(kind), schema(kind));
            assert!(schema(kind).ends_with("}\n"));
        }
    }
}
