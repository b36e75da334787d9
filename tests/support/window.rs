//! The window, as a person sees and uses it.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::axe::{self, Violation};
use crate::driver::{Driver, Refused, argument, element};
use crate::system::{self, Dialog};
use crate::words::{Language, Words};

/// How long a person waits before saying that nothing happens.
const PATIENCE: Duration = Duration::from_secs(10);

/// How things are found: see there.
const FIND: &str = include_str!("find.js");

/// An open window.
pub struct Window {
    driver: Driver,
    words: RefCell<Words>,
}

impl Window {
    pub(crate) fn new(driver: Driver, language: Language) -> Self {
        // A click or a key before the page is there would be lost.
        let window = Self { driver, words: RefCell::new(Words::of(language)) };
        window.until("the window shows something", || {
            window.ask("return document.body && document.body.innerText.trim() !== ''", &[]) == true
        });
        window
    }

    /// The message of this key in the language of the window.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The same with what its placeables stand for.
    #[must_use]
    pub fn say_with(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        self.words.borrow().say(key, arguments)
    }

    /// A name as it is given to the verbs: `#key` is the message of that key, anything
    /// else is meant as it stands.
    fn name(&self, name: &str) -> String {
        match name.strip_prefix('#') {
            Some(key) => self.say(key),
            None => name.to_owned(),
        }
    }

