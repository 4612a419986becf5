//! Private words never reach the website, and with the hook never the history.

mod common;

use std::process::{Command, Output};

use common::{Site, stderr};

const DECISIONS: &str = "\
private:
  - words: mrs j  zzexample
    decision: redact
    reason: personal data
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
  - words: Support of Zzgrandmother, 3 Mill Lane SK1 3XE
    decision: redact
    reason: personal data
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
  - words: AB123456C
    decision: redact
    reason: personal data
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
";

/// The small site, with private words in one payment.
fn site() -> Site {
    let site = Site::small();
    site.replace(
        "spending/payments.csv",
        "REDACTED PERSONAL DATA,640.00,Care,Support,3",
        "Mrs J Zzexample,640.00,Care,\"Support of Zzgrandmother, 3 Mill Lane SK1 3XE\",AB123456C",
    );
    site
}

fn decide(site: &Site) {
    let path = site.path().join("content/spending/payments.yaml");
    let record = std::fs::read_to_string(&path).expect("the record");
    site.write("spending/payments.yaml", record + DECISIONS);
}

#[test]
fn redacted_words_are_in_no_file_and_the_payment_is_counted() {
    let site = site();
    let output = site.run(&["build", "--as-at", common::AS_AT]);
    assert!(!output.status.success());
    assert!(stderr(&output).contains("error[private-data]"), "{}", stderr(&output));
    decide(&site);
    site.build();
    for (path, bytes) in site.outputs() {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in ["zzexample", "zzgrandmother", "ab123456c", "sk1 3xe", "zzofficer"] {
            assert!(!text.contains(word), "{word} is in {path}");
        }
    }
    let data = site.output("spending/all-payments.csv");
    assert!(data.contains("REDACTED PERSONAL DATA"), "{data}");
    assert!(data.contains("640.00"), "{data}");
    assert!(site.output("spending/index.html").contains("withheld"));
    assert!(!site.path().join("output/spending/suppliers/redacted-personal-data").exists());
}

#[test]
fn allowed_words_are_published() {
    let site = site();
    decide(&site);
    site.replace(
        "spending/payments.yaml",
        "  - words: mrs j  zzexample\n    decision: redact\n    reason: personal data",
        "  - words: mrs j  zzexample\n    decision: allow\n    because: A firm under that name.",
    );
    site.build();
    assert!(site.output("spending/all-payments.csv").contains("Mrs J Zzexample"));
}

#[cfg(unix)]
#[test]
fn a_commit_with_private_words_is_refused_by_the_hook() {
    let site = site();
    let git = |arguments: &[&str]| -> Output {
        let program = std::path::Path::new(env!("CARGO_BIN_EXE_daylight"));
        let folder = program.parent().expect("a folder").display().to_string();
        let path = format!("{folder}:{}", std::env::var("PATH").unwrap_or_default());
        Command::new("git")
            .args(["-c", "user.name=Tester", "-c", "user.email=tester@example.org"])
            .args(arguments)
            .current_dir(site.path())
            .env("PATH", path)
            .output()
            .expect("git runs")
    };
    assert!(!site.run(&["init", "--hook"]).status.success(), "no repository yet");
    assert!(git(&["init", "--quiet"]).status.success());
    let output = site.run(&["init", "--hook"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let again = site.run(&["init", "--hook"]);
    assert!(stderr(&again).contains("is there already"), "{}", stderr(&again));
    assert!(git(&["add", "content"]).status.success());
    let refused = git(&["commit", "--quiet", "-m", "Payments"]);
    assert!(!refused.status.success());
    assert!(stderr(&refused).contains("error[private-data]"), "{}", stderr(&refused));
    assert!(!git(&["rev-parse", "--verify", "HEAD"]).status.success(), "no commit");
    site.replace(
        "spending/payments.csv",
        "Mrs J Zzexample,640.00,Care,\"Support of Zzgrandmother, 3 Mill Lane SK1 3XE\",AB123456C",
        "REDACTED PERSONAL DATA,640.00,Care,Support,3",
    );
    assert!(git(&["add", "content"]).status.success());
    let done = git(&["commit", "--quiet", "-m", "Payments"]);
    assert!(done.status.success(), "{}", stderr(&done));
}
