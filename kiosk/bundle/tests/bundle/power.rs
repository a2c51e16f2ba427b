//! The power goes at every step of a kiosk's year: what is shown afterwards is whole, and the next update comes all the same.
//!
//! The disk is a model, so that every cut can be tried. What was not synced may be there or not: a name in a folder until the
//! folder is synced, a byte of a file until its write is done.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use bundle::{App, Disk, Kind, Place, PublicKeys, Slots, Version};

use crate::support::{Maker, version};

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Folder,
    File(Vec<u8>),
}

type Tree = BTreeMap<PathBuf, Node>;

/// What is done to a disk, one after the other.
#[derive(Clone, Debug)]
enum Step {
    Folder(PathBuf),
    File(PathBuf, Vec<u8>),
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
    Sync(PathBuf),
}

impl Step {
    /// The folder whose names it changes.
    fn within(&self) -> &Path {
        match self {
            Step::Folder(path) | Step::File(path, _) | Step::Rename(_, path) | Step::Remove(path) => {
                path.parent().unwrap()
            }
            Step::Sync(path) => path,
        }
    }

    fn apply(&self, tree: &mut Tree) {
        match self {
            Step::Folder(path) => drop(tree.entry(path.clone()).or_insert(Node::Folder)),
            Step::File(path, bytes) => drop(tree.insert(path.clone(), Node::File(bytes.clone()))),
            Step::Rename(from, to) => {
                if let Some(node) = tree.remove(from) {
                    tree.insert(to.clone(), node);
                }
            }
            Step::Remove(path) => tree.retain(|name, _| !name.starts_with(path)),
            Step::Sync(_) => {}
        }
    }
}

/// A disk in memory that remembers its steps.
#[derive(Clone, Default)]
struct Model {
    tree: Rc<RefCell<Tree>>,
    steps: Rc<RefCell<Vec<Step>>>,
}

impl Model {
    fn with(tree: Tree) -> Model {
        Model {
            tree: Rc::new(RefCell::new(tree)),
            ..Model::default()
        }
    }

    fn step(&self, step: Step) -> io::Result<()> {
        step.apply(&mut self.tree.borrow_mut());
        self.steps.borrow_mut().push(step);
        Ok(())
    }

    fn kind(node: &Node) -> Kind {
        match node {
            Node::Folder => Kind::Folder,
            Node::File(_) => Kind::File,
        }
    }
}

fn missing() -> io::Error {
    io::ErrorKind::NotFound.into()
}

impl Disk for Model {
    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        match self.tree.borrow().get(file) {
            Some(Node::File(bytes)) => Ok(bytes.clone()),
            _ => Err(missing()),
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, Kind)>> {
        let tree = self.tree.borrow();
        let inside = tree.iter().filter(|(path, _)| path.parent() == Some(folder));
        Ok(inside
            .map(|(path, node)| {
                (
                    path.file_name().unwrap().to_string_lossy().into_owned(),
                    Model::kind(node),
                )
            })
            .collect())
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        if self.tree.borrow().contains_key(folder) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.step(Step::Folder(folder.to_owned()))
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        self.step(Step::File(file.to_owned(), bytes.to_vec()))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(Step::Rename(from.to_owned(), to.to_owned()))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.step(Step::Sync(folder.to_owned()))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step(Step::Remove(path.to_owned()))
    }
}

/// Every tree that a cut after these steps can leave: of those whose folder was not synced since, none is there, or the first
/// few, or all but one, or all.
fn after_cut(base: &Tree, steps: &[Step]) -> Vec<Tree> {
    let unsure: Vec<usize> = (0..steps.len())
        .filter(|at| {
            let within = steps[*at].within();
            let synced = |later: &Step| matches!(later, Step::Sync(folder) if folder == within);
            !matches!(steps[*at], Step::Sync(_)) && !steps[at + 1..].iter().any(synced)
        })
        .collect();
    let firsts = (0..=unsure.len()).map(|count| unsure[count..].to_vec());
    let singles = unsure.iter().map(|at| vec![*at]);
    firsts
        .chain(singles)
        .map(|lost| tree_without(base, steps, &lost))
        .collect()
}

