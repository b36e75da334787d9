//! A window with nothing in it: what `make bench` measures the start of the program
//! against, side by side in one run.

fn main() {
    #[cfg(target_os = "linux")]
    if std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        std::env::set_var("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    let context = tauri::generate_context!("examples/empty_window/tauri.conf.json");
    if let Err(error) = tauri::Builder::default().run(context) {
        #[allow(clippy::print_stderr)]
        {
            eprintln!("the empty window could not open: {error}");
        }
    }
}
