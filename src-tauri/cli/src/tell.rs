//! What is said: tables for people, JSON for scripts.

use std::collections::BTreeMap;
use std::io::Write;

use chrono::{DateTime, Local, Utc};
use serde::Serialize;
use serde_json::{Value, json};
use tawama_registry::change::Entry;
use tawama_registry::check::{Findings, Repaired};
use tawama_registry::duplicate::Pair;
use tawama_registry::history::{Shown, Told};
use tawama_registry::seat::{Presence, SeatStanding};
use tawama_registry::{Error, Id, Report, Wording};
use tawama_reports::exhibition::objects::{ObjectFate, ObjectLine, ObjectPlan, ObjectSummary};
use tawama_reports::import::{Line, Plan, Summary};
use tawama_reports::messages::Value as Word;
use tawama_reports::{Language, Messages};
use unicode_width::UnicodeWidthStr;

/// Says things, in one language, to one kind of listener.
pub(crate) struct Teller {
    messages: Messages,
    json: bool,
}

impl Teller {
    /// A teller in `language`, in JSON or for people.
    pub(crate) fn new(language: Language, json: bool) -> Self {
        let messages =
            if json { Messages::new(language) } else { Messages::with_isolates(language) };
        Self { messages, json }
    }

    /// The language.
    pub(crate) fn language(&self) -> Language {
        self.messages.language()
    }

    /// A line on standard output. A reader that went away is no error.
    fn line(text: &str) {
        let _ = writeln!(std::io::stdout(), "{text}");
    }

    fn as_json(it: &impl Serialize) {
        if let Ok(text) = serde_json::to_string_pretty(it) {
            Self::line(&text);
        }
    }

    /// One value, by itself for people.
    pub(crate) fn value(&self, name: &str, value: &str) {
        if self.json { Self::as_json(&json!({ name: value })) } else { Self::line(value) }
    }

    /// Pairs of records that may be one, with the reasons in words.
    pub(crate) fn pairs(&self, pairs: &[Pair]) {
        if self.json {
            return Self::as_json(&pairs);
        }
        let lang = self.language().tag();
        let mut rows = Vec::new();
        for pair in pairs {
            let names = [&pair.left, &pair.right];
            let mut row = vec![format!("{} %", pair.score)];
            row.extend(names.map(|it| it.name.pick(lang).unwrap_or_default().to_owned()));
            row.extend(names.map(|it| it.id.to_string()));
            let reasons = pair.reasons.iter().map(|reason| {
                let key = format!("duplicate-reason-{}", reason.kind.word());
                let said = [("left", &reason.left), ("right", &reason.right)];
                self.messages.say(&key, &said.map(|(name, it)| (name, Word::from(it.as_str()))))
            });
            row.push(reasons.collect::<Vec<_>>().join("; "));
            rows.push(row);
        }
        Self::table(&rows);
    }

    /// What was refused, on standard error, in the user's language.
    pub(crate) fn refuse(&self, error: &Error) {
        let report = error.report();
        let text = if self.json {
            serde_json::to_string_pretty(&json!({ "error": report })).unwrap_or_default()
        } else {
            self.sentence(&report)
        };
        let _ = writeln!(std::io::stderr(), "{text}");
    }

    /// How the seat stands, for who asked for it.
    pub(crate) fn seat(&self, standing: &SeatStanding) {
        if self.json {
            return Self::as_json(standing);
        }
        self.about(standing).iter().for_each(|line| Self::line(line));
    }

    /// How the seat stands, on standard error, for who asked for something else.
    pub(crate) fn stands(&self, standing: &SeatStanding) {
        let text = if self.json {
            serde_json::to_string_pretty(&json!({ "standing": standing })).unwrap_or_default()
        } else {
            self.about(standing).join("\n")
        };
        let _ = writeln!(std::io::stderr(), "{text}");
    }