fn tree_without(base: &Tree, steps: &[Step], lost: &[usize]) -> Tree {
    let mut tree = base.clone();
    let kept = steps.iter().enumerate().filter(|(at, _)| !lost.contains(at));
    kept.for_each(|(_, step)| step.apply(&mut tree));
    // What lies in a folder that was never made is not there.
    let all = tree.clone();
    tree.retain(|path, _| {
        path.ancestors()
            .skip(1)
            .all(|folder| folder == Path::new("/") || all.contains_key(folder))
    });
    tree
}

/// A step of which only so many bytes have arrived.
fn cut_short(step: &Step) -> Vec<Step> {
    match step {
        Step::File(path, bytes) => (0..bytes.len())
            .map(|end| Step::File(path.clone(), bytes[..end].to_vec()))
            .collect(),
        _ => Vec::new(),
    }
}

/// What a kiosk does in a year, each with the version that it shows afterwards.
type Act = fn(&mut Slots<Model>, &Apps);
const YEAR: [(&str, Act, Option<u32>); 12] = [
    ("the first update comes", |slots, apps| apps.stage(1, slots), None),
    ("and is shown", |slots, _| slots.activate().unwrap(), Some(1)),
    (
        "it has proved itself",
        |slots, _| slots.settle().unwrap(),
        Some(1),
    ),
    ("the second comes", |slots, apps| apps.stage(2, slots), Some(1)),
    ("and is shown", |slots, _| slots.activate().unwrap(), Some(2)),
    (
        "the third comes while it is on probation",
        |slots, apps| apps.stage(3, slots),
        Some(2),
    ),
    ("and is shown", |slots, _| slots.activate().unwrap(), Some(3)),
    (
        "it fails on the screen",
        |slots, _| assert!(slots.roll_back().unwrap()),
        Some(2),
    ),
    ("the fourth comes", |slots, apps| apps.stage(4, slots), Some(2)),
    ("and fails its trial", |slots, _| slots.reject().unwrap(), Some(2)),
    ("the fifth comes", |slots, apps| apps.stage(5, slots), Some(2)),
    ("and is shown", |slots, _| slots.activate().unwrap(), Some(5)),
];

/// What the maker publishes in a year; the last is for after the cut.
struct Apps {
    keys: PublicKeys,
    apps: BTreeMap<u32, App>,
}

const NEXT: u32 = 9;

impl Apps {
    fn new() -> Apps {
        let maker = Maker::new();
        let apps = [1, 2, 3, 4, 5, NEXT].map(|number| (number, maker.app(number)));
        Apps {
            keys: maker.keys,
            apps: apps.into(),
        }
    }

    fn stage(&self, number: u32, slots: &mut Slots<Model>) {
        slots.stage(&self.apps[&number]).unwrap();
    }

    /// The version that a kiosk shows after a start from this disk; all of it is there, byte by byte.
    fn shown(&self, slots: &Slots<Model>, disk: &Model) -> Option<u32> {
        let Place::In(slot) = slots.shown() else {
            return None;
        };
        let manifest = slots.manifest().unwrap();
        let (number, app) = self
            .apps
            .iter()
            .find(|(_, app)| app.manifest() == manifest)
            .unwrap();
        for (path, bytes) in app.files() {
            assert_eq!(disk.read(&slots.files(slot).join(path.as_str())).unwrap(), bytes);
        }
        Some(*number)
    }
}

const FOLDER: &str = "/app";

fn open(tree: Tree, keys: &PublicKeys) -> (Slots<Model>, Model) {
    let disk = Model::with(tree);
    let (slots, damage) = Slots::open(disk.clone(), Path::new(FOLDER), keys.clone()).unwrap();
    assert!(
        damage.is_none(),
        "nothing that was ever shown is damaged by a cut: {damage:?}"
    );
    (slots, disk)
}

