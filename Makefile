# The only entries anyone needs:
#
#   make run      prerequisites, build, and the window on your last registry (REGISTRY=file for another)
#   make test     every test: the registry, the reports, the command line, the interface, the real window
#   make check    format, lints (warnings are errors), types of the interface, messages in three languages
#   make audit    what is known against the packages it is built of (needs the network)
#   make torture  faults at length: killed programs, harmed files, failing disks, hostile input; figures in a table
#   make bench    speed, as ratios to a bare baseline in the same run
#   make fuzz     bad input, looked for under the guidance of what is covered (SECONDS=600 for each kind)
#   make pictures the pictures of the README, taken of the real window
#   make screens  a picture of every screen in three languages, light and dark (SIZE=1920x1080 ZOOM=200 SCREENS=folder)
#   make package  a Debian and an RPM package of the programs, with a list of their sums
#   make test-package  the Debian package in a fresh root of Debian, as root
#   make bindings the TypeScript types, made anew from the Rust ones
#   make format   everything in its usual form

SHELL := /bin/sh
export DEBIAN_FRONTEND := noninteractive

# Build output lives outside the clone, so that a fresh clone builds fast; `make clean` removes it.
CACHE ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/tawama
export CARGO_TARGET_DIR ?= $(CACHE)/target

NPM := npm --prefix ui --no-audit --no-fund --loglevel=error
REGISTRY ?=

.PHONY: run test test-rust test-ui test-window check audit torture fuzz bench pictures screens package test-package bindings format clean ui prerequisites prerequisites-test

run: prerequisites ui
	cargo build --locked --release -p tawama -p tawama-cli
	"$(CARGO_TARGET_DIR)/release/tawama" $(REGISTRY)

test: prerequisites-test test-rust test-ui test-window

test-rust: ui
	cargo test --locked

test-ui: ui/node_modules/.package-lock.json
	$(NPM) test

# A display, a session bus and a driver of their own, so that nothing of whoever runs the tests is touched.
# The programs are built together with the tests: another choice of packages would be another choice of
# features, and most of what they stand on would be built twice.
test-window: ui
	cargo build --locked --bins --tests
	TAWAMA_BINARIES="$(CARGO_TARGET_DIR)/debug" dbus-run-session -- \
	  xvfb-run --auto-servernum --server-args="-screen 0 1400x1000x24" \
	  tests/run

check: prerequisites-test ui
	cargo fmt --check
	cargo clippy --locked --workspace --all-targets -- -D warnings
	$(NPM) run format:check
	$(NPM) run check
	cargo test --locked -p tawama-reports --test messages

# What is known against the packages: asks RustSec and the npm registry, and so needs the network.
audit: ui/node_modules/.package-lock.json
	command -v cargo-deny >/dev/null || cargo install --locked cargo-deny
	cargo deny --locked check
	npm --prefix ui audit --omit=dev

# At length, some minutes; a short form is among the tests. Only with root are media mounted, too.
torture: prerequisites
	cargo build --locked --bins --tests
	"$(CARGO_TARGET_DIR)/debug/torture"

SECONDS ?= 600
fuzz: prerequisites
	cargo build --locked --bins --tests
	src-tauri/torture/fuzz/run $(SECONDS)

bench: prerequisites-test ui
	cargo bench --locked -p tawama-registry
	cargo bench --locked -p tawama-reports
	cargo bench --locked -p tawama-press
	cargo build --locked --release -p tawama --example empty_window -p tawama --bin tawama
	TAWAMA_BINARIES="$(CARGO_TARGET_DIR)/release" dbus-run-session -- \
	  xvfb-run --auto-servernum --server-args="-screen 0 1400x1000x24" \
	  cargo bench --locked -p tawama-window-tests

pictures: prerequisites-test ui
	cargo build --locked --bins --tests
	TAWAMA_BINARIES="$(CARGO_TARGET_DIR)/debug" dbus-run-session -- \
	  xvfb-run --auto-servernum --server-args="-screen 0 1400x1000x24" \
	  cargo run --locked -p tawama-window-tests --bin pictures

SCREENS ?= $(CACHE)/screens
SIZE ?= 1280x800
ZOOM ?= 100
screens: prerequisites-test ui
	cargo build --locked --bins --tests
	mkdir -p "$(SCREENS)"
	TAWAMA_PICTURES="$(SCREENS)" TAWAMA_SIZE=$(SIZE) TAWAMA_ZOOM=$(ZOOM) \
	  TAWAMA_BINARIES="$(CARGO_TARGET_DIR)/debug" dbus-run-session -- \
	  xvfb-run --auto-servernum --server-args="-screen 0 2000x1200x24" \
	  cargo test --locked -p tawama-window-tests -- --test-threads=1 accessibility
	@echo "They are in $(SCREENS)"

# The bundler comes with the interface's tools; nothing is fetched once they are there.
package: prerequisites ui
	cargo build --locked --release -p tawama
	package/linux/build

test-package:
	tests/package/try "$$(ls -t "$(CARGO_TARGET_DIR)"/release/bundle/deb/*.deb | head -1)"

bindings: ui
	TAWAMA_WRITE_BINDINGS=1 cargo test --locked --lib

format:
	cargo fmt
	$(NPM) run format

clean:
	rm -rf "$(CARGO_TARGET_DIR)" ui/dist ui/node_modules

ui: ui/node_modules/.package-lock.json
	$(NPM) run build

ui/node_modules/.package-lock.json: ui/package.json ui/package-lock.json
	$(NPM) ci
	touch $@

prerequisites:
	@.ci/prerequisites

prerequisites-test:
	@.ci/prerequisites with-tests