    fn about(&self, standing: &SeatStanding) -> Vec<String> {
        let mut lines = Vec::new();
        let time = |at: DateTime<Utc>| when(&at.to_rfc3339());
        let presence = standing.presence.unwrap_or(Presence::Free);
        match &standing.holder {
            Some(holder) => {
                let (since, heard) = (time(holder.since), time(holder.heard));
                let args = [
                    ("who", Word::from(holder.who.as_str())),
                    ("machine", Word::from(holder.machine.as_str())),
                    ("since", Word::from(since.as_str())),
                    ("heard", Word::from(heard.as_str())),
                ];
                lines.push(self.messages.say(&format!("seat-{}", presence.word()), &args));
            }
            None => lines.push(self.messages.say("seat-nobody", &[])),
        }
        if let Some(at) = standing.copied.map(time) {
            lines.push(self.messages.say("seat-copied", &[("at", Word::from(at.as_str()))]));
        }
        let medium = &standing.medium;
        if medium.is_shared() {
            let key = format!("seat-medium-{}", medium.kind.word());
            lines.push(self.messages.say(&key, &[("name", Word::from(medium.name.as_str()))]));
        }
        if !standing.conflicts.is_empty() {
            let names = standing.conflicts.join(", ");
            lines.push(
                self.messages.say("seat-conflicts", &[("names", Word::from(names.as_str()))]),
            );
        }
        lines
    }

