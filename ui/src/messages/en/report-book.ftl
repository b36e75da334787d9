book-first = Report
book-issued = Issued on
book-reference = Reference
book-rows = { $count ->
    [0] no row
    [one] { $count } row
   *[other] { $count } rows
}
book-charts = { $count ->
    [one] { $count } chart
   *[other] { $count } charts
}
