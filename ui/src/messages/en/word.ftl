# Words that are only in Word documents: at the head, at the foot, on the line of the date.
word-reference = Ref.: { $reference }
word-place-and-day = { $place }, { $day }
word-issued = Issued on { $day }
word-as-of = As of { $day }
word-page = Page { $page } of { $pages }
