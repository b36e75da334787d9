# At the head and the foot of printed pages.
paper-reference = Ref.: { $reference }
paper-place-and-day = { $place }, { $day }
paper-issued = Issued on { $day }
paper-source = Source: the office’s register, as of { $day }
paper-page = Page { $page } of { $pages }
paper-unshown =
    { $count ->
        [one] One letter cannot be shown in this typeface and stands as �: { $letters }
       *[other] { $count } letters cannot be shown in this typeface and stand as �: { $letters }
    }
