//! The links of a page to others of the site.

/// The pages to which a part of the page at `from` links, as addresses from the root.
pub fn links(from: &str, html: &str) -> Vec<String> {
    let targets = html.split("<a ").skip(1).filter_map(|tag| {
        let tag = tag.split('>').next()?;
        tag.split("href=\"").nth(1)?.split(['"', '#']).next()
    });
    let page = |target: &str| {
        let folder = target.strip_suffix("index.html").filter(|folder| !folder.contains(':'))?;
        let is_step = |step: &&str| !matches!(*step, "" | ".");
        let mut steps: Vec<&str> = from.split('/').filter(is_step).collect();
        for step in folder.split('/').filter(is_step) {
            match step {
                ".." => _ = steps.pop(),
                step => steps.push(step),
            }
        }
        Some(if steps.is_empty() { String::new() } else { steps.join("/") + "/" })
    };
    targets.filter_map(page).collect()
}