#[test]
fn whenever_the_power_goes_the_old_or_the_new_app_is_shown_whole_and_the_next_one_still_comes() {
    let apps = Apps::new();
    let base: Tree = [(PathBuf::from(FOLDER), Node::Folder)].into();
    // Of the whole year: what one act left unsynced can be lost in the next.
    let mut steps: Vec<Step> = Vec::new();
    let (mut before, mut cuts) = (None, 0);
    for (what, act, after) in YEAR {
        let (mut slots, disk) = open(tree_without(&base, &steps, &[]), &apps.keys);
        act(&mut slots, &apps);
        let done = steps.len();
        steps.extend(disk.steps.take());
        let mut check = |tree: Tree, allowed: &[Option<u32>], at: usize| {
            cuts += 1;
            let (mut slots, disk) = open(tree, &apps.keys);
            let found = apps.shown(&slots, &disk);
            assert!(allowed.contains(&found), "{what}, cut after step {at}: {found:?}");
            // Once more from the start, and the next update.
            apps.stage(NEXT, &mut slots);
            slots.activate().unwrap();
            assert_eq!(
                apps.shown(&slots, &disk),
                Some(NEXT),
                "{what}, cut after step {at}"
            );
        };
        for at in done..steps.len() {
            for tree in after_cut(&base, &steps[..at]) {
                check(tree, &[before, after], at);
            }
            for short in cut_short(&steps[at]) {
                let torn = [&steps[..at], &[short]].concat();
                check(tree_without(&base, &torn, &[]), &[before, after], at);
            }
        }
        for tree in after_cut(&base, &steps) {
            check(tree, &[after], steps.len());
        }
        before = after;
    }
    assert!(cuts > 3_000, "{cuts} cuts");
}

/// A disk that fails at one step, and takes the next ones again.
#[derive(Clone)]
struct Full {
    disk: Model,
    left: Rc<RefCell<usize>>,
}

impl Full {
    fn step(&self) -> io::Result<()> {
        let mut left = self.left.borrow_mut();
        *left = left.wrapping_sub(1);
        if *left == 0 {
            Err(io::ErrorKind::StorageFull.into())
        } else {
            Ok(())
        }
    }
}

impl Disk for Full {
    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        self.disk.read(file)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<(String, Kind)>> {
        self.disk.list(folder)
    }
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.step().and_then(|()| self.disk.create_folder(folder))
    }
    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        self.step().and_then(|()| self.disk.write(file, bytes))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| self.disk.rename(from, to))
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.step().and_then(|()| self.disk.sync_folder(folder))
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| self.disk.remove(path))
    }
}

#[test]
fn a_disk_that_is_full_at_any_step_costs_the_update_and_nothing_else() {
    let maker = Maker::new();
    let shown = |slots: &Slots<Full>| slots.manifest().map(|it| it.version);
    let one: Option<Version> = Some(version(1));
    for fails in 1.. {
        let disk = Full {
            disk: Model::with([(PathBuf::from(FOLDER), Node::Folder)].into()),
            left: Rc::default(),
        };
        let (mut slots, _) = Slots::open(disk.clone(), Path::new(FOLDER), maker.keys.clone()).unwrap();
        slots.stage(&maker.app(1)).unwrap();
        slots.activate().unwrap();
        slots.settle().unwrap();
        *disk.left.borrow_mut() = fails;
        let failed = slots
            .stage(&maker.app(2))
            .map(drop)
            .and_then(|()| slots.activate());
        let now = shown(&slots);
        assert!(now == one || now == Some(version(2)), "fails at {fails}");
        let (mut slots, damage) = Slots::open(disk.clone(), Path::new(FOLDER), maker.keys.clone()).unwrap();
        assert!(damage.is_none());
        if shown(&slots) == one {
            slots.stage(&maker.app(2)).unwrap();
            slots.activate().unwrap();
        }
        assert_eq!(shown(&slots), Some(version(2)), "fails at {fails}");
        if failed.is_ok() {
            break;
        }
    }
}
