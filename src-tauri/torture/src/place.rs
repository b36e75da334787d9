//! Places that are not as they should be: media that cannot be written, folders that go away,
//! clocks that are set back, systems that know no letters.
