//! Tawama, the desktop program.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

/// By what the packages' `tawama-cli` asks for the command line: they ship one program for both, since two
/// would hold the same fonts, places and rules twice.
const COMMAND_LINE: &str = "--command-line";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|first| first == COMMAND_LINE) {
        return tawama_cli::main(std::iter::once("tawama-cli".into()).chain(arguments));
    }
    // What may be hostile is looked at by this program, started again for nothing else.
    tawama_reports::sheet::apart::serve()
        .or_else(tawama_press::template::serve)
        .unwrap_or_else(tawama_lib::run)
}
