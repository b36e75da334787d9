## Who writes to a registry that several machines reach.

seat-writing = { $who } is writing to this registry on { $machine }, since { $since }. Until they have finished you can only read it.
seat-silent = { $who } began writing to this registry on { $machine } on { $since } and has not been heard of since { $heard }. Until the seat is freed you can only read it.
seat-free = { $who } has finished writing to this registry on { $machine }.
seat-nobody = Nobody is writing to this registry.
seat-copied = What you see is a copy of { $at }; it is refreshed automatically.
seat-medium-network = The registry lies on a network drive ({ $name }), where one writes at a time and the others read.
seat-medium-synchronised = The registry lies in a folder that { $name } keeps in step with other machines, where one writes at a time and the others read.
seat-ours = You are the one who writes. Changes are saved a little more slowly here than on this computer’s own disk.
seat-conflicts-title = Copies in conflict
seat-conflicts = Two machines wrote at once: { $names } lies beside this registry, and what was written there is not in it. Open the copy to look, then put it aside.
seat-reopen = Open for writing
seat-free-ask = Free the seat…
seat-free-title = Free the seat?
seat-free-text = { $who } on { $machine } was last heard of on { $heard }. Make sure that nobody is working there any more: if that computer is only asleep, what is being typed on it cannot be saved afterwards. Nothing that was saved is lost.
seat-free-act = Free the seat and write
