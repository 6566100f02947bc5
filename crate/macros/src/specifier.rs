//! What an import says of the module that it comes from.

/// Why a text does not name a module of JavaScript, where it does not.
pub(crate) fn refuse_module(module: &str) -> Option<&'static str> {
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control() || "\\\"'`".contains(letter);
    if module.contains(is_odd) {
        return Some("a module's name has no blanks, quotes or backslashes");
    }
    if module.starts_with("../") || module.starts_with('/') || module.starts_with("file:") {
        return Some("a file of JavaScript lies in the crate: write its path from there, as in `./file.js`");
    }
    if let Some(path) = module.strip_prefix("./") {
        return (!is_path(path)).then_some("write the path of a file in the crate, as in `./file.js`");
    }
    let (scheme, rest) = module.split_once(':')?;
    match scheme {
        "npm" | "jsr" => refuse_package(scheme, rest),
        "node" => (!is_path(rest)).then_some("name the module, as in `node:path`"),
        "https" if !rest.starts_with("//") || rest.len() < 3 => {
            Some("write the whole address, as in `https://example.com/module.js`")
        }
        "http" => Some("a module is loaded over `https:`: write `https://…`"),
        _ => None,
    }
}

const NPM: &str = "name the package, as in `npm:slugify@1.6.6`";
const JSR: &str = "name the package, as in `jsr:@std/text@1.0.0`";

/// Of `name@version/path`, with an optional slash in front. Whoever installs the package gets it from the registry.
fn refuse_package(registry: &str, written: &str) -> Option<&'static str> {
    let written = written.strip_prefix('/').unwrap_or(written);
    let (scope, rest) = match written.strip_prefix('@').map(|rest| rest.split_once('/')) {
        None => (None, written),
        Some(Some((scope, rest))) => (Some(scope), rest),
        Some(None) => return Some(if registry == "npm" { NPM } else { JSR }),
    };
    let name = rest.split(['@', '/']).next().unwrap_or_default();
    if !is_name(name) || !scope.map_or(registry == "npm", is_name) {
        return Some(if registry == "npm" { NPM } else { JSR });
    }
    let rest = &rest[name.len()..];
    let (version, path) = match rest.strip_prefix('@') {
        None => (None, rest),
        Some(rest) => {
            let end = rest.find('/').unwrap_or(rest.len());
            (Some(&rest[..end]), &rest[end..])
        }
    };
    if version.is_some_and(|version| !is_version(version)) {
        return Some(
            "a package comes from its registry, not from a folder, an archive or a repository: write a version, as in `npm:slugify@1.6.6`",
        );
    }
    (!path.is_empty() && !is_path(&path[1..]))
        .then_some("write the path of a module in the package, as in `npm:lodash-es/add.js`")
}

/// Part of the name of a package, as registries take them.
fn is_name(name: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    name.starts_with(|first: char| first.is_ascii_alphanumeric()) && name.chars().all(is_part)
}

/// A version, a range of versions, or a tag. To npm most other texts are folders, archives or addresses.
fn is_version(version: &str) -> bool {
    let is_tag = version.starts_with(|first: char| first.is_ascii_alphabetic())
        && version
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
    let is_range = version.starts_with(|first: char| first.is_ascii_digit() || "^~<>=*xXv".contains(first))
        && version.contains(|letter: char| letter.is_ascii_digit() || "*xX".contains(letter))
        && version
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || ".-+^~<>=*|".contains(letter))
        && ![".tgz", ".tar.gz", ".tar"]
            .iter()
            .any(|end| version.to_ascii_lowercase().ends_with(end));
    is_tag || is_range
}

/// A path that leads down, and means the same to the file system and in an address.
fn is_path(path: &str) -> bool {
    !path.contains(['%', '?', '#', ':']) && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_a_package_a_file_an_address_or_a_name_of_the_app() {
        for module in [
            "billing-host",
            "@acme/host",
            "chart.js",
            "npm:slugify",
            "npm:/slugify",
            "npm:JSONStream@1.3.5",
            "npm:@acme/text@1.2",
            "npm:slugify@^1.6.6",
            "npm:slugify@>=1.6||2.x",
            "npm:slugify@1.0.0-beta.2+5",
            "npm:slugify@*",
            "npm:slugify@next",
            "npm:lodash-es@4/add.js",
            "npm:lodash-es/fp/add.js",
            "jsr:@std/text@1.0.0",
            "jsr:@std/text/close-string",
            "node:fs/promises",
            "https://example.com/page.js?v=2",
            "./page.js",
            "./js/page.js",
        ] {
            assert_eq!(refuse_module(module), None, "{module}");
        }
        for module in [
            "a b",
            "../page.js",
            "./../page.js",
            "./a/../../page.js",
            "./%2e%2e/page.js",
            "./page.js?a",
            "/page.js",
            "file:///page.js",
            "npm:",
            "npm:@acme/",
            "npm:@acme",
            "npm:../x",
            "npm:./x",
            "npm:/../x",
            "npm:.x",
            "npm:~/x",
            "npm:@../x",
            "npm:@acme/../x",
            "npm:left-pad@",
            "npm:left-pad@file:/etc",
            "npm:left-pad@file:../x",
            "npm:left-pad@/etc",
            "npm:left-pad@..",
            "npm:left-pad@./x",
            "npm:left-pad@~/x",
            "npm:left-pad@1.tgz",
            "npm:left-pad@evil.tgz",
            "npm:left-pad@git+https://example.com/x.git",
            "npm:left-pad@git://example.com/x",
            "npm:left-pad@github:a/b",
            "npm:left-pad@a.b/c",
            "npm:left-pad@http://example.com/x.tgz",
            "npm:left-pad@https://example.com/x.tgz",
            "npm:left-pad@npm:other@1",
            "npm:left-pad@workspace:*",
            "npm:left-pad@link:../x",
            "npm:left-pad/../x",
            "npm:left-pad@1/../../x",
            "npm:left-pad/%2e%2e/x",
            "npm:left-pad//x",
            "npm:left-pad/",
            "npm:git+ssh://git@example.com/x",
            "npm:https://example.com/x.tgz",
            "npm:file:../x",
            "jsr:text",
            "jsr:@/text",
            "jsr:@std/text@file:../x",
            "jsr:@std/../x",
            "node:",
            "node:../x",
            "https:",
            "http://example.com",
        ] {
            assert!(refuse_module(module).is_some(), "{module}");
        }
    }
}
