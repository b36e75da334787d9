//! `tawama-cli` by itself.

fn main() -> std::process::ExitCode {
    tawama_cli::main(std::env::args_os())
}