    fn sentence(&self, report: &Report) -> String {
        let said = |key: &str, detail: &std::collections::BTreeMap<String, String>| {
            let detail: BTreeMap<&str, String> =
                detail.iter().map(|(name, value)| (name.as_str(), when(value))).collect();
            let args: Vec<(&str, Word<'_>)> =
                detail.iter().map(|(name, value)| (*name, value.into())).collect();
            self.messages.try_say(key, &args)
        };
        let mut lines = vec![
            said(&format!("error-{}", report.code), &report.detail)
                .unwrap_or_else(|| report.message.clone()),
        ];
        for problem in &report.problems {
            let sentence = said(&format!("problem-{}", problem.code), &problem.detail)
                .unwrap_or_else(|| problem.code.clone());
            lines.push(format!("  {}: {sentence}", problem.field));
        }
        lines.join("\n")
    }

    /// The rows of a list.
    pub(crate) fn rows(&self, rows: &[Value]) {
        if self.json {
            return Self::as_json(&rows);
        }
        let lang = self.language().tag();
        let table: Vec<Vec<String>> = rows
            .iter()
            .filter_map(Value::as_object)
            .map(|row| {
                // Identities are for scripts, and last; what a reader knows a record by is first.
                let mut cells: Vec<String> = row
                    .iter()
                    .filter(|(name, _)| *name != "id")
                    .map(|(_, value)| cell(value, lang))
                    .collect();
                cells.extend(row.get("id").map(|id| cell(id, lang)));
                cells
            })
            .collect();
        Self::table(&table);
    }

    /// A table for people, and for scripts what they are told instead.
    pub(crate) fn table_or(&self, json: &[Value], rows: &[Vec<String>]) {
        if self.json { Self::as_json(&json) } else { Self::table(rows) }
    }

    /// What a word of a set is called.
    pub(crate) fn term(&self, set: &str, word: &str) -> String {
        self.messages.term(set, word)
    }

    fn table(rows: &[Vec<String>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns)
            .map(|at| {
                rows.iter()
                    .filter_map(|row| row.get(at))
                    .map(|cell| cell.width())
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        for row in rows {
            let cells: Vec<String> = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| {
                    // Isolates keep an Arabic name from turning the line around it.
                    format!(
                        "\u{2068}{cell}\u{2069}{}",
                        " ".repeat(width.saturating_sub(cell.width()))
                    )
                })
                .collect();
            Self::line(cells.join("  ").trim_end());
        }
    }

    /// One record.
    pub(crate) fn record(&self, record: &Value) {
        if self.json {
            return Self::as_json(record);
        }
        let lang = self.language().tag();
        let mut lines = Vec::new();
        let whole = record.as_object().into_iter().flatten();
        let facts = record.get("facts").and_then(Value::as_object).into_iter().flatten();
        for (name, value) in
            whole.filter(|(name, _)| *name != "facts" && *name != "named").chain(facts)
        {
            let said = cell(value, lang);
            if !said.is_empty() {
                lines.push(vec![name.clone(), said]);
            }
        }
        Self::table(&lines);
    }

    /// The identity of what was added, and the number of the act.
    pub(crate) fn added(&self, id: Id, change: Option<u32>) {
        if self.json {
            Self::as_json(&json!({ "id": id, "change": change }));
        } else {
            Self::line(&id.to_string());
        }
    }

    /// The number of an act.
    pub(crate) fn changed(&self, change: Option<u32>) {
        if self.json {
            return Self::as_json(&json!({ "change": change }));
        }
        match change {
            Some(number) => {
                Self::line(&self.messages.say("cli-changed", &[("number", number.into())]));
            }
            None => Self::line(&self.messages.get("cli-unchanged")),
        }
    }

    /// An act that was taken back or done again.
    pub(crate) fn took_back(&self, key: &str, number: u32, change: Option<u32>) {
        if self.json {
            Self::as_json(&json!({ "act": number, "change": change }));
        } else {
            Self::line(&self.messages.say(key, &[("number", number.into())]));
        }
    }

    /// What was mended, and what is found now.
    pub(crate) fn repaired(&self, repaired: &Repaired) {
        if self.json {
            return Self::as_json(repaired);
        }
        if repaired.indexes {
            Self::line(&self.messages.get("settings-repaired-indexes"));
        }
        for area in &repaired.derived {
            let area = self.messages.term("check-area", area.word());
            Self::line(
                &self.messages.say("settings-repaired-derived", &[("area", (&area).into())]),
            );
        }
        if repaired.documents > 0 {
            let count = repaired.documents.into();
            Self::line(&self.messages.say("settings-repaired-documents", &[("count", count)]));
        }
        self.findings(&repaired.left);
    }

    /// What `check` found.
    pub(crate) fn findings(&self, findings: &Findings) {
        if self.json {
            return Self::as_json(findings);
        }
        let sound = if findings.is_sound() { "cli-sound" } else { "cli-unsound" };
        Self::line(&self.messages.get(sound));
        for line in &findings.damage {
            Self::line(&format!("  {line}"));
        }
        for (table, count) in &findings.dangling {
            Self::line(
                &self
                    .messages
                    .say("cli-dangling", &[("table", table.into()), ("count", (*count).into())]),
            );
        }
        for broken in &findings.broken {
            let name = broken.document.name.pick(self.language().tag()).unwrap_or_default();
            let fault = self.messages.term("document-fault", broken.fault.word());
            Self::line(&format!("  {name}: {fault} ({})", broken.path));
        }
        if findings.unnamed > 0 {
            Self::line(&self.messages.say("cli-unnamed", &[("count", findings.unnamed.into())]));
        }
        for area in &findings.derived {
            let area = self.messages.term("check-area", area.word());
            Self::line(&self.messages.say("cli-derived", &[("area", (&area).into())]));
        }
        if let Some(act) = findings.trail {
            Self::line(&self.messages.say("settings-trail", &[("number", act.into())]));
        }
        let counts: Vec<Vec<String>> = findings
            .records
            .iter()
            .map(|(kind, count)| vec![format!("  {kind}"), count.to_string()])
            .collect();
        Self::table(&counts);
    }

    /// What a file would bring.
    pub(crate) fn plan(&self, plan: &Plan) {
        if self.json { Self::as_json(plan) } else { self.lines(&plan.lines) }
    }

    /// What a file brought.
    pub(crate) fn brought(&self, summary: &Summary, change: Option<u32>) {
        if self.json {
            return Self::as_json(&json!({ "summary": summary, "change": change }));
        }
        let args = [
            ("added", summary.added.into()),
            ("changed", summary.changed.into()),
            ("partners", summary.partners.into()),
        ];
        Self::line(&self.messages.say("cli-brought", &args));
        self.lines(&summary.left);
    }

    /// How many records a transcript brought.
    pub(crate) fn transcribed(&self, count: u32, change: Option<u32>) {
        if self.json {
            return Self::as_json(&json!({ "records": count, "change": change }));
        }
        Self::line(&self.messages.say("cli-transcribed", &[("count", count.into())]));
    }

    /// What a file of objects would bring.
    pub(crate) fn objects_planned(&self, plan: &ObjectPlan) {
        if self.json { Self::as_json(plan) } else { self.object_lines(&plan.lines) }
    }

    /// What a file of objects brought.
    pub(crate) fn objects_brought(&self, summary: &ObjectSummary, change: Option<u32>) {
        if self.json {
            return Self::as_json(&json!({ "summary": summary, "change": change }));
        }
        let args = [
            ("added", summary.added.into()),
            ("changed", summary.changed.into()),
            ("partners", summary.partners.into()),
        ];
        Self::line(&self.messages.say("cli-objects-brought", &args));
        self.object_lines(&summary.left);
    }

    fn object_lines(&self, lines: &[ObjectLine]) {
        let mut table = Vec::new();
        for line in lines {
            let fate = match line.fate {
                ObjectFate::New => "cli-line-new",
                ObjectFate::Changed => "cli-line-changed",
                ObjectFate::There => "cli-line-there",
                ObjectFate::Wrong => "cli-line-wrong",
            };
            let problems: Vec<String> = line
                .problems
                .iter()
                .map(|it| self.problem(it.column.as_ref(), &it.code, &it.detail))
                .collect();
            table.push(vec![
                line.at.to_string(),
                self.messages.get(fate),
                line.number.clone(),
                line.title.clone(),
                line.changes.iter().cloned().chain(problems).collect::<Vec<_>>().join(" "),
            ]);
        }
        Self::table(&table);
    }

    /// What is wrong with a cell of a file, in a sentence after its heading.
    fn problem(
        &self,
        column: Option<&String>,
        code: &str,
        detail: &BTreeMap<String, String>,
    ) -> String {
        let args: Vec<(&str, Word<'_>)> =
            detail.iter().map(|(name, value)| (name.as_str(), value.into())).collect();
        let sentence = self.messages.say(&format!("problem-{code}"), &args);
        column.into_iter().cloned().chain([sentence]).collect::<Vec<_>>().join(": ")
    }

    fn lines(&self, lines: &[Line]) {
        let mut table = Vec::new();
        for line in lines {
            let fate = match line.fate {
                tawama_reports::import::Fate::New => "cli-line-new",
                tawama_reports::import::Fate::Change => "cli-line-change",
                tawama_reports::import::Fate::There => "cli-line-there",
                tawama_reports::import::Fate::Wrong => "cli-line-wrong",
            };
            let problems: Vec<String> = line
                .problems
                .iter()
                .chain(&line.remarks)
                .map(|it| self.problem(it.column.as_ref(), &it.code, &it.detail))
                .collect();
            table.push(vec![
                line.at.to_string(),
                self.messages.get(fate),
                line.title.clone(),
                problems.join(" "),
            ]);
        }
        Self::table(&table);
    }

    /// The acts of the registry.
    pub(crate) fn acts(&self, acts: &[Entry]) {
        if self.json {
            return Self::as_json(&acts);
        }
        let rows: Vec<Vec<String>> = acts.iter().map(|act| self.act(act)).collect();
        Self::table(&rows);
    }

    fn act(&self, act: &Entry) -> Vec<String> {
        vec![
            act.number.to_string(),
            act.at.clone(),
            act.actor.clone(),
            act.op.clone(),
            act.subject.pick(self.language().tag()).unwrap_or_default().to_owned(),
        ]
    }

    /// The history of one record.
    pub(crate) fn told(&self, told: &[Told]) {
        if self.json {
            return Self::as_json(&told);
        }
        let shown = |value: &Option<Shown>| match value {
            None => "—".to_owned(),
            Some(Shown::Text(text)) => text.clone(),
            Some(Shown::Wording(wording)) => self.pick(wording),
            Some(Shown::Record(named)) => {
                named.as_ref().map_or_else(|| "?".to_owned(), |named| self.pick(&named.name))
            }
        };
        for act in told {
            Self::line(&self.act(&act.entry).join("  "));
            for field in &act.fields {
                let (before, after) = (shown(&field.before), shown(&field.after));
                Self::line(&format!("    {}.{}: {before} → {after}", field.table, field.column));
            }
        }
    }

    fn pick(&self, wording: &Wording) -> String {
        wording.pick(self.language().tag()).unwrap_or_default().to_owned()
    }
}

/// A JSON value on one line, as a person reads it.
fn cell(value: &Value, lang: &str) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.replace(['\n', '\r', '\t'], " "),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| cell(item, lang)).collect();
            items.into_iter().filter(|item| !item.is_empty()).collect::<Vec<_>>().join(", ")
        }
        Value::Object(fields) => {
            let nested =
                ["name", "text", "status", "title"].iter().find_map(|key| fields.get(*key));
            let wording = ["fr", "ar", "en"].iter().any(|lang| fields.contains_key(*lang));
            if wording {
                let said = fields.get(lang).or_else(|| fields.values().next());
                return said.map(|said| cell(said, lang)).unwrap_or_default();
            }
            nested.map(|nested| cell(nested, lang)).unwrap_or_default()
        }
        other => other.to_string(),
    }
}

/// An instant (RFC 3339) as the clock on the wall shows it; anything else as it is.
fn when(text: &str) -> String {
    match DateTime::parse_from_rfc3339(text) {
        Ok(at) => at.with_timezone(&Local).format("%Y-%m-%d %H:%M").to_string(),
        Err(_) => text.to_owned(),
    }
}
