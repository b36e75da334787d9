problem-transcript-unreadable = This JSON file cannot be read: { $what }
problem-transcript-not-one = This file is not the transcript of a Tawama registry.
problem-transcript-newer = This transcript was written by a newer version of Tawama (form { $found }).
problem-transcript-not-empty = A transcript comes only into a registry that is still empty. Make a new one, or import a list.
problem-transcript-unknown = There is no “{ $name }” in a registry.
problem-transcript-missing = This value is missing.
problem-transcript-value = “{ $value }” is not a possible value here.
problem-transcript-broken = This record cannot be taken over: { $what }
problem-transcript-dangling = A record that is named ({ $name }) is not in the transcript.

cli-transcribed = { $count ->
    [0] No record was taken over.
    [one] { $count } record was taken over.
   *[other] { $count } records were taken over.
}
