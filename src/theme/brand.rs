//! The publisher's colour and logo as files beside the pages.

use crate::record::Brand;
use crate::register::Register;

use crate::source::ThemeFiles;

/// The name of the logo among the assets.
pub(super) const LOGO: &str = "logo.svg";

/// Adds the publisher's colour to the style sheet, and its logo to the files.
pub(super) fn add(register: &Register, files: &mut ThemeFiles) {
    let colour = register.site.brand.as_ref().and_then(|brand| brand.colour.as_ref());
    if let (Some(colour), Some(style)) = (colour, files.get_mut("assets/style.css")) {
        let (brand, light) = (&colour.value, colour.value.readable_on(&Brand::dark_ground()));
        let rules = format!(
            "\n/* The publisher's colour */\n\
             :root {{ --brand: {brand}; --link: {brand}; }}\n\
             @media (prefers-color-scheme: dark) {{ :root {{ --link: {light}; }} }}\n\
             @media print {{ :root {{ --link: #000; }} }}\n",
        );
        style.extend_from_slice(rules.as_bytes());
    }
    if let Some(logo) = &register.logo {
        files.insert(format!("assets/{LOGO}"), logo.svg.clone().into_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let files = crate::source::default_theme();
        let style = String::from_utf8_lossy(&files["assets/style.css"]).into_owned();
        let grounds: Vec<&str> = style
            .lines()
            .filter_map(|line| line.trim().strip_prefix("--wash: ")?.strip_suffix(';'))
            .collect();
        assert_eq!(grounds, [Brand::light_ground().as_str(), Brand::dark_ground().as_str()]);
    }
}