    /// The whole window.
    #[must_use]
    pub fn page(&self) -> Part<'_> {
        Part { window: self, path: Vec::new() }
    }

    /// Presses keys together: `Control+Shift+z`, `Enter`, `a`.
    pub fn press(&self, keys: &str) {
        let keys: Vec<char> = keys.split('+').map(key).collect();
        self.driver.press(&keys).unwrap();
    }

    /// Types a text, key by key, where the keyboard is.
    pub fn types(&self, text: &str) {
        for letter in text.chars() {
            self.driver.press(&[letter]).unwrap();
        }
    }

    /// Where the keyboard is, by name.
    #[must_use]
    pub fn focused(&self) -> String {
        self.ask(FIND, &[json!("keyboard")]).as_str().unwrap_or_default().to_owned()
    }

    /// Presses Tab until the keyboard is on what is called so.
    pub fn tab_to(&self, name: &str) {
        let name = plain(&self.name(name));
        let mut passed = Vec::new();
        while self.focused() != name {
            passed.push(self.focused());
            assert!(passed.len() < 80, "Tab does not lead to “{name}”, only to {passed:?}");
            self.press("Tab");
        }
    }

    /// Waits until this can be read somewhere.
    pub fn sees(&self, text: &str) {
        self.page().sees(text);
    }

    /// Waits until this can no longer be read anywhere.
    pub fn sees_no(&self, text: &str) {
        self.page().sees_no(text);
    }

    /// Waits for a notice that says this, and answers it.
    pub fn notice(&self, text: &str) -> Part<'_> {
        let notices = self.page().at("status", "#common-notices");
        notices.sees(text);
        notices
    }

    /// Goes to a room by the rail.
    pub fn go(&self, room: &str) {
        self.page().at("navigation", "#common-rooms").link(room).click();
        self.page().heading(room).wait();
    }

    /// Goes to a room or a record by the jump box, when it has answered: until then what is offered
    /// still moves.
    pub fn jump(&self, typed: &str, to: &str) {
        self.press("Control+k");
        self.page().at("combobox", "#common-jump").write(typed);
        let busy = "return document.querySelector('[role=listbox][aria-busy=true]') !== null";
        self.until("the jump box has answered", || {
            self.driver.ask(busy, &[]).is_ok_and(|answer| answer == false)
        });
        self.page().at("option", to).click();
    }

    /// Narrows the list to what this finds.
    pub fn filter(&self, text: &str) {
        self.page().field("#common-filter-list").fill(text);
    }

    /// The names in the first column of the list.
    #[must_use]
    pub fn listed(&self) -> Vec<String> {
        self.page().any("table").first().any("rowheader").names()
    }

    /// Waits until the list is these, in this order.
    pub fn lists(&self, names: &[&str]) {
        let what = format!("the list is {names:?}");
        self.until(&what, || self.listed() == names);
    }

    /// Saves the form by its keys, and waits until that is said.
    pub fn save(&self) {
        self.press("Control+s");
        self.notice("#common-saved");
    }

    /// Takes the last act back by its keys, and waits until that is said. A form that is still being
    /// saved would take the keys for its text, so that it is waited for.
    pub fn undo(&self) {
        self.until("nothing is typed into", || {
            let look = "return document.activeElement?.matches('textarea, input:not([type=checkbox], \
                        [type=radio], [type=button], [type=range])') ?? false";
            self.ask(look, &[]) == Value::Bool(false)
        });
        self.press("Control+z");
        self.notice("#common-undone");
    }

    /// Does again what was taken back, by its keys, and waits until that is said.
    pub fn redo(&self) {
        self.press("Control+Shift+z");
        self.notice("#common-redone");
    }

    /// Deletes the record that is open.
    pub fn delete(&self) {
        self.page().button("#common-more").click();
        self.page().at("menuitem", "#common-delete").click();
    }

    /// Speaks another language from now on: chosen in the settings, where it takes
    /// effect at once.
    pub fn switch_language(&self, language: Language) {
        self.go("#settings-room");
        self.page().field("#settings-language").at("option", language.own_name()).click();
        *self.words.borrow_mut() = Words::of(language);
        self.page().heading("#settings-room").wait();
    }

    /// The title that the system shows.
    #[must_use]
    pub fn title(&self) -> String {
        system::title(self.driver.program())
    }

    /// The direction of the page.
    #[must_use]
    pub fn direction(&self) -> String {
        let look = "return getComputedStyle(document.documentElement).direction";
        self.ask(look, &[]).as_str().unwrap_or_default().to_owned()
    }

    /// The system's dialog that has opened for a file.
    #[must_use]
    pub fn file_dialog(&self) -> Dialog {
        self.patiently("the system's dialog opens", || system::dialog(self.driver.program()))
    }

    /// Closes the window by its title bar, and waits until the program has ended.
    pub fn close(self) {
        self.ask_to_close();
        self.ends();
    }

    /// Closes the window by its title bar; the program may still have a question.
    pub fn ask_to_close(&self) {
        system::close(self.driver.program());
    }

    /// Waits until the program has ended by itself.
    pub fn ends(self) {
        let program = self.driver.program();
        self.until("the program ends", || program.is_none_or(|id| !is_running(id)));
    }

    /// What axe finds wrong with what is on the screen (WCAG 2.2 AA).
    #[must_use]
    pub fn violations(&self) -> Vec<Violation> {
        // Whatever fades in has arrived.
        std::thread::sleep(Duration::from_millis(250));
        axe::violations(&self.driver)
    }

    /// Keeps a picture of the window.
    pub fn picture(&self, file: &Path) {
        std::thread::sleep(Duration::from_millis(300));
        // The tree of what can be used is ahead of what is painted, by long in a large window.
        let painted = "const next = (done) => requestAnimationFrame(done); \
                       return new Promise((done) => next(() => next(() => done(true))))";
        let _ = self.ask(painted, &[]);
        std::fs::write(file, self.driver.picture().unwrap()).unwrap();
    }

    /// How long it took from asking for the program until its page made this mark.
    #[must_use]
    pub fn time_to(&self, mark: &str) -> Duration {
        let look = "const mark = performance.getEntriesByName(arguments[0])[0]; \
                    return mark ? performance.timeOrigin + mark.startTime : null";
        let made = || self.ask(look, &[json!(mark)]).as_f64();
        let made = Duration::from_secs_f64(self.patiently("the mark is made", made) / 1000.0);
        made.saturating_sub(self.driver.asked.duration_since(UNIX_EPOCH).unwrap())
    }

    /// Asks the page something that cannot be seen, such as whether a foreign script ran.
    #[must_use]
    pub fn ask(&self, script: &str, arguments: &[Value]) -> Value {
        self.driver.ask(script, arguments).unwrap()
    }

    /// Waits until something is so.
    pub fn until(&self, what: &str, holds: impl Fn() -> bool) {
        self.patiently(what, || holds().then_some(()));
    }

    /// Looks again and again until there is something.
    fn patiently<T>(&self, what: &str, look: impl Fn() -> Option<T>) -> T {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(seen) = look() {
                return seen;
            }
            if Instant::now() > until {
                let kept = self.keep_evidence();
                panic!("waited in vain: {what}\n{kept}");
            }
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    /// What the window looked like when a test failed.
    fn keep_evidence(&self) -> String {
        let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let file = evidence_folder().join(format!("{test}.png"));
        let text = self.driver.ask("return document.body.innerText", &[]);
        let text = text.unwrap_or_default();
        let picture = self.driver.picture().map(|picture| std::fs::write(&file, picture));
        let picture = if picture.is_ok() { file.display().to_string() } else { "-".into() };
        format!("picture: {picture}\n{}", text.as_str().unwrap_or_default())
    }
}

