## Un registre endommagé, et la sauvegarde qui prend sa place.

rescue-title = Ce registre est endommagé
rescue-text = Son fichier n’est pas ouvert, afin que rien ne se construise sur ce qui est faux. Un disque qui faiblit, une clé USB retirée trop tôt ou un programme qui copie des fichiers pendant qu’on y écrit peuvent en être la cause.
rescue-damage = Ce qui ne va pas
rescue-newest = La sauvegarde intacte la plus récente : { $at }
rescue-passed-over =
    { $count ->
        [one] Une sauvegarde plus récente est elle aussi endommagée et a été écartée.
       *[other] { $count } sauvegardes plus récentes sont elles aussi endommagées et ont été écartées.
    }
rescue-kept-after = Le fichier endommagé est gardé à côté sous un autre nom, et vous pouvez revenir en arrière dans les réglages, sous Sauvegardes.
rescue-no-backup = Aucune sauvegarde intacte n’a été trouvée, ni à côté ni au second emplacement. Voyez si vous en avez une ailleurs, sur une clé USB ou dans les archives de cet ordinateur, et ouvrez-la. Gardez le fichier endommagé.
rescue-later = Pas maintenant
rescue-do = Mettre cette sauvegarde à sa place
rescue-done = La sauvegarde est en place. Le fichier endommagé est gardé : { $path }
rescue-done-none = La sauvegarde est en place.
rescue-kept = Mis de côté lors d’un secours
rescue-kept-text = Des fichiers de ce registre qui étaient endommagés, ou qui avaient pris la place d’un tel fichier.
rescue-take-back = Remettre
rescue-take-back-of = Remettre { $name }
rescue-take-back-title = Revenir sur le secours ?
rescue-take-back-text = { $name } prend la place de ce qui est ouvert, qui est lui-même gardé à côté. S’il est endommagé, la sauvegarde la plus récente est de nouveau proposée.
rescue-taken-back = Le fichier est de nouveau à sa place.
problem-registry-whole = Ce registre est intact. Restaurez plutôt une sauvegarde dans ce registre : cela peut être annulé.
