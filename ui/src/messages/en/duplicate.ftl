## Records that may be one and the same.

duplicate-room = Possible duplicates
duplicate-lead = Records that look alike, across spellings and scripts. Look at two side by side and make one of them, or say that they are not the same.
duplicate-none = Nothing looks like a duplicate.
duplicate-none-text = Records that may be one and the same, whatever the spelling or script, will be shown here.
duplicate-links =
    { $count ->
        [one] { $count } possible duplicate
       *[other] { $count } possible duplicates
    }
duplicate-looking = Looking for duplicates…
duplicate-very-likely = Very likely
duplicate-likely = Likely
duplicate-compare = One record or two?
duplicate-compare-lead = Choose what is kept, field by field. Everything that names the record that goes will name the one that stays, and any spelling still finds it.
duplicate-field = Field
duplicate-stays = Stays
duplicate-goes = Goes
duplicate-result = Result
duplicate-both = Keep both
duplicate-nothing = (nothing)
duplicate-swap = Keep the other record
duplicate-merge = Make one record
duplicate-not-same = They are not the same
duplicate-merged = Two records are now one.
duplicate-told-apart = The two records are not the same; this is remembered.
duplicate-was-told-apart = The office has said that these two are not the same.
duplicate-same-fields =
    { $count ->
        [one] { $count } field in which both say the same
       *[other] { $count } fields in which both say the same
    }
duplicate-users =
    { $count ->
        [one] { $count } record names the one that goes, and will name the one that stays:
       *[other] { $count } records name the one that goes, and will name the one that stays:
    }
duplicate-there = It may be here already:
duplicate-term = Term

duplicate-reason-same_name = they bear the same name
duplicate-reason-same_words = “{ $left }” and “{ $right }” have the same words
duplicate-reason-same_sound = “{ $left }” and “{ $right }” sound the same
duplicate-reason-same_city = “{ $left }” and “{ $right }” name the same city
duplicate-reason-initials = “{ $left }” and “{ $right }”: the one is the initials of the other
duplicate-reason-close_name = “{ $left }” and “{ $right }” differ in a letter or two
duplicate-reason-same_geonames = same GeoNames number ({ $left })
duplicate-reason-same_wikidata = same Wikidata item ({ $left })
duplicate-reason-same_place = same place
duplicate-reason-same_website = same web site ({ $left })
duplicate-reason-same_email = same address ({ $left })
duplicate-reason-same_phone = same telephone number
duplicate-reason-same_party = same party
duplicate-reason-same_country = same country
duplicate-reason-near_each_other = close to each other
duplicate-reason-same_parties = same parties
duplicate-reason-same_day = signed on the same day
duplicate-reason-near_day = signed at about the same time
duplicate-reason-similar_title = similar titles
duplicate-reason-same_instrument = same instrument
duplicate-reason-other_geonames = different GeoNames numbers
duplicate-reason-other_country = different countries
duplicate-reason-other_kind = not of the same kind
duplicate-reason-far_apart = far from each other
duplicate-reason-other_subdivision = different regions: { $left }, { $right }
duplicate-reason-two_cities = “{ $left }” and “{ $right }” are two cities of the gazetteer
duplicate-reason-other_party = for different parties
duplicate-reason-other_email = different addresses
duplicate-reason-other_parties = only some parties are the same
duplicate-reason-other_day = signed on different days
duplicate-reason-other_title = different titles
duplicate-reason-other_instrument = different instruments