fn evidence_folder() -> PathBuf {
    let folder = std::env::temp_dir().join("tawama-window-tests");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn is_running(process: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // A process that has ended and was not yet waited for is a zombie.
    status
        .rsplit(')')
        .next()
        .is_some_and(|rest| !rest.trim().is_empty() && !rest.trim().starts_with('Z'))
}

/// A part of the window, by the way to it. It is found anew each time it is used.
#[derive(Clone)]
pub struct Part<'w> {
    window: &'w Window,
    path: Vec<Value>,
}

impl<'w> Part<'w> {
    fn step(&self, step: Value) -> Self {
        let mut path = self.path.clone();
        path.push(step);
        Self { window: self.window, path }
    }

    /// What has this role and is called so.
    #[must_use]
    pub fn at(&self, role: &str, name: &str) -> Self {
        self.step(json!({ "role": role, "name": self.window.name(name), "how": "is" }))
    }

    /// What has this role and whose name says this among other things.
    #[must_use]
    pub fn has(&self, role: &str, text: &str) -> Self {
        self.step(json!({ "role": role, "name": self.window.name(text), "how": "has" }))
    }

    /// What has this role and whose name begins so.
    #[must_use]
    pub fn begins(&self, role: &str, text: &str) -> Self {
        self.step(json!({ "role": role, "name": self.window.name(text), "how": "begins" }))
    }

    /// What has this role, whatever it is called.
    #[must_use]
    pub fn any(&self, role: &str) -> Self {
        self.step(json!({ "role": role }))
    }

    /// The first of what is called so.
    #[must_use]
    pub fn first(&self) -> Self {
        self.step(json!({ "first": true }))
    }

    /// The last of what is called so.
    #[must_use]
    pub fn last(&self) -> Self {
        self.step(json!({ "first": false }))
    }

