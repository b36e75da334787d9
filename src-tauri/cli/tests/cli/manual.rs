use crate::support::Desk;

#[test]
fn the_guide_is_written_in_each_language_without_a_registry() {
    let desk = Desk::empty();
    let written = ["fr", "ar", "en"].map(|language| {
        let out = desk.at(&format!("guide-{language}.pdf"));
        let said = desk.fine(&["guide", "--lang", language, "--out", &out]);
        assert!(said.contains(&out), "{said}");
        std::fs::read(&out).unwrap()
    });
    assert!(written.iter().all(|bytes| bytes.starts_with(b"%PDF")));
    assert!(written[0] != written[1] && written[1] != written[2]);
}

#[test]
fn every_command_has_its_manual_page() {
    let desk = Desk::empty();
    desk.fine(&["manual", &desk.at("man")]);
    let page = |name: &str| std::fs::read_to_string(desk.path("man").join(name)).unwrap();
    let whole = page("tawama-cli.1");
    assert!(whole.starts_with(".ie") || whole.contains(".TH"), "{whole}");
    for command in ["guide", "list", "add", "report", "undo", "completions"] {
        assert!(whole.contains(command), "{command}");
        assert!(page(&format!("tawama-cli-{command}.1")).contains(".SH OPTIONS"), "{command}");
    }
}
