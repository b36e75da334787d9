#![no_main]

use libfuzzer_sys::fuzz_target;
use tawama_torture::feed::Target;

fuzz_target!(|input: &[u8]| tawama_fuzz::feed(Target::Json, input));
