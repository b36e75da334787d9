//! Tawama, the desktop program.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    // What may be hostile is looked at by this program, started again for nothing else.
    tawama_reports::sheet::apart::serve()
        .or_else(tawama_press::template::serve)
        .unwrap_or_else(tawama_lib::run)
}
