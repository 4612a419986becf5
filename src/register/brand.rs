//! The publisher's colour and logo: whether they can be read, and the picture itself.

use crate::finding::Finding;
use crate::record::{At, Brand, Site};
use crate::source::{ContentFile, Folder};
use crate::value::Colour;

/// The publisher's logo, ready to be shown.
#[derive(Debug, Clone)]
pub struct Logo {
    /// The picture, as SVG.
    pub svg: String,
    /// How wide it is, for each 100 of its height, so that the page does not jump when it comes.
    pub width: u32,
    /// The words in it.
    pub text: String,
}

/// Says where the colour cannot be read, and reads the logo.
pub(super) fn read(site: &Site, folder: &Folder, findings: &mut Vec<Finding>) -> Option<Logo> {
    let brand = site.brand.as_ref()?;
    findings.extend(brand.colour.as_ref().and_then(contrast));
    let logo = brand.logo.as_ref()?;
    let name = logo.file.value.as_str();
    let file = folder.file(name).filter(|file| file.ending() == "svg");
    let mistake = |message: String, help: &str| {
        Finding::error("brand-logo", &logo.file.place, message).help(help)
    };
    let Some(file) = file else {
        findings.push(mistake(
            format!("there is no picture {name} beside site.yaml"),
            "put the logo there as an SVG file, and write its name, such as logo.svg",
        ));
        return None;
    };
    let Some(width) = width(file) else {
        findings.push(mistake(
            format!("{name} does not say how wide and high it is"),
            "the first tag of the picture must be <svg> with a viewBox, such as viewBox=\"0 0 120 40\"",
        ));
        return None;
    };
    Some(Logo { svg: file.source.text().to_owned(), width, text: logo.text.clone() })
}

/// Whether this is a file in which a logo may be.
pub(super) fn is_logo(file: &ContentFile) -> bool {
    file.folder().is_empty() && file.ending() == "svg"
}

fn contrast(colour: &At<Colour>) -> Option<Finding> {
    let ground = Brand::light_ground();
    let near = colour.value.readable_on(&ground);
    (near != colour.value).then(|| {
        let message = format!(
            "words in the colour {} are hard to read: their contrast on the site’s grounds is {:.1} to 1, and 4.5 to 1 is needed",
            colour.value,
            // Cut off, so that 4.46 is not shown as the 4.5 that is asked for.
            (colour.value.contrast(&ground) * 10.0).floor() / 10.0,
        );
        Finding::error("brand-contrast", &colour.place, message)
            .help(format!("the nearest colour that can be read is \"{near}\""))
    })
}

/// How wide a picture is for each 100 of its height, by its `viewBox`.
fn width(file: &ContentFile) -> Option<u32> {
    let (_, tag) = file.source.text().split_once("<svg")?;
    let (tag, _) = tag.split_once('>')?;
    let (_, numbers) = tag.split_once("viewBox=")?;
    let quote = numbers.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
    let numbers = numbers[1..].split(quote).next()?;
    let numbers: Vec<f64> = numbers
        .split([' ', ','])
        .filter(|number| !number.is_empty())
        .map(|number| number.parse().ok())
        .collect::<Option<_>>()?;
    let [_, _, width, height] = numbers[..] else { return None };
    let share = (100.0 * width / height).round();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "looked at before")]
    (1.0..=10_000.0).contains(&share).then_some(share as u32)
}
