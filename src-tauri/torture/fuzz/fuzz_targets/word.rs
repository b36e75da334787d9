#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use tawama_torture::feed::Target;

fuzz_target!(|input: &[u8]| tawama_fuzz::feed(Target::Word, input));
fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    tawama_fuzz::bend_within(data, size, most, seed)
});
