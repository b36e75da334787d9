## A registry that is damaged, and the backup that takes its place.

rescue-title = This registry is damaged
rescue-text = Its file is not opened, so that nothing builds upon what is wrong. A disk that fails, a USB stick pulled out too early, or a program that copies files while they are written can do this.
rescue-damage = What is wrong
rescue-newest = The newest backup that is whole: { $at }
rescue-passed-over =
    { $count ->
        [one] One newer backup is damaged too and was passed over.
       *[other] { $count } newer backups are damaged too and were passed over.
    }
rescue-kept-after = The damaged file is kept beside it under another name, and this can be taken back in the settings, under Backups.
rescue-no-backup = No whole backup of it was found, neither beside it nor in the second place. Check whether you have one elsewhere, such as on a USB stick or in the archive of this computer, and open that. Keep the damaged file.
rescue-later = Not now
rescue-do = Put this backup in its place
rescue-done = The backup is in its place. The damaged file is kept: { $path }
rescue-done-none = The backup is in its place.
rescue-kept = Moved aside by a rescue
rescue-kept-text = Files of this registry that were damaged, or that were put in the place of one.
rescue-take-back = Put back
rescue-take-back-of = Put back { $name }
rescue-take-back-title = Take the rescue back?
rescue-take-back-text = { $name } is put in the place of what is open now, which is itself kept beside it. If it is damaged, the newest backup is offered again.
rescue-taken-back = The file is back in its place.
problem-registry-whole = This registry is whole. Restore a backup in it instead: that can be undone.
