## Qui écrit dans un registre que plusieurs postes atteignent.

seat-writing = { $who } écrit dans ce registre sur { $machine } depuis le { $since }. Tant que ce n’est pas fini, vous ne pouvez que le lire.
seat-silent = { $who } a commencé à écrire dans ce registre sur { $machine } le { $since } et n’a plus donné signe depuis le { $heard }. Tant que la place n’est pas libérée, vous ne pouvez que le lire.
seat-free = { $who } a fini d’écrire dans ce registre sur { $machine }.
seat-nobody = Personne n’écrit dans ce registre.
seat-copied = Vous voyez une copie du { $at } ; elle est actualisée automatiquement.
seat-medium-network = Le registre se trouve sur un lecteur réseau ({ $name }) : une seule personne y écrit à la fois, les autres lisent.
seat-medium-synchronised = Le registre se trouve dans un dossier que { $name } synchronise avec d’autres postes : une seule personne y écrit à la fois, les autres lisent.
seat-ours = C’est vous qui écrivez. Les modifications y sont enregistrées un peu plus lentement que sur le disque de cet ordinateur.
seat-conflicts-title = Copies en conflit
seat-conflicts = Deux postes ont écrit en même temps : { $names } se trouve à côté de ce registre, et ce qui y a été écrit n’est pas ici. Ouvrez la copie pour voir, puis rangez-la ailleurs.
seat-reopen = Ouvrir en écriture
seat-free-ask = Libérer la place…
seat-free-title = Libérer la place ?
seat-free-text = { $who }, sur { $machine }, a donné signe pour la dernière fois le { $heard }. Assurez-vous que plus personne n’y travaille : si ce poste est seulement en veille, ce qui y est en cours de saisie ne pourra plus être enregistré. Rien de ce qui a été enregistré n’est perdu.
seat-free-act = Libérer la place et écrire
