//! Tawama, the desktop program.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    tawama_reports::sheet::apart::serve().unwrap_or_else(tawama_lib::run)
}
