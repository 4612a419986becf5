//! The whole site as one file, for a memory stick or an email.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use tempfile::NamedTempFile;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::disk_error;
use super::manifest::Manifest;
use crate::finding::Finding;

/// Packs what was published into `folder` as the zip archive `to`, which is replaced whole. Files
/// of somebody else stay out. The archive bears no time, so that the same site gives the same bytes.
/// Gives the number of files.
///
/// # Errors
/// Every failure of the disk.
pub fn archive(folder: &Path, to: &Path) -> Result<usize, Finding> {
    let files = Manifest::read(folder).files;
    let parent = to.parent().filter(|parent| !parent.as_os_str().is_empty());
    let packed = NamedTempFile::new_in(parent.unwrap_or(Path::new("."))).and_then(|file| {
        pack(folder, files.iter().map(String::as_str), file.as_file())?;
        Ok(file.persist(to)?)
    });
    packed.map(|_| files.len()).map_err(|error| disk_error(to, &error))
}

fn pack<'a>(folder: &Path, paths: impl Iterator<Item = &'a str>, to: &File) -> io::Result<()> {
    readable_by_all(to)?;
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(io::BufWriter::new(to));
    for path in paths {
        archive.start_file(path, options)?;
        io::copy(&mut fs::File::open(folder.join(path))?, &mut archive)?;
    }
    io::Write::flush(&mut archive.finish()?)
}

/// A temporary file can be read by its owner alone; the archive is for everybody.
#[cfg(unix)]
fn readable_by_all(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_by_all(_: &File) -> io::Result<()> {
    Ok(())
}
