//! `cargo xtask sbom`: the server's bill of materials in CycloneDX, every crate that is built into it or builds it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use cyclonedx_bom::external_models::normalized_string::NormalizedString;
use cyclonedx_bom::external_models::spdx::SpdxExpression;
use cyclonedx_bom::external_models::uri::Purl;
use cyclonedx_bom::models::bom::{Bom, SpecVersion};
use cyclonedx_bom::models::component::{Classification, Component, Components};
use cyclonedx_bom::models::dependency::{Dependencies, Dependency};
use cyclonedx_bom::models::hash::{Hash, HashAlgorithm, HashValue, Hashes};
use cyclonedx_bom::models::license::{LicenseChoice, Licenses};
use cyclonedx_bom::models::metadata::Metadata;
use cyclonedx_bom::validation::Validate;
use serde::Deserialize;

use crate::workshop::Workshop;

/// The program that the bill is of, and the machine that it is built for.
const PROGRAM: &str = "server";
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// What cargo says of the workspace.
#[derive(Deserialize)]
struct Tree {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    description: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Arrow>,
}

#[derive(Deserialize)]
struct Arrow {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    kind: Option<String>,
}

impl Node {
    /// The crates that it is built with; what only its tests need is none of them.
    fn needs(&self) -> impl Iterator<Item = &str> {
        let built = |arrow: &&Arrow| arrow.dep_kinds.iter().any(|it| it.kind.as_deref() != Some("dev"));
        self.deps.iter().filter(built).map(|arrow| arrow.pkg.as_str())
    }
}

/// A checksum of Cargo.lock by name and version; our own crates have none.
type Checksums = BTreeMap<(String, String), String>;

/// Writes the bill to the target folder. Its place, and the names and versions in it.
///
/// Errors: cargo cannot say what the server is made of, or it would be no valid bill.
pub(crate) fn write(shop: &Workshop) -> Result<(PathBuf, BTreeSet<String>)> {
    let bom = bill(&tree(shop)?, &checksums(shop)?)?;
    let checked = bom.validate_version(SpecVersion::V1_5);
    if !checked.passed() {
        bail!("the bill is not valid CycloneDX: {checked:?}");
    }
    let parts = bom.components.iter().flat_map(|it| &it.0);
    let version = |it: &Component| it.version.as_ref().map_or(String::new(), ToString::to_string);
    let names = parts.map(|it| format!("{} v{}", it.name, version(it))).collect();
    let file = shop.target.join("sbom/dost.cdx.json");
    fs::create_dir_all(shop.target.join("sbom"))?;
    bom.output_as_json_v1_5(&mut fs::File::create(&file)?)?;
    Ok((file, names))
}

/// Writes the bill and compares it with what `cargo tree` says, which goes another way to it.
pub(crate) fn check(shop: &mut Workshop) -> Result<()> {
    let (file, named) = write(shop)?;
    let mut command = shop.command("cargo");
    command.args(["tree", "--package", PROGRAM, "--target", TARGET]);
    command.args(["--edges", "normal,build", "--prefix", "none", "--locked"]);
    let output = command.output()?;
    let text = String::from_utf8(output.stdout)?;
    let lines = text.lines().skip(1).filter_map(|line| {
        let mut words = line.split_whitespace();
        Some(format!("{} {}", words.next()?, words.next()?))
    });
    let missing: BTreeSet<String> = lines.filter(|it| !named.contains(it)).collect();
    if !output.status.success() || text.is_empty() || !missing.is_empty() {
        bail!("not in {}: {missing:?}", file.display());
    }
    println!("  {} crates in {}", named.len(), file.display());
    Ok(())
}

fn tree(shop: &Workshop) -> Result<Tree> {
    let mut command = shop.command("cargo");
    command.args([
        "metadata",
        "--format-version",
        "1",
        "--locked",
        "--filter-platform",
        TARGET,
    ]);
    let output = command.output()?;
    if !output.status.success() {
        bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    }
    serde_json::from_slice(&output.stdout).context("cargo metadata says something else than expected")
}

fn checksums(shop: &Workshop) -> Result<Checksums> {
    #[derive(Deserialize)]
    struct Lock {
        package: Vec<Locked>,
    }
    #[derive(Deserialize)]
    struct Locked {
        name: String,
        version: String,
        checksum: Option<String>,
    }
    let lock: Lock = toml::from_str(&fs::read_to_string(shop.root.join("Cargo.lock"))?)?;
    let entry = |it: Locked| Some(((it.name, it.version), it.checksum?));
    Ok(lock.package.into_iter().filter_map(entry).collect())
}

fn bill(tree: &Tree, checksums: &Checksums) -> Result<Bom> {
    let packages: BTreeMap<&str, &Package> = tree.packages.iter().map(|it| (it.id.as_str(), it)).collect();
    let nodes: BTreeMap<&str, &Node> = tree.resolve.nodes.iter().map(|it| (it.id.as_str(), it)).collect();
    let program = tree.packages.iter().find(|it| it.name == PROGRAM);
    let program = program.context("cargo knows no server")?;
    let (mut reached, mut next) = (BTreeSet::new(), vec![program.id.as_str()]);
    while let Some(id) = next.pop() {
        if reached.insert(id) {
            next.extend(nodes.get(id).into_iter().flat_map(|node| node.needs()));
        }
    }
    let arrows = reached
        .iter()
        .filter_map(|id| nodes.get(id))
        .map(|node| Dependency {
            dependency_ref: node.id.clone(),
            dependencies: node.needs().map(str::to_owned).collect(),
        });
    let arrows = arrows.collect();
    let parts = reached.iter().filter(|id| **id != program.id);
    let parts = parts.map(|id| part(packages.get(id).context("a crate without a name")?, checksums));
    Ok(Bom {
        metadata: Some(Metadata {
            component: Some(Component {
                component_type: Classification::Application,
                ..part(program, checksums)?
            }),
            ..Metadata::default()
        }),
        components: Some(Components(parts.collect::<Result<_>>()?)),
        dependencies: Some(Dependencies(arrows)),
        ..Bom::default()
    })
}

fn part(package: &Package, checksums: &Checksums) -> Result<Component> {
    let Package {
        id,
        name,
        version,
        license,
        description,
    } = package;
    let checksum = checksums.get(&(name.clone(), version.clone()));
    let hash = |content: &String| {
        Hashes(vec![Hash {
            alg: HashAlgorithm::SHA_256,
            content: HashValue(content.clone()),
        }])
    };
    // Older crates write "MIT/Apache-2.0".
    let license = license
        .as_ref()
        .map(|it| SpdxExpression::new(&it.replace('/', " OR ")));
    Ok(Component {
        description: description.as_ref().map(|it| NormalizedString::new(it.trim())),
        hashes: checksum.map(hash),
        licenses: license.map(|it| Licenses(vec![LicenseChoice::Expression(it)])),
        purl: checksum.map(|_| Purl::new("cargo", name, version)).transpose()?,
        ..Component::new(Classification::Library, name, version, Some(id.clone()))
    })
}
