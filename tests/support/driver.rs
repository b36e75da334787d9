//! WebKitWebDriver, spoken to over HTTP. Nothing here knows what Tawama is.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use serde_json::{Value, json};

/// The member that holds an element's name in WebDriver's JSON.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What the driver refused, in its words.
#[derive(Debug)]
pub(crate) struct Refused {
    /// The kind: `stale element reference`, `element click intercepted`, ….
    pub(crate) kind: String,
    /// What it says.
    pub(crate) message: String,
}

/// A program with a web view, started and driven.
pub(crate) struct Driver {
    process: Child,
    agent: ureq::Agent,
    session: String,
    /// The instant at which the program was asked for.
    pub(crate) asked: SystemTime,
}

impl Driver {
    /// Starts `binary` with `arguments` in the surroundings that `command` sets up for the driver,
    /// which hands them on. On a busy machine the driver now and then misses the program's first
    /// word and waits for it without end; that is told, and both are started once more.
    pub(crate) fn start(command: impl Fn() -> Command, binary: &str, arguments: &[String]) -> Self {
        Self::try_start(command(), binary, arguments)
            .or_else(|refused| {
                #[allow(clippy::print_stderr)]
                {
                    eprintln!("started once more: {refused:?}");
                }
                Self::try_start(command(), binary, arguments)
            })
            .expect("the program starts")
    }

    fn try_start(
        mut command: Command,
        binary: &str,
        arguments: &[String],
    ) -> Result<Self, Refused> {
        let port = free_port();
        let process = command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver starts (Debian's webkit2gtk-driver)");
        let mut driver = Self {
            process,
            agent: ureq::Agent::config_builder()
                .http_status_as_error(false)
                .timeout_global(Some(Duration::from_secs(60)))
                .build()
                .new_agent(),
            session: format!("http://127.0.0.1:{port}"),
            asked: SystemTime::now(),
        };
        driver.keep_words();
        driver.wait_for_port();
        let capabilities = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": binary, "args": arguments },
        } } });
        driver.asked = SystemTime::now();
        let made = driver.post("/session", &capabilities)?;
        let id = made["sessionId"].as_str().expect("a session has a name");
        driver.session = format!("{}/session/{id}", driver.session);
        Ok(driver)
    }

    /// What the program says on its way is shown with a failing test, but must be read
    /// or the program would stand still at a full pipe.
    fn keep_words(&mut self) {
        let Some(words) = self.process.stderr.take() else { return };
        std::thread::spawn(move || {
            for line in BufReader::new(words).lines().map_while(Result::ok) {
                let of_the_bus = line.contains("dbus-daemon") || line.contains("SpiRegistry");
                if !of_the_bus && std::env::var_os("TAWAMA_WORDS").is_some() {
                    #[allow(clippy::print_stderr)]
                    {
                        eprintln!("{line}");
                    }
                }
            }
        });
    }

    fn wait_for_port(&self) {
        let until = Instant::now() + Duration::from_secs(20);
        while self.agent.get(format!("{}/status", self.session)).call().is_err() {
            assert!(Instant::now() < until, "WebKitWebDriver does not answer");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, Refused> {
        Self::answer(self.agent.post(format!("{}{path}", self.session)).send_json(body))
    }

    fn get(&self, path: &str) -> Result<Value, Refused> {
        Self::answer(self.agent.get(format!("{}{path}", self.session)).call())
    }

    fn answer(
        answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
    ) -> Result<Value, Refused> {
        let no_answer =
            |error: ureq::Error| Refused { kind: "no answer".into(), message: error.to_string() };
        let mut body: Value =
            answer.map_err(no_answer)?.body_mut().read_json().map_err(no_answer)?;
        let value = body["value"].take();
        match value["error"].as_str() {
            Some(kind) => Err(Refused {
                kind: kind.to_owned(),
                message: value["message"].as_str().unwrap_or_default().to_owned(),
            }),
            None => Ok(value),
        }
    }

    /// Runs a script in the page: to look, never to change.
    pub(crate) fn ask(&self, script: &str, arguments: &[Value]) -> Result<Value, Refused> {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a script that answers through the function it is given last.
    pub(crate) fn ask_later(&self, script: &str, arguments: &[Value]) -> Result<Value, Refused> {
        self.post("/execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Presses the pointer on an element.
    pub(crate) fn click(&self, element: &str) -> Result<(), Refused> {
        // In a page that is enlarged the driver's pointer misses what it is sent to.
        if zoom() != 100 {
            let press = "const [it] = arguments;
                if (it.disabled) throw new Error('disabled');
                if (it.localName === 'option') {
                  it.selected = true;
                  for (const said of ['input', 'change'])
                    it.closest('select').dispatchEvent(new Event(said, { bubbles: true }));
                  return;
                }
                it.scrollIntoView({ block: 'nearest' });
                for (const said of ['pointerdown', 'pointerup'])
                  it.dispatchEvent(new PointerEvent(said, { bubbles: true }));
                it.focus();
                it.click();";
            return self.ask(press, &[json!({ ELEMENT: element })]).map(drop);
        }
        self.post(&format!("/element/{element}/click"), &json!({})).map(drop)
    }

    /// Types a text into an element.
    pub(crate) fn write(&self, element: &str, text: &str) -> Result<(), Refused> {
        self.post(&format!("/element/{element}/value"), &json!({ "text": text })).map(drop)
    }

    /// Presses keys together, in order, and lets them go in the reverse order.
    pub(crate) fn press(&self, keys: &[char]) -> Result<(), Refused> {
        let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key.to_string() }));
        let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key.to_string() }));
        let actions: Vec<Value> = down.chain(up).collect();
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.post("/actions", &json!({ "actions": [keyboard] })).map(drop)
    }

    /// Moves the pointer over an element.
    pub(crate) fn point(&self, element: &str) -> Result<(), Refused> {
        let to = json!({
            "type": "pointerMove", "duration": 0, "x": 0, "y": 0, "origin": { ELEMENT: element },
        });
        let pointer = json!({ "type": "pointer", "id": "mouse", "actions": [to] });
        self.post("/actions", &json!({ "actions": [pointer] })).map(drop)
    }

    /// A picture of the page, as PNG.
    pub(crate) fn picture(&self) -> Result<Vec<u8>, Refused> {
        use base64::Engine;
        let text = self.get("/screenshot")?;
        base64::engine::general_purpose::STANDARD
            .decode(text.as_str().unwrap_or_default())
            .map_err(|error| Refused { kind: "no picture".into(), message: error.to_string() })
    }

    /// The number of the program's process.
    pub(crate) fn program(&self) -> Option<u32> {
        let children = format!("/proc/{0}/task/{0}/children", self.process.id());
        std::fs::read_to_string(children).ok()?.split_whitespace().next()?.parse().ok()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The driver, the program and what the program started are one group, which
        // this harness made: nothing is left for the next test to stumble over.
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.process.wait();
    }
}

/// The name of an element in an answer.
pub(crate) fn element(value: &Value) -> Option<String> {
    value[ELEMENT].as_str().map(str::to_owned)
}

/// An element as an argument of a script.
pub(crate) fn argument(element: &str) -> Value {
    json!({ ELEMENT: element })
}

fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("a listener has an address").port()
}

/// How large everything is shown, in percent: pictures are taken of an enlarged window too.
pub(crate) fn zoom() -> u32 {
    std::env::var("TAWAMA_ZOOM").map_or(100, |zoom| zoom.parse().unwrap())
}
