page-skip = Skip to the content
page-contents = Contents
page-reference = Ref.: { $reference }
page-issued = { $place }, { $day }
page-figures = The figures: { $title }