    /// What those that are there now are called.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.look().1
    }

    /// The row `number` of a list of rows, from 1.
    #[must_use]
    pub fn item(&self, number: usize) -> Self {
        self.step(json!({ "item": number - 1 }))
    }

    /// The last row of a list of rows.
    #[must_use]
    pub fn last_item(&self) -> Self {
        self.step(json!({ "item": -1 }))
    }

    /// A button.
    #[must_use]
    pub fn button(&self, name: &str) -> Self {
        self.at("button", name)
    }

    /// A link.
    #[must_use]
    pub fn link(&self, name: &str) -> Self {
        self.at("link", name)
    }

    /// A heading.
    #[must_use]
    pub fn heading(&self, name: &str) -> Self {
        self.at("heading", name)
    }

    /// Something to fill in or choose from, by its label.
    #[must_use]
    pub fn field(&self, label: &str) -> Self {
        self.at("field", label)
    }

    /// A field of a wording or a name, by its label and its language.
    #[must_use]
    pub fn wording(&self, label: &str, language: &str) -> Self {
        let label = self.window.name(label);
        let language = language_name(self.window, language);
        self.at("field", &format!("{label} ({language})"))
    }

    /// The field of a name in a language.
    #[must_use]
    pub fn name_in(&self, language: &str) -> Self {
        let language = language_name(self.window, language);
        self.field(&self.window.say_with("common-name-in", &[("language", &language)]))
    }

    /// Turns a section of the page into its form, by its button.
    pub fn edit(&self, title: &str) -> Self {
        let title = self.window.name(title);
        let section = self.section(&title);
        section.button(&self.window.say_with("common-edit-part", &[("part", &title)])).click();
        section
    }

    /// Fields that stand under one label.
    #[must_use]
    pub fn group(&self, label: &str) -> Self {
        self.at("group", label)
    }

    /// A section of a page, by its title.
    #[must_use]
    pub fn section(&self, title: &str) -> Self {
        self.at("region", title)
    }

    /// A row of a table that says this.
    #[must_use]
    pub fn row(&self, text: &str) -> Self {
        self.has("row", text)
    }

    /// Waits until it is there.
    pub fn wait(&self) {
        self.element();
    }

    /// Waits until it is gone.
    pub fn wait_gone(&self) {
        let what = format!("gone: {}", self.told());
        self.window.until(&what, || self.look().0.is_empty());
    }

    /// Whether it is there now.
    #[must_use]
    pub fn is_there(&self) -> bool {
        !self.look().0.is_empty()
    }

    /// How many there are now.
    #[must_use]
    pub fn count(&self) -> usize {
        self.look().0.len()
    }

    /// Presses the pointer on it.
    pub fn click(&self) {
        self.act("pressed", |driver, element| driver.click(element));
    }

    /// Rests the pointer on it.
    pub fn point(&self) {
        self.act("pointed at", |driver, element| driver.point(element));
    }

    /// Types into it, after what stands there.
    pub fn write(&self, text: &str) {
        self.act("written", |driver, element| driver.write(element, text));
    }

    /// Types into it, in the place of what stands there.
    pub fn fill(&self, text: &str) {
        self.click();
        self.window.press("Control+a");
        self.window.press("Delete");
        if !text.is_empty() {
            self.write(text);
        }
        let what = format!("{} says “{text}”", self.told());
        self.window.until(&what, || self.value() == plain(text));
    }

    /// Chooses from a list of options.
    pub fn choose(&self, option: &str) {
        self.at("option", option).click();
        let option = self.window.name(option);
        let what = format!("{} says “{option}”", self.told());
        self.window.until(&what, || self.value() == plain(&option));
    }

    /// Begins to add a record where it is to be chosen, and answers the dialog's form.
    pub fn add_in_place(&self, name: &str) -> Part<'w> {
        self.click();
        self.write(name);
        let add = self.window.say_with("common-add-named", &[("name", name)]);
        self.window.page().at("option", &add).click();
        self.window.page().at("dialog", &add)
    }

    /// Chooses a record: types what it is looked for by, and takes it from what is found.
    pub fn pick(&self, typed: &str, record: &str) {
        self.click();
        self.write(typed);
        self.window.page().begins("option", record).click();
        let what = format!("{} says “{record}”", self.told());
        self.window.until(&what, || self.value().contains(&plain(record)));
    }

    /// What stands in a field.
    #[must_use]
    pub fn value(&self) -> String {
        let look = "const e = arguments[0]; return e.tagName === 'SELECT' ? \
                    e.selectedOptions[0]?.text : 'value' in e ? e.value : e.innerText";
        self.read(look)
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn is_ticked(&self) -> bool {
        self.read("return String(arguments[0].checked)") == "true"
    }

    /// What is said to be wrong with a field, or a group of fields.
    #[must_use]
    pub fn problem(&self) -> String {
        self.read(
            "const ids = arguments[0].getAttribute('aria-describedby') ?? ''; \
             return ids.split(' ').filter((id) => id.endsWith('-error')) \
               .map((id) => document.getElementById(id)?.innerText ?? '').join(' ')",
        )
    }

    /// Waits until this is said to be wrong with a field.
    pub fn says_problem(&self, sentence: &str) {
        let sentence = plain(&self.window.name(sentence));
        let what = format!("{} has the problem “{sentence}”", self.told());
        self.window.until(&what, || self.problem() == sentence);
    }

    /// What can be read in it.
    #[must_use]
    pub fn text(&self) -> String {
        self.read("return arguments[0].innerText")
    }

    /// Waits until this can be read in it.
    pub fn sees(&self, text: &str) {
        let text = plain(&self.window.name(text));
        let what = format!("{} shows “{text}”", self.told());
        self.window.until(&what, || self.shows(&text));
    }

    /// Waits until this can no longer be read in it.
    pub fn sees_no(&self, text: &str) {
        let text = plain(&self.window.name(text));
        let what = format!("{} no longer shows “{text}”", self.told());
        self.window.until(&what, || !self.shows(&text));
    }

    fn shows(&self, text: &str) -> bool {
        let (found, _) = self.look();
        let read = |element: &String| {
            let said =
                self.window.driver.ask("return arguments[0].innerText", &[argument(element)]);
            said.is_ok_and(|said| plain(said.as_str().unwrap_or_default()).contains(text))
        };
        found.iter().any(read)
    }

    /// Reads something of it.
    fn read(&self, look: &str) -> String {
        let until = Instant::now() + PATIENCE;
        loop {
            match self.window.driver.ask(look, &[argument(&self.element())]) {
                Ok(said) => return plain(said.as_str().unwrap_or_default()),
                Err(refused) => self.bear(&refused, until, "read"),
            }
        }
    }

    fn act(&self, verb: &str, act: impl Fn(&Driver, &str) -> Result<(), Refused>) {
        let until = Instant::now() + PATIENCE;
        // What is further down is scrolled to, as with a wheel: the driver does so for
        // the window alone and not for a part of it that scrolls.
        let scroll = "const thing = arguments[0].closest('select') ?? arguments[0]; \
            const box = thing.getBoundingClientRect(); \
            const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2); \
            if (!at || !thing.contains(at)) thing.scrollIntoView({ block: 'center' })";
        loop {
            let element = self.element();
            let _ = self.window.driver.ask(scroll, &[argument(&element)]);
            match act(&self.window.driver, &element) {
                Ok(()) => return,
                Err(refused) => self.bear(&refused, until, verb),
            }
        }
    }

    /// The page moves while it is used: what has just been replaced or is still covered
    /// by something leaving is tried again.
    fn bear(&self, refused: &Refused, until: Instant, verb: &str) {
        let passing = [
            "stale element reference",
            "element click intercepted",
            "element not interactable",
            "no such element",
        ];
        if !passing.contains(&refused.kind.as_str()) || Instant::now() > until {
            let kept = self.window.keep_evidence();
            let Refused { kind, message } = refused;
            panic!("{} could not be {verb}: {kind}, {message}\n{kept}", self.told());
        }
        std::thread::sleep(Duration::from_millis(25));
    }

    /// The one element that the path leads to, when it is there.
    fn element(&self) -> String {
        let until = Instant::now() + PATIENCE;
        loop {
            let (found, others) = self.look();
            if let [one] = found.as_slice() {
                return one.clone();
            }
            if Instant::now() > until {
                let kept = self.window.keep_evidence();
                let count = found.len();
                panic!("{} is there {count} times\nthere are: {others:?}\n{kept}", self.told());
            }
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    /// What the path leads to now, and what else there is of its kind.
    fn look(&self) -> (Vec<String>, Vec<String>) {
        if self.path.is_empty() {
            let page = self.window.driver.ask("return document.body", &[]);
            return (page.ok().iter().filter_map(element).collect(), Vec::new());
        }
        let Ok(answer) = self.window.driver.ask(FIND, &[json!(self.path)]) else {
            return (Vec::new(), Vec::new());
        };
        let list = |name: &str| answer[name].as_array().cloned().unwrap_or_default();
        let others = list("others").iter().filter_map(Value::as_str).map(str::to_owned).collect();
        (list("found").iter().filter_map(element).collect(), others)
    }

    /// The path in words.
    fn told(&self) -> String {
        let steps = self.path.iter().map(|step| match (&step["role"], &step["name"]) {
            (Value::String(role), Value::String(name)) => format!("{role} “{name}”"),
            (Value::String(role), _) => role.clone(),
            _ if step["first"] == true => "the first".into(),
            _ if step["first"] == false => "the last".into(),
            _ => format!("row {}", step["item"].as_i64().unwrap_or_default() + 1),
        });
        let steps: Vec<String> = steps.collect();
        if steps.is_empty() { "the window".into() } else { steps.join(" › ") }
    }
}

/// What a language is called in the language of the window.
fn language_name(window: &Window, tag: &str) -> String {
    let look = "return new Intl.DisplayNames([document.documentElement.lang], \
                { type: 'language' }).of(arguments[0])";
    window.ask(look, &[json!(tag)]).as_str().unwrap_or_default().to_owned()
}

/// A text as it is read: without marks of direction, with single spaces.
#[must_use]
pub fn plain(text: &str) -> String {
    let marks =
        |letter: &char| !matches!(letter, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    let text: String = text.chars().filter(marks).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn key(name: &str) -> char {
    match name {
        "Control" => '\u{e009}',
        "Shift" => '\u{e008}',
        "Alt" => '\u{e00a}',
        "Backspace" => '\u{e003}',
        "Tab" => '\u{e004}',
        "Enter" => '\u{e007}',
        "Escape" => '\u{e00c}',
        "Space" => ' ',
        "PageUp" => '\u{e00e}',
        "PageDown" => '\u{e00f}',
        "End" => '\u{e010}',
        "Home" => '\u{e011}',
        "ArrowLeft" => '\u{e012}',
        "ArrowUp" => '\u{e013}',
        "ArrowRight" => '\u{e014}',
        "ArrowDown" => '\u{e015}',
        "F1" => '\u{e031}',
        "Delete" => '\u{e017}',
        letter => match letter.chars().collect::<Vec<_>>()[..] {
            [letter] => letter,
            _ => panic!("there is no key {letter}"),
        },
    }
}
